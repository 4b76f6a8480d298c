import type { Computed } from '../scenario'
import { formatQuantity } from '../units'
import type { Confidence } from './confidence'
import type { Flip } from './flips'
import { inputName, midSentence } from './input-name'
import { figureOf, fill, nameOf, type Sentence, valueText } from './sentence'
import { sentences } from './strings'

/** Says at what value an input would flip the verdict. */
export function flipLine(flip: Flip, computed: Computed): Sentence {
  const input = computed.inputs.get(flip.cell)
  if (!input) throw new Error(`this plan has no input ${flip.cell}`)
  return fill(flip.winner === undefined ? sentences.flipNone : sentences.flip, {
    winner: flip.winner === undefined ? '' : nameOf(flip.winner, computed),
    input: { cell: flip.cell, text: midSentence(flip.label) },
    direction: flip.direction,
    value: valueText(flip.value, input.line, computed),
    now: figureOf(flip.cell, computed),
  })
}

/** Says how much of the cost rests on weak figures and which weigh most. */
export function confidenceLine({ own, weak, weakest }: Confidence, computed: Computed): Sentence {
  const share = (value: number) => formatQuantity(value, '1')
  if (weakest.length === 0) return fill(sentences.own, { share: share(own) })
  const names = weakest.flatMap((cell, i): Sentence => {
    const input = computed.inputs.get(cell)
    const name = { cell, text: input ? midSentence(inputName(input, computed)) : cell }
    return i === 0 ? [name] : ['; ', name]
  })
  return fill(sentences.weak, { share: share(weak), names })
}
