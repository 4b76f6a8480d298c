import {
  confidenceLine,
  confidenceSearch,
  finish,
  flipLine,
  flipSearch,
  headline,
  nameOf,
  ownSizeSearch,
  sentenceText,
  verdicts,
} from '../analysis'
import { cautionLines, walkAwayLine } from '../analysis/cautions'
import { priceTieSearch } from '../analysis/price-ties'
import type { Computed } from '../scenario'
import { readerCurrency } from '../units'
import { plain } from './plain'
import { quantityText } from './print'
import { strings } from './strings'
import type { Tools } from './tools'
import { vetoLines } from './veto-lines'

/** Writes the answer for reading: headline, strategies side by side, verdict by horizon, what would flip it, what is easily unseen, what it rests on. */
export function summaryText(computed: Computed, { provenance }: Pick<Tools, 'provenance'>): string {
  const found = finish(flipSearch(computed, provenance))
  const { title, beneath } = headline(computed, { flips: found, ownSize: finish(ownSizeSearch(computed)) })
  const flips = found.slice(0, 3)
  const confidence = finish(confidenceSearch(computed, provenance))
  const walkAway = walkAwayLine(finish(priceTieSearch(computed, 'deciding')), computed)
  const sections = [
    [computed.scenario.name],
    [sentenceText(title), ...beneath.map(sentenceText)],
    strategyTable(computed),
    verdicts(computed).map(
      ({ years, title: winner, note }) =>
        `${strings.years(years)}: ${sentenceText(winner)}, ${sentenceText(note)}`,
    ),
    flips.length > 0 ? flips.map(flip => sentenceText(flipLine(flip, computed))) : [strings.noFlip],
    [...(walkAway ? [walkAway] : []), ...cautionLines(computed)].map(sentenceText),
    confidence ? [sentenceText(confidenceLine(confidence, computed))] : [],
    vetoLines(computed),
  ]
  const text = sections
    .filter(lines => lines.length > 0)
    .map(lines => `${lines.join('\n')}\n`)
    .join('\n')
  return plain(text)
}

const columns = [
  'metrics.presentCost',
  'metrics.costPerGpuHour',
  'metrics.monthsToCapacity',
  'comparison.saving',
  'comparison.breakEvenMonth',
] as const

function strategyTable(computed: Computed): string[] {
  const { run, scenario } = computed
  const currency = readerCurrency(scenario.currency.code, scenario.currency.perUsd)
  const { cells } = run.program.expansion
  const head = [
    '',
    ...columns.map(line => cells.get(`${scenario.strategies[0]?.id}:${line}`)?.line.label ?? line),
  ]
  const rows = scenario.strategies.map(({ id }) => {
    const serves = run.value(`${id}:metrics.serves`) > 0
    const values = columns.map(line => {
      const cell = cells.get(`${id}:${line}`)
      return cell ? quantityText(run.value(cell.id), cell.line, 'sentence', currency) : ''
    })
    return [`${nameOf(id, computed)}${serves ? '' : strings.unserved}`, ...values]
  })
  return aligned([head, ...rows])
}

function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map(row => row[i]?.length ?? 0)))
  return rows.map(row =>
    row
      .map((text, i) => (i === 0 ? text.padEnd(widths[i] ?? 0) : text.padStart(widths[i] ?? 0)))
      .join('  ')
      .trimEnd(),
  )
}
