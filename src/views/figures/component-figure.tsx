import { componentCost, componentsOf, costCell } from '../../analysis/components'
import type { ComponentData } from '../../charts/component-place'
import { CostByComponent } from '../../charts/cost-by-component'
import type { Computed } from '../../scenario'
import { type Display, useDisplay } from '../display'
import { lineOf, ranked, type ShownStrategy, shownStrategies } from '../strategies'
import { useWorkbench } from '../workbench'
import { chartMenu } from './chart-menu'

/** Shows what the present cost of each strategy is made of. */
export function ComponentFigure() {
  const { computed, open } = useWorkbench()
  const { money } = useDisplay()
  const { run, scenario } = computed
  const order = ranked(shownStrategies(scenario), run)
  const [best] = order
  if (!best) return null
  const data = componentData(computed, order, money)
  const scale = money.scale(Math.max(0, ...data.bars.map(({ total }) => total)))
  return (
    <CostByComponent
      data={data}
      title={titleOf(computed, best)}
      subtitle={`Present cost by component, ${scale.unit}`}
      summary={order
        .map(s => `${s.name} costs ${money.text(money.of(run.value(lineOf(s, 'metrics.presentCost'))))}`)
        .join('; ')
        .concat('.')}
      format={scale.figure}
      formatTotal={money.text}
      onExplain={open}
      menu={chartMenu('components', () => open(lineOf(best, 'metrics.presentCost')))}
    />
  )
}

function componentData(
  computed: Computed,
  order: readonly ShownStrategy[],
  money: Display['money'],
): ComponentData {
  const { run } = computed
  const read = (strategy: ShownStrategy, part: string) => money.of(componentCost(run, strategy.id, part))
  // The largest come first, where the shades differ most.
  const weight = (part: string) => order.reduce((sum, strategy) => sum + read(strategy, part), 0)
  const components = componentsOf(computed)
    .filter(({ id }) => order.some(strategy => read(strategy, id) !== 0))
    .toSorted((a, b) => weight(b.id) - weight(a.id))
  return {
    components,
    bars: order.map(strategy => ({
      id: strategy.id,
      label: strategy.short,
      style: strategy.style,
      values: Object.fromEntries(components.map(({ id }) => [id, read(strategy, id)])),
      total: money.of(run.value(lineOf(strategy, 'metrics.presentCost'))),
      explainKey: lineOf(strategy, 'metrics.presentCost'),
      partKeys: Object.fromEntries(components.map(({ id }) => [id, costCell(run, strategy.id, id)])),
    })),
  }
}

function titleOf(computed: Computed, best: ShownStrategy): string {
  const cost = (id: string) => componentCost(computed.run, best.id, id)
  const [largest] = componentsOf(computed).toSorted((a, b) => cost(b.id) - cost(a.id))
  return largest ? `${largest.label} weighs most in ${best.short}` : `What ${best.short} costs`
}
