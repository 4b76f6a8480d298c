import { type RefObject, type ToggleEvent, useId, useRef, useState } from 'react'

export interface Anchored {
  readonly id: string
  readonly open: boolean
  readonly button: RefObject<HTMLButtonElement | null>
  readonly panel: RefObject<HTMLDivElement | null>
  readonly onToggle: (event: ToggleEvent<HTMLDivElement>) => void
  readonly close: () => void
}

const gap = 4
const edge = 8

/** Ties a native popover to its button: open state, closing, and a place where the browser cannot anchor by itself. */
export function useAnchored(onOpen?: () => void): Anchored {
  const id = useId()
  const button = useRef<HTMLButtonElement>(null)
  const panel = useRef<HTMLDivElement>(null)
  const [open, setOpen] = useState(false)
  const onToggle = (event: ToggleEvent<HTMLDivElement>) => {
    const opened = event.newState === 'open'
    setOpen(opened)
    if (!opened) return
    if (!CSS.supports('position-area', 'end')) place(button.current, panel.current)
    onOpen?.()
  }
  return { id, open, button, panel, onToggle, close: () => panel.current?.hidePopover() }
}

function place(button: HTMLElement | null, panel: HTMLElement | null): void {
  if (!button || !panel) return
  const from = button.getBoundingClientRect()
  const { width, height } = panel.getBoundingClientRect()
  const below = from.bottom + gap
  const fitsBelow = below + height <= window.innerHeight - edge
  panel.style.left = `${Math.max(edge, Math.min(from.left, window.innerWidth - width - edge))}px`
  panel.style.top = `${fitsBelow ? below : Math.max(edge, from.top - gap - height)}px`
}
