import type { ReactNode } from 'react'
import { useAnchored } from './anchored'
import float from './float.module.css'
import { join } from './join'

export interface PopoverProps {
  /** Names the panel. */
  readonly label: string
  /** Is what the button shows. */
  readonly trigger: ReactNode
  readonly triggerClass?: string | undefined
  readonly children: ReactNode | ((close: () => void) => ReactNode)
  readonly align?: 'start' | 'end'
  /** Is told when the panel opens and closes. */
  readonly onToggle?: ((open: boolean) => void) | undefined
}

/** Renders a button that opens a floating panel; Escape or a click elsewhere closes it and focus returns. */
export function Popover(props: PopoverProps) {
  const { label, trigger, triggerClass, children, align = 'start', onToggle } = props
  const anchored = useAnchored(() => firstControl(anchored.panel.current)?.focus())
  return (
    <>
      <button
        type="button"
        ref={anchored.button}
        className={triggerClass}
        aria-haspopup="dialog"
        aria-expanded={anchored.open}
        popoverTarget={anchored.id}
      >
        {trigger}
      </button>
      <div
        id={anchored.id}
        ref={anchored.panel}
        popover="auto"
        role="dialog"
        aria-label={label}
        className={join(float.float, float.panel, align === 'end' && float.end)}
        onToggle={event => {
          anchored.onToggle(event)
          onToggle?.(event.newState === 'open')
        }}
      >
        {typeof children === 'function' ? children(anchored.close) : children}
      </div>
    </>
  )
}

function firstControl(panel: HTMLElement | null): HTMLElement | null {
  return (
    panel?.querySelector<HTMLElement>('input:checked, input:not([type=radio]), select, textarea, button') ??
    null
  )
}
