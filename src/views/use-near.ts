import { type RefObject, startTransition, useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'

const margin = '300px'

/** Says whether an element is in sight or nearly so; what is printed is in sight too. */
export function useNear<T extends Element>(): readonly [RefObject<T | null>, boolean] {
  const ref = useRef<T>(null)
  const [near, setNear] = useState(false)
  useEffect(() => {
    const element = ref.current
    if (!element) return
    const options = { rootMargin: margin, scrollMargin: margin }
    const observer = new IntersectionObserver(
      // What comes into sight is drawn in slices between which edits get their turn.
      ([entry]) => startTransition(() => setNear(entry?.isIntersecting ?? false)),
      options,
    )
    // A page is printed in the state that it has when this event is over.
    const onPrint = () => flushSync(() => setNear(true))
    observer.observe(element)
    addEventListener('beforeprint', onPrint)
    return () => {
      observer.disconnect()
      removeEventListener('beforeprint', onPrint)
    }
  }, [])
  return [ref, near]
}
