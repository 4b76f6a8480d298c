import { headline, rankingOf, sentenceText } from '../../analysis'
import { figureOf, inSentence, marginOf } from '../../analysis/sentence'
import { years } from '../../analysis/strings'
import type { Computed } from '../../scenario'
import { moneyStrings as strings } from './strings'

/** Says in one line what the cheapest strategies cost; where none serves the plan, why. */
export function costFinding(computed: Computed): string {
  const { winner, second, isTie } = rankingOf(computed)
  if (winner === undefined) return sentenceText(headline(computed).title).replace(/\.$/, '')
  const cost = (id: string) => figureOf(`${id}:metrics.presentCost`, computed).text
  const over = years(computed.run.value('clock.horizon'))
  const first = inSentence(winner, computed)
  if (second === undefined) return strings.costsAlone(over, first, cost(winner))
  const other = inSentence(second, computed)
  return isTie
    ? strings.costsLevel(over, first, cost(winner), other, cost(second))
    : strings.costs(over, first, cost(winner), other, marginOf('comparison.margin', computed).text)
}
