import type { DensityData } from '../../charts/density-place'
import { RackDensity } from '../../charts/rack-density'
import type { Computed } from '../../scenario'
import { formatQuantity } from '../../units'
import { shownStrategies } from '../strategies'
import { useWorkbench } from '../workbench'
import { chartMenu } from './chart-menu'

const perRack = (value: number) => formatQuantity(value, 'kW/rack')
const ticks = (value: number) => String(Math.round(value))

/** Shows the rack power of each strategy against what each kind of cooling carries. */
export function DensityFigure() {
  const { computed, open } = useWorkbench()
  const data = densityData(computed)
  const [first] = data.racks
  if (!first) return null
  const needed = data.limits.find(({ limit }) => limit === null || limit >= first.power)
  return (
    <RackDensity
      data={data}
      title={
        needed
          ? `${perRack(first.power)} needs ${needed.label.toLowerCase()}`
          : `No listed cooling carries ${perRack(first.power)}`
      }
      subtitle="Power of a full rack, kW"
      summary={data.racks
        .map(rack => `${rack.label}: ${perRack(rack.power)}`)
        .join('; ')
        .concat('.')}
      format={perRack}
      formatTick={ticks}
      onExplain={open}
      menu={chartMenu('density', () => first.explainKey && open(first.explainKey))}
    />
  )
}

/** Reads the racks and limits of the first part of each strategy that has racks of its own to house. */
function densityData({ scenario, run, names, rows }: Computed): DensityData {
  const racks = shownStrategies(scenario).flatMap(strategy => {
    const part = scenario.strategies.find(s => s.id === strategy.id)?.parts[0]
    if (!part || !housesRacks(part.offer, rows)) return []
    const cell = `${strategy.id}/${part.offer}:racks.powerPerRack`
    if (!run.program.expansion.cells.has(cell)) return []
    return [
      {
        id: strategy.id,
        label: strategy.short,
        style: strategy.style,
        power: run.value(cell),
        explainKey: cell,
      },
    ]
  })
  const limits = new Map<string, { id: string; label: string; limit: number; explainKey: string }>()
  for (const cell of run.program.expansion.cells.values()) {
    if (cell.line.id !== 'cooling.densityLimit') continue
    const label = names.get(cell.member.id) ?? cell.member.id
    if (!limits.has(label))
      limits.set(label, { id: cell.id, label, limit: run.value(cell.id), explainKey: cell.id })
  }
  return { limits: [...limits.values()].sort((a, b) => a.limit - b.limit), racks }
}

/** Whether the buyer has to house the racks of an offer: they do not come with a service. */
function housesRacks(offer: string, { members }: Computed['rows']): boolean {
  const fillings = members.offer?.find(({ id }) => id === offer)?.fillings
  return fillings?.facility !== 'facilityIncluded'
}
