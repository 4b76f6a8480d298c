import type { Piece } from '../../analysis'
import { NumberLink } from '../../ui/number-link'
import { useWorkbench } from '../workbench'

/** Writes a sentence in which every number opens its explanation. */
export function Pieces({ pieces }: { readonly pieces: readonly Piece[] }) {
  const { open, explained } = useWorkbench()
  return pieces.map((piece, i) => {
    // Pieces of a sentence stand in a fixed order.
    const key = `${i}`
    if (typeof piece === 'string') return <span key={key}>{piece}</span>
    const current =
      explained.cell === piece.cell && (piece.month === undefined || explained.month === piece.month)
    return (
      <NumberLink key={key} current={current} onOpen={() => open(piece.cell, piece.month)}>
        {piece.text}
      </NumberLink>
    )
  })
}

/** The same sentence as plain text. */
export function plainText(pieces: readonly Piece[]): string {
  return pieces.map(piece => (typeof piece === 'string' ? piece : piece.text)).join('')
}
