import type { Piece } from '../../analysis'
import { NumberLink } from '../../ui/number-link'
import { useWorkbench } from '../workbench'
import styles from './answer.module.css'

/** Writes a sentence in which every number opens its explanation. */
export function Pieces({ pieces }: { readonly pieces: readonly Piece[] }) {
  const { open, explained } = useWorkbench()
  return pieces.map((piece, i) => {
    // Pieces of a sentence stand in a fixed order.
    const key = `${i}`
    const before = pieces[i - 1]
    if (typeof piece === 'string') {
      const taken = before !== undefined && typeof before !== 'string' ? tightLength(piece) : 0
      return <span key={key}>{piece.slice(taken)}</span>
    }
    const current =
      explained.cell === piece.cell && (piece.month === undefined || explained.month === piece.month)
    const next = pieces[i + 1]
    return (
      <span key={key} className={styles.together}>
        <NumberLink current={current} onOpen={() => open(piece.cell, piece.month)}>
          {piece.text}
        </NumberLink>
        {typeof next === 'string' && next.slice(0, tightLength(next))}
      </span>
    )
  })
}

/** How much of a text must not part from the number before it: punctuation. */
function tightLength(text: string): number {
  return /^[.,;:)%]*/.exec(text)?.[0].length ?? 0
}

/** The same sentence as plain text. */
export function plainText(pieces: readonly Piece[]): string {
  return pieces.map(piece => (typeof piece === 'string' ? piece : piece.text)).join('')
}
