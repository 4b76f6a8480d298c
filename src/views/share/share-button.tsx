import { useCallback, useState } from 'react'
import { useCursor } from '../../charts/kit/cursor'
import type { AppStore } from '../../state'
import { Button } from '../../ui/button'
import { Icon } from '../../ui/icon'
import { Toast } from '../../ui/toast'
import { LinkDialog } from './link-dialog'
import styles from './share.module.css'

/** Renders the button that copies a link to the plan as it stands, the pinned month included. */
export function ShareButton({ store }: { readonly store: AppStore }) {
  const cursor = useCursor()
  const [message, setMessage] = useState<string | null>(null)
  const [link, setLink] = useState<string | null>(null)
  const dismiss = useCallback(() => setMessage(null), [])
  const share = async () => {
    // Some browsers let the clipboard be written only in the very moment of the click, so it is given the promise.
    const made = import('./make-link').then(({ makeLink }) =>
      makeLink(store.getState().scenario, cursor.get().pinned),
    )
    const isCopied = copied(made)
    try {
      const text = await made
      const length = text.length.toLocaleString('en')
      if (await isCopied) setMessage(`Link copied: ${length} characters. It holds the whole plan.`)
      else setLink(text)
    } catch (error) {
      setMessage(`No link was made. ${error instanceof Error ? error.message : String(error)}`)
    }
  }
  return (
    <>
      <Button
        className={styles.share}
        aria-label="Share"
        title="Copy a link to this plan"
        onClick={() => void share()}
      >
        <Icon name="share" />
        <span className={styles.word}>Share</span>
      </Button>
      <LinkDialog link={link} onClose={() => setLink(null)} />
      <Toast message={message} onDismiss={dismiss} seconds={8} />
    </>
  )
}

/** Copies a text that is still being made; false where the browser refuses. */
async function copied(text: Promise<string>): Promise<boolean> {
  try {
    const blob = text.then(made => new Blob([made], { type: 'text/plain' }))
    await navigator.clipboard.write([new ClipboardItem({ 'text/plain': blob })])
    return true
  } catch {
    return false
  }
}
