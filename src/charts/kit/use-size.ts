import { type RefObject, useLayoutEffect, useRef, useState } from 'react'

const widthBeforeMeasured = 720

/** Measures the width of an element and follows it; before the first measure it says 720. */
export function useWidth<T extends Element>(): readonly [RefObject<T | null>, number] {
  const ref = useRef<T>(null)
  const [width, setWidth] = useState(widthBeforeMeasured)
  useLayoutEffect(() => {
    const element = ref.current
    if (!element) return
    const measure = () => setWidth(Math.round(element.getBoundingClientRect().width) || widthBeforeMeasured)
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return [ref, width]
}
