import { type Term, termsOf } from '../../analysis/terms'
import { yearTotals } from '../../analysis/yearly'
import type { BarPanel, BarPart, BarsData } from '../../charts/bars-model'
import type { Computed } from '../../scenario'
import type { Display } from '../display'
import { monthsShown } from '../figures/axis'
import { lineOf, type ShownStrategy } from '../strategies'
import { moneyStrings } from './strings'
import { yearSteps } from './years'

const words = moneyStrings.lenses

/** Reads cash and profit of each plan year, and the balance sheet at its end, by the terms that the model gives them. */
export function lensesData(computed: Computed, strategy: ShownStrategy, money: Display['money']): BarsData {
  const { run } = computed
  const steps = yearSteps(computed)
  const months = monthsShown(run)
  const flow = (cell: string) => yearTotals(run, cell, months)
  const stock = (cell: string) => steps.map(({ month }) => run.value(cell, month))
  const line = (name: string) => lineOf(strategy, name)
  const owed = termsOf(run, line('balanceSheet.netDebtWithLeases')).map(
    ({ cell, sign }): Term => ({ cell, sign: sign > 0 ? -1 : 1 }),
  )
  const panel = (
    id: keyof typeof words.panels,
    whole: string,
    terms: readonly Term[],
    read: (cell: string) => readonly number[],
  ): BarPanel => ({
    id,
    title: words.panels[id],
    unit: words.units[id],
    parts: terms.map(term => partOf(computed, term, read, money)).filter(({ values }) => values.some(isSome)),
    total: { label: labelOf(computed, whole), values: read(whole).map(money.of), explainKey: whole },
  })
  return {
    steps,
    panels: [
      panel('cash', line('cashFlow.net'), termsOf(run, line('cashFlow.net')), flow),
      panel('profit', line('profitAndLoss.profit'), termsOf(run, line('profitAndLoss.profit')), flow),
      panel(
        'balance',
        line('balanceSheet.equity'),
        [...termsOf(run, line('balanceSheet.assets')), ...owed],
        stock,
      ),
    ],
    sameScale: false,
    named: 'atEnds',
  }
}

const isSome = (value: number) => value !== 0

function labelOf({ run }: Computed, cell: string): string {
  return run.program.expansion.cells.get(cell)?.line.label ?? cell
}

function partOf(
  computed: Computed,
  { cell, sign }: Term,
  read: (cell: string) => readonly number[],
  money: Display['money'],
): BarPart {
  return {
    id: cell,
    label: labelOf(computed, cell),
    values: read(cell).map(usd => money.of(sign * usd)),
    explainKey: cell,
  }
}

/** States how cash and profit part in the year that takes most cash. */
export function lensesTitle(
  { panels }: BarsData,
  { short }: ShownStrategy,
  text: (amount: number) => string,
): string {
  const [cash, profit] = panels.map(({ total }) => total?.values ?? [])
  const least = Math.min(...(cash ?? []))
  const year = (cash ?? []).indexOf(least)
  const result = profit?.[year] ?? 0
  return words.title(
    year + 1,
    short,
    text(Math.abs(least)),
    result < 0 ? words.loss(text(-result)) : words.gain(text(result)),
  )
}

/** Sums the picture up by its last year. */
export function lensesSummary({ panels, steps }: BarsData, text: (amount: number) => string): string {
  const ends = panels.map(({ title, total }) => words.end(title, text(total?.values.at(-1) ?? 0)))
  return `${words.summary(steps.length)}: ${ends.join('; ')}.`
}
