import { nameOf } from '../analysis'
import { type QuoteReading, readQuote } from '../analysis/quote'
import type { Computed } from '../scenario'
import { nearest } from '../units'
import type { Arguments, Usage } from './arguments'
import { UsageError } from './errors'
import { computeWith, openScenario } from './open'
import { plain } from './plain'
import { quantityText } from './print'
import { strings } from './strings'
import type { Tools } from './tools'

/** How `quote` is called. */
export const quoteUsage: Usage = {
  line: 'quote FILE [OFFER] [--set NAME=VALUE]… [--prices FILE] [--json]',
  names: [1, 2],
  options: ['set', 'json', 'prices'],
}

/** Reads the offers of a scenario, or one of them, as quotes. Returns the exit code. */
export async function quoteCommand(args: Arguments, tools: Tools): Promise<number> {
  const [file = '', offer] = args.names
  const computed = computeWith(file, await openScenario(file, tools, args.prices), args.set, tools.basis)
  const offers = computed.scenario.offers.map(({ id }) => id)
  if (offer !== undefined && !offers.includes(offer))
    throw new UsageError(strings.unknownOffer(offer, nearest(offer, offers), offers))
  const read = (offer === undefined ? offers : [offer]).flatMap(id => readQuote(computed, id) ?? [])
  await tools.io.out(
    args.format === 'json'
      ? `${JSON.stringify(Object.fromEntries(read.map(one => [one.offer, quoteJson(one, computed)])), null, 1)}\n`
      : read.map(one => plain(`${quoteLines(one, computed).join('\n')}\n`)).join('\n'),
  )
  return 0
}

const orNull = (value: number | undefined) => (Number.isFinite(value) ? value : null)

function quoteJson({ perGpuHour, perKilowattMonth, price, ...rest }: QuoteReading, { run }: Computed) {
  return {
    ...rest,
    'quote.perGpuHour': orNull(run.value(perGpuHour)),
    'quote.perKilowattMonth': orNull(run.value(perKilowattMonth)),
    'quote.price': price?.cell ?? null,
    'quote.placeInRange': orNull(price?.place),
    'quote.rival': price?.rival ?? null,
    'quote.tiePrice': orNull(price?.tie),
    'quote.dearestClause': rest.clauses[0]?.cell ?? null,
  }
}

function quoteLines(reading: QuoteReading, computed: Computed): string[] {
  const { offer, strategy, price, clauses, perGpuHour, perKilowattMonth } = reading
  const { run, inputs } = computed
  const textOf = (cell: string, value: number) => {
    const line = inputs.get(cell)?.line ?? run.program.expansion.cells.get(cell)?.line
    return line ? quantityText(value, line) : ''
  }
  const labelOf = (cell: string) => run.program.expansion.cells.get(cell)?.line.label ?? cell
  const priceText = (value: number) => (price ? textOf(price.cell, value) : '')
  const rival = price?.rival === undefined ? '' : nameOf(price.rival, computed)
  const cost = `${strategy}:metrics.presentCost`
  return [
    strings.quoteOf(nameOf(offer, computed), nameOf(strategy, computed)),
    ...[perKilowattMonth, perGpuHour].map(cell => `  ${labelOf(cell)}: ${textOf(cell, run.value(cell))}`),
    ...(price ? [`  ${labelOf(price.cell)}: ${priceText(price.now)}`] : []),
    ...(price?.place === undefined
      ? []
      : [`  ${strings.quotePlace(price.place, priceText(price.low ?? 0), priceText(price.high ?? 0))}`]),
    ...(price && rival !== ''
      ? [`  ${price.tie === undefined ? strings.noTie(rival) : strings.tie(priceText(price.tie), rival)}`]
      : []),
    ...(clauses.length > 0 ? [`  ${strings.clauses}`] : []),
    ...clauses.map(
      ({ cell, now, neutral, worth }) =>
        `    ${labelOf(cell)}, ${textOf(cell, now)} → ${textOf(cell, neutral)}: ${textOf(cost, worth)}`,
    ),
  ]
}
