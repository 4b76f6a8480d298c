import { Fragment, type ReactNode } from 'react'
import { type CellExpr, formulaPieces } from '../../engine'
import styles from './explain.module.css'

export interface FormulaProps {
  readonly expr: CellExpr
  /** Writes a cell: as a name or as the value it has. */
  readonly cell: (id: string) => ReactNode
}

/** Writes a formula out, each cell as what `cell` makes of it. */
export function Formula({ expr, cell }: FormulaProps) {
  const pieces = formulaPieces<ReactNode>(expr, {
    cell: id => cell(id),
    number: value => <span className={styles.operator}>{formatNumber(value)}</span>,
    text: text => <span className={styles.operator}>{text}</span>,
  })
  return (
    <p className={styles.formula}>
      {pieces.map((piece, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a formula stand in a fixed order.
        <Fragment key={i}>{piece}</Fragment>
      ))}
    </p>
  )
}

const formatNumber = (value: number): string => String(value).replace('-', '−')
