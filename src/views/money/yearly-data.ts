import { termsOf } from '../../analysis/terms'
import { yearTotals } from '../../analysis/yearly'
import type { BarPanel, BarPart, BarsData } from '../../charts/bars-model'
import type { Computed } from '../../scenario'
import type { Display } from '../display'
import { monthsShown } from '../figures/axis'
import { lineOf, type ShownStrategy } from '../strategies'
import { moneyStrings } from './strings'
import { yearSteps } from './years'

const words = moneyStrings.yearly
const net = 'cashFlow.net'

/** Reads what each strategy takes out of the bank by plan year; the parts are those of the net flow. */
export function yearlyData(
  computed: Computed,
  strategies: readonly ShownStrategy[],
  money: Display['money'],
): BarsData {
  const panels = strategies.map(strategy => panelOf(computed, strategy, money))
  const used = new Set(
    panels
      .flatMap(({ parts }) => parts.filter(({ values }) => values.some(one => one !== 0)))
      .map(({ id }) => id),
  )
  return {
    steps: yearSteps(computed),
    panels: panels.map(panel => ({ ...panel, parts: panel.parts.filter(({ id }) => used.has(id)) })),
    sameScale: true,
    named: 'once',
  }
}

function panelOf({ run }: Computed, strategy: ShownStrategy, money: Display['money']): BarPanel {
  const months = monthsShown(run)
  const { cells } = run.program.expansion
  // Costs stand above the line: what leaves the bank is positive here.
  const out = (cell: string, sign: number) => yearTotals(run, cell, months).map(usd => money.of(-sign * usd))
  const whole = lineOf(strategy, net)
  const parts = termsOf(run, whole).map(
    ({ cell, sign }): BarPart => ({
      id: cells.get(cell)?.line.id ?? cell,
      label: cells.get(cell)?.line.label ?? cell,
      values: out(cell, sign),
      explainKey: cell,
    }),
  )
  return {
    id: strategy.id,
    title: strategy.short,
    style: strategy.style,
    parts,
    total: { label: words.total, values: out(whole, 1), explainKey: whole },
  }
}

/** The year in which a panel takes most, counted from 1, and how much. */
export function peakOf({ total }: BarPanel): { readonly year: number; readonly most: number } {
  const values = total?.values ?? []
  const most = Math.max(...values)
  return { year: values.indexOf(most) + 1, most }
}

/** States how large the dearest years are. */
export function yearlyTitle({ panels }: BarsData, text: (amount: number) => string): string {
  const [first, ...others] = panels
  if (!first) return ''
  const { most, year } = peakOf(first)
  const [dearest] = others.toSorted((a, b) => peakOf(b).most - peakOf(a).most)
  return dearest
    ? words.two(first.title, text(most), dearest.title, text(peakOf(dearest).most))
    : words.one(first.title, text(most), year)
}

/** Sums the picture up. */
export const yearlySummary = ({ panels }: BarsData, text: (amount: number) => string): string =>
  `${panels.map(panel => words.summary(panel.title, text(peakOf(panel).most), peakOf(panel).year)).join('; ')}.`
