import styles from './icon.module.css'

const paths = {
  undo: 'M5.5 3 2.5 6l3 3M2.5 6H10a3.5 3.5 0 0 1 0 7H7',
  redo: 'm10.5 3 3 3-3 3M13.5 6H6a3.5 3.5 0 0 0 0 7h3',
  search: 'M11.5 7a4.5 4.5 0 1 1-9 0 4.5 4.5 0 0 1 9 0ZM10.5 10.5l3 3',
  down: 'm5 6.5 3 3 3-3',
  right: 'm6.5 5 3 3-3 3',
  close: 'm4 4 8 8M12 4l-8 8',
  check: 'm3.5 8.5 3 3 6-7',
  plus: 'M8 3v10M3 8h10',
  edit: 'M3 13h2.5l7-7L10 3.5l-7 7zM8.5 5 11 7.5',
  copy: 'M6 5.5h7v8H6zM10 5.5v-3H3v8h3',
  remove: 'M3 4.5h10M6.5 4.5v-2h3v2M4.5 4.5l.5 9h6l.5-9M7 7v4M9 7v4',
  up: 'm5 9.5 3-3 3 3',
  more: 'M3.5 8h.01M8 8h.01M12.5 8h.01',
  help: 'M6 6a2 2 0 1 1 2.9 1.8C8.2 8.2 8 8.6 8 9.3M8 11.8h.01',
  download: 'M8 2.5v7.5M5 7.5l3 3 3-3M3 13.5h10',
  share: 'M6.5 4.5 8 3l1.5 1.5M8 3v6.5M5 7H3.5v6.5h9V7H11',
  table: 'M2.5 3.5h11v9h-11zM2.5 6.5h11M6.5 3.5v9',
  info: 'M8 7.5v4M8 4.8h.01M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0Z',
  sliders: 'M3 5h5M11 5h2M3 11h2M8 11h5M9.5 3.5v3M6.5 9.5v3',
} as const

export type IconName = keyof typeof paths | 'theme'

/** Draws one of the sixteen-pixel icons; it is decoration, so the control around it carries the name. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className={styles.icon} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {name === 'theme' ? (
        <>
          <circle cx="8" cy="8" r="5.5" />
          <path d="M8 2.5v11a5.5 5.5 0 0 0 0-11z" className={styles.solid} />
        </>
      ) : (
        <path d={paths[name]} strokeWidth={name === 'more' ? 2 : undefined} />
      )}
    </svg>
  )
}

/** Draws the sign of the product: three columns, each with room above its load. */
export function Logo() {
  return (
    <svg className={styles.logo} viewBox="0 0 18 18" aria-hidden="true" focusable="false">
      <path d="M2 16V9h4v7M7 16V6h4v10M12 16V2h4v14" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <path d="M2 9h4v7H2zM7 11h4v5H7zM12 8h4v8h-4z" fill="currentColor" />
    </svg>
  )
}
