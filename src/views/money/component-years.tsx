import { componentsOf, toDateCell } from '../../analysis/components'
import { midSentence } from '../../analysis/input-name'
import { BarPanels } from '../../charts/bar-panels'
import type { BarPart, BarsData } from '../../charts/bars-model'
import type { Computed } from '../../scenario'
import { type Display, useDisplay } from '../display'
import { chartMenu } from '../figures/chart-menu'
import { lineOf, type ShownStrategy } from '../strategies'
import { useWorkbench } from '../workbench'
import { moneyStrings } from './strings'
import { yearSteps } from './years'

const words = moneyStrings.components

/** Shows what a strategy has cost by the end of each year, by component. */
export function ComponentYears({ strategy }: { readonly strategy: ShownStrategy }) {
  const { computed, open } = useWorkbench()
  const { money } = useDisplay()
  const data = componentYears(computed, strategy, money)
  const totals = data.panels[0]?.total?.values ?? []
  const scale = money.scale(Math.max(...totals.map(Math.abs)))
  const whole = lineOf(strategy, 'metrics.presentCostToDate')
  return (
    <BarPanels
      data={data}
      title={componentYearsTitle(data, strategy)}
      subtitle={words.subtitle(strategy.short, scale.unit)}
      summary={words.summary(strategy.name, money.text(totals.at(-1) ?? 0), totals.length)}
      format={money.text}
      formatTick={scale.tick}
      onExplain={open}
      menu={chartMenu('components-by-year', () => open(whole, data.steps.at(-1)?.month))}
    />
  )
}

/** Reads the parts of the present cost by the end of each plan year. */
export function componentYears(
  computed: Computed,
  strategy: ShownStrategy,
  money: Display['money'],
): BarsData {
  const { run } = computed
  const steps = yearSteps(computed)
  const read = (cell: string) => steps.map(({ month }) => money.of(run.value(cell, month)))
  const whole = lineOf(strategy, 'metrics.presentCostToDate')
  const parts = componentsOf(computed)
    .map(({ id, label }): BarPart => {
      const cell = toDateCell(strategy.id, id)
      return { id, label, values: read(cell), explainKey: cell }
    })
    .filter(({ values }) => values.some(value => value !== 0))
  return {
    steps,
    panels: [
      {
        id: strategy.id,
        title: strategy.short,
        style: strategy.style,
        parts: parts.toSorted((a, b) => (b.values.at(-1) ?? 0) - (a.values.at(-1) ?? 0)),
        total: { label: words.total, values: read(whole), explainKey: whole },
      },
    ],
    sameScale: true,
    named: 'atEnds',
  }
}

/** States which part weighs most, and from which year on. */
export function componentYearsTitle({ steps, panels }: BarsData, { short }: ShownStrategy): string {
  const parts = panels[0]?.parts ?? []
  const heaviest = steps.map(
    (_, year) => parts.toSorted((a, b) => (b.values[year] ?? 0) - (a.values[year] ?? 0))[0],
  )
  const last = heaviest.at(-1)
  if (!last) return short
  const turn = heaviest.findLastIndex(part => part !== last)
  const before = heaviest[turn]
  return before
    ? words.turns(midSentence(last.label), turn + 1, midSentence(before.label), short)
    : words.always(midSentence(last.label), short)
}
