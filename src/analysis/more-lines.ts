import type { Computed } from '../scenario'
import { formatQuantity } from '../units'
import type { Confidence } from './confidence'
import type { Flip } from './flips'
import { fill, nameOf, type Sentence, valueOf, valueText } from './sentence'
import { sentences } from './strings'

/** Says at what value an input would flip the verdict. */
export function flipLine(flip: Flip, computed: Computed): Sentence {
  const input = computed.inputs.get(flip.cell)
  if (!input) throw new Error(`this plan has no input ${flip.cell}`)
  const row = computed.names.get(input.member.id)
  return fill(flip.winner === undefined ? sentences.flipNone : sentences.flip, {
    winner: flip.winner === undefined ? '' : nameOf(flip.winner, computed),
    input: { cell: flip.cell, text: `${flip.label.toLowerCase()}${row === undefined ? '' : ` (${row})`}` },
    direction: flip.direction,
    value: valueText(flip.value, input.line, computed),
    now: valueOf(flip.cell, computed),
  })
}

/** Says how much of the cost rests on weak figures and which weigh most. */
export function confidenceLine({ own, weak, weakest }: Confidence, computed: Computed): Sentence {
  const share = (value: number) => formatQuantity(value, '1')
  if (weakest.length === 0) return fill(sentences.own, { share: share(own) })
  const names = weakest.map(cell => computed.inputs.get(cell)?.line.label.toLowerCase() ?? cell).join(', ')
  return fill(sentences.weak, { share: share(weak), names })
}
