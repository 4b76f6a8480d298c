import type { ComponentPropsWithRef, ReactNode } from 'react'
import styles from './button.module.css'
import { Icon, type IconName } from './icon'
import { join } from './join'

type NativeProps = Omit<ComponentPropsWithRef<'button'>, 'type' | 'children'>

export interface ButtonProps extends NativeProps {
  readonly children: ReactNode
  /** `plain` has no edge, `line` a hairline, `ink` is the one main action of a view. */
  readonly look?: 'plain' | 'line' | 'ink'
}

/** Renders a button with a text. */
export function Button({ look = 'plain', className, children, ...rest }: ButtonProps) {
  return (
    <button type="button" className={join(styles.button, styles[look], className)} {...rest}>
      {children}
    </button>
  )
}

export interface IconButtonProps extends NativeProps {
  readonly icon: IconName
  /** Names the action; it is the accessible name and the tooltip. */
  readonly label: string
}

/** Renders a square button whose name is hidden but spoken. */
export function IconButton({ icon, label, className, title = label, ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      className={join(styles.button, styles.square, className)}
      aria-label={label}
      title={title}
      {...rest}
    >
      <Icon name={icon} />
    </button>
  )
}

export interface ButtonLinkProps {
  readonly href: string
  readonly children: ReactNode
  readonly onClick?: () => void
}

/** Renders a link that looks like a button, for what leads to another page. */
export function ButtonLink({ href, children, onClick }: ButtonLinkProps) {
  return (
    <a href={href} className={join(styles.button, styles.link)} onClick={onClick}>
      {children}
    </a>
  )
}
