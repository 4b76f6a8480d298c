import type { ComponentData } from '../../charts/component-place'
import { CostByComponent } from '../../charts/cost-by-component'
import type { Computed } from '../../scenario'
import { type Display, useDisplay } from '../display'
import { lineOf, ranked, type ShownStrategy, shownStrategies } from '../strategies'
import { useWorkbench } from '../workbench'
import { chartMenu } from './chart-menu'

const allComponents = [
  'hardware',
  'facility',
  'service',
  'rent',
  'energy',
  'support',
  'upkeep',
  'staff',
  'own',
  'obligation',
  'tax',
] as const
/** Costs of one's own stand in the picture where the plan has any. */
const componentsOf = ({ scenario }: Computed) =>
  allComponents.filter(id => id !== 'own' || scenario.ownLines !== undefined)
const cellOf = (strategy: ShownStrategy, part: string) => lineOf(strategy, `metrics.${part}Cost`)

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
  const components = componentsOf(computed)
  const label = (part: string) =>
    run.program.expansion.cells.get(order[0] ? cellOf(order[0], part) : '')?.line.label ?? part
  return {
    components: components.map(id => ({ id, label: label(id) })),
    bars: order.map(strategy => ({
      id: strategy.id,
      label: strategy.short,
      style: strategy.style,
      values: Object.fromEntries(components.map(part => [part, money.of(run.value(cellOf(strategy, part)))])),
      total: money.of(run.value(lineOf(strategy, 'metrics.presentCost'))),
      explainKey: lineOf(strategy, 'metrics.presentCost'),
      partKeys: Object.fromEntries(components.map(part => [part, cellOf(strategy, part)])),
    })),
  }
}

function titleOf(computed: Computed, best: ShownStrategy): string {
  const { run } = computed
  const [largest] = componentsOf(computed).sort(
    (a, b) => run.value(cellOf(best, b)) - run.value(cellOf(best, a)),
  )
  const line = largest && run.program.expansion.cells.get(cellOf(best, largest))?.line
  return line ? `${line.label} weighs most in ${best.short}` : `What ${best.short} costs`
}
