import { useEffect } from 'react'

export interface Shortcuts {
  readonly undo: () => void
  readonly redo: () => void
  readonly explain: () => void
  readonly help: () => void
  readonly duplicate: () => void
}

/** Listens for the page's keys. While someone types, single keys and undo belong to the field. */
export function useShortcuts({ undo, redo, explain, help, duplicate }: Shortcuts): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (isTyping(event.target)) return
      const command = event.ctrlKey || event.metaKey
      if (command && event.key.toLowerCase() === 'z') {
        event.preventDefault()
        if (event.shiftKey) redo()
        else undo()
      }
      if (command || event.altKey) return
      if (event.key === 'e' || event.key === 'E') explain()
      if (event.key === 'd' || event.key === 'D') duplicate()
      if (event.key === '?') help()
      if (event.key === '/') {
        event.preventDefault()
        document.getElementById('find-input')?.focus()
      }
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [undo, redo, explain, help, duplicate])
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.matches('input:not([type=range]), textarea, select') ||
      target.isContentEditable ||
      target.closest('dialog[open]') !== null)
  )
}
