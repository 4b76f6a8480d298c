import { monthName, startMonthOf } from '../../analysis/calendar'
import type { Panel, PanelSeries, PanelsData } from '../../charts/panels-model'
import type { Computed } from '../../scenario'
import { formatQuantity, type Unit } from '../../units'
import { type Display, displayOf } from '../display'
import type { ShownStrategy } from '../strategies'
import { monthsShown, seriesOf } from './axis'
import { countTick, panelScale } from './panel-scale'
import { engineeringStrings } from './strings'

const words = engineeringStrings.network

interface Part {
  readonly id: string
  readonly name: string
}

/** Tells whether a part ever has nodes on a fabric of its own. */
export function hasFabric({ run }: Computed, { id }: Part): boolean {
  return run.column(`${id}:network.nodeCount`).some(count => count > 0)
}

type Layer = readonly [line: string, label: string]

/** Reads switches, links, modules, power and price of the compute fabric of a part, month by month. */
export function networkData(
  { run, scenario }: Computed,
  strategy: ShownStrategy,
  part: Part,
  { money }: Pick<Display, 'money'> = displayOf({}),
): PanelsData {
  const months = monthsShown(run)
  const series = ([line, label]: Layer): PanelSeries => {
    const cell = `${part.id}:network.${line}`
    return { id: line, label, values: seriesOf(run, cell, months), explainKey: cell }
  }
  const stack = (id: string, title: string, unit: string, layers: readonly Layer[]): Panel => ({
    id,
    title,
    unit,
    kind: 'stack',
    series: layers.map(series),
    format: countTick,
    formatTick: countTick,
  })
  const line = (id: string, title: string, name: string, unit: Unit, unitText?: string): Panel => {
    const one = { ...series([name, '']), style: { ...strategy.style, dash: 'none' } }
    const scale = panelScale(one.values, unit)
    const format = (value: number) => (unitText ? countTick(value) : formatQuantity(value, unit))
    return {
      id,
      title,
      unit: unitText ?? scale.unit,
      kind: 'lines',
      series: [one],
      format,
      formatTick: unitText ? countTick : scale.formatTick,
    }
  }
  return {
    axis: { start: startMonthOf(scenario.startMonth), from: 0, months, named: 'plan' },
    panels: [
      stack('switches', words.switches, words.switchesUnit, switchLayers),
      stack('links', words.links, words.linksUnit, linkLayers),
      line('nodes', words.nodes, 'nodeCount', 'node', words.nodesUnit),
      line('modules', words.modules, 'transceiverCount', 'module', words.modulesUnit),
      line('power', words.power, 'fabricPower', 'kW'),
      pricePanel({ ...series(['fabricCapex', '']), style: { ...strategy.style, dash: 'none' } }, money),
    ],
  }
}

function pricePanel(price: PanelSeries, money: Display['money']): Panel {
  const values = price.values.map(money.of)
  const scale = money.scale(Math.max(0, ...values.filter(Number.isFinite)))
  return {
    ...{ id: 'price', title: words.price, unit: scale.unit, kind: 'lines' },
    series: [{ ...price, values }],
    ...{ format: money.text, formatTick: scale.tick },
  }
}

const switchLayers: readonly Layer[] = [
  ['leafSwitchCount', words.leaf],
  ['spineSwitchCount', words.spine],
  ['coreSwitchCount', words.core],
]
const linkLayers: readonly Layer[] = [
  ['nodeLeafLinkCount', words.nodeLeaf],
  ['leafSpineLinkCount', words.leafSpine],
  ['spineCoreLinkCount', words.spineCore],
]

/** States how large the fabric becomes, or when it outgrows its tiers. */
export function networkTitle({ run, scenario }: Computed, part: Part): string {
  const months = monthsShown(run)
  const tiers = seriesOf(run, `${part.id}:network.tierCount`, months)
  const last = tiers.at(-1) ?? 0
  if (tiers.some(count => Number.isNaN(count))) return words.none(part.name)
  const third = tiers.findIndex((count, month) => count > 2 && month > 0 && (tiers[month - 1] ?? 0) === 2)
  if (third > 0) return words.third(part.name, monthName(scenario.startMonth, third))
  if (last === 1) return words.single(part.name)
  const switches = formatQuantity(run.value(`${part.id}:network.switchCount`, months - 1), 'switch')
  return words.grows(part.name, switches, words.tiers[last] ?? '')
}

/** Sums the picture up. */
export function networkSummary({ run }: Computed, part: Part): string {
  const last = monthsShown(run) - 1
  const end = (line: string, unit: Unit) =>
    formatQuantity(run.value(`${part.id}:network.${line}`, last), unit)
  return words.summary(end('nodeCount', 'node'), end('linkCount', 'link'), end('transceiverCount', 'module'))
}
