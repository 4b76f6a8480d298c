import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { App } from './app'
import { FaultsDialog } from './frame/faults-dialog'
import { LibraryNotice } from './library/library-notice'
import { clearLink, visitOf } from './share/follow-link'
import type { Visit } from './share/visit'
import type { Started } from './start'

/** Renders the plan that the library shows, or the plan of a link in its place for as long as one looks at it. */
export function Root({ started }: { readonly started: Started }) {
  const { library, warning } = started
  const { current } = useStore(library.state)
  const [first] = useState(current.key)
  const [visit, setVisit] = useVisit(started.visit)
  const leave = () => {
    clearLink()
    setVisit(null)
  }
  if (visit?.kind === 'preview') {
    const { store, month, hash } = visit
    const keep = async () => {
      const reason = await library.add(store)
      if (reason === null) leave()
      else library.dismiss()
      return reason
    }
    return <App key={hash} store={store} warning={null} month={month} preview={{ keep, close: leave }} />
  }
  return (
    <>
      <App
        key={current.key}
        store={current.store}
        warning={current.key === first ? warning : null}
        library={library}
      />
      <LibraryNotice library={library} />
      <FaultsDialog title="This link was not opened" faults={visit?.faults ?? []} onClose={leave} />
    </>
  )
}

/** The visit that the address asks for, followed when the address changes under the open page. */
function useVisit(first: Visit | null) {
  const [visit, setVisit] = useState(first)
  useEffect(() => {
    const onChange = () => {
      const { hash } = location
      void visitOf(hash).then(next => {
        if (location.hash === hash && (next || hash === '')) setVisit(next)
      })
    }
    addEventListener('hashchange', onChange)
    return () => removeEventListener('hashchange', onChange)
  }, [])
  return [visit, setVisit] as const
}
