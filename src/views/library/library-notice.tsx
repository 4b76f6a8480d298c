import type { ReactNode } from 'react'
import { useStore } from 'zustand'
import type { Library, Notice } from '../../state'
import { Button } from '../../ui/button'
import { Toast } from '../../ui/toast'
import { libraryStrings as strings } from './strings'

/** Says what happened to the plans of the device, with a way back or on. */
export function LibraryNotice({ library }: { readonly library: Library }) {
  const { notice } = useStore(library.state)
  return (
    <Toast
      message={notice && textOf(notice)}
      onDismiss={() => library.dismiss()}
      action={notice && actionOf(notice, library)}
      {...(notice?.kind === 'removed' ? { seconds: 12 } : {})}
    />
  )
}

function textOf(notice: Notice): string {
  switch (notice.kind) {
    case 'elsewhere':
      return strings.elsewhere
    case 'beside':
      return strings.beside(notice.name)
    case 'removed':
      return strings.removed(notice.name)
    case 'failed':
      return strings.failed(notice.reason)
  }
}

function actionOf({ kind }: Notice, library: Library): ReactNode {
  if (kind === 'elsewhere') return <Button onClick={() => void library.reload()}>{strings.reload}</Button>
  if (kind === 'removed') return <Button onClick={() => void library.restore()}>{strings.undo}</Button>
  return null
}
