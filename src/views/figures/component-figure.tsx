import type { ComponentData } from '../../charts/component-place'
import { CostByComponent } from '../../charts/cost-by-component'
import type { Computed } from '../../scenario'
import { formatQuantity } from '../../units'
import { lineOf, ranked, type ShownStrategy, shownStrategies } from '../strategies'
import { useWorkbench } from '../workbench'
import { chartMenu } from './chart-menu'

const components = [
  'hardware',
  'facility',
  'service',
  'rent',
  'energy',
  'support',
  'upkeep',
  'staff',
  'obligation',
  'tax',
] as const
const cellOf = (strategy: ShownStrategy, part: string) => lineOf(strategy, `metrics.${part}Cost`)
const millions = (value: number) => (value / 1e6).toFixed(1).replace('-', '−')
const money = (value: number) => formatQuantity(value, 'USD')

/** Shows what the present cost of each strategy is made of. */
export function ComponentFigure() {
  const { computed, open } = useWorkbench()
  const { run, scenario } = computed
  const order = ranked(shownStrategies(scenario), run)
  const [best] = order
  if (!best) return null
  const data = componentData(computed, order)
  return (
    <CostByComponent
      data={data}
      title={titleOf(computed, best)}
      subtitle="Present cost by component, $M"
      summary={order
        .map(s => `${s.name} costs ${money(run.value(lineOf(s, 'metrics.presentCost')))}`)
        .join('; ')
        .concat('.')}
      format={millions}
      formatTotal={money}
      onExplain={open}
      menu={chartMenu('components', () => open(lineOf(best, 'metrics.presentCost')))}
    />
  )
}

function componentData({ run }: Computed, order: readonly ShownStrategy[]): ComponentData {
  const label = (part: string) =>
    run.program.expansion.cells.get(order[0] ? cellOf(order[0], part) : '')?.line.label ?? part
  return {
    components: components.map(id => ({ id, label: label(id) })),
    bars: order.map(strategy => ({
      id: strategy.id,
      label: strategy.short,
      style: strategy.style,
      values: Object.fromEntries(components.map(part => [part, run.value(cellOf(strategy, part))])),
      total: run.value(lineOf(strategy, 'metrics.presentCost')),
      explainKey: lineOf(strategy, 'metrics.presentCost'),
      partKeys: Object.fromEntries(components.map(part => [part, cellOf(strategy, part)])),
    })),
  }
}

function titleOf({ run }: Computed, best: ShownStrategy): string {
  const [largest] = [...components].sort((a, b) => run.value(cellOf(best, b)) - run.value(cellOf(best, a)))
  const line = largest && run.program.expansion.cells.get(cellOf(best, largest))?.line
  return line ? `${line.label} weighs most in ${best.short}` : `What ${best.short} costs`
}
