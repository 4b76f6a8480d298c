import type { DensityData } from '../../charts/density-place'
import { RackDensity } from '../../charts/rack-density'
import type { Computed } from '../../scenario'
import { formatQuantity } from '../../units'
import { shownStrategies } from '../strategies'
import { useWorkbench } from '../workbench'
import { chartMenu } from './chart-menu'
import { shownParts } from './shown-part'

const perRack = (value: number) => formatQuantity(value, 'kW/rack')
const ticks = (value: number) => String(Math.round(value))

type Rack = DensityData['racks'][number]

/** Shows the rack power of each offer against what each kind of cooling carries. */
export function DensityFigure() {
  const { computed, open } = useWorkbench()
  const data = densityData(computed)
  const [densest] = [...data.racks].sort((a, b) => b.power - a.power)
  if (!densest) return null
  return (
    <RackDensity
      data={data}
      title={titleOf(data, densest)}
      subtitle="Power of a full rack, kW"
      summary={data.racks
        .map(rack => `${rack.label}: ${perRack(rack.power)}`)
        .join('; ')
        .concat('.')}
      format={perRack}
      formatTick={ticks}
      onExplain={open}
      menu={chartMenu('density', () => densest.explainKey && open(densest.explainKey))}
    />
  )
}

/** Says which cooling the densest racks need; where offers differ, whose they are. */
function titleOf({ racks, limits }: DensityData, densest: Rack): string {
  const needed = limits.find(({ limit }) => limit === null || limit >= densest.power)
  const power = perRack(densest.power)
  if (!needed) return `No listed cooling carries ${power}`
  const differ = racks.some(rack => rack.power !== densest.power)
  return `${differ ? `${densest.label}: ` : ''}${power} needs ${needed.label.toLowerCase()}`
}

/** Reads the rack of each offer whose racks the buyer has to house, and the limits of the listed cooling. */
function densityData(computed: Computed): DensityData {
  const { run, names } = computed
  const racks = new Map<string, Rack>()
  for (const strategy of shownStrategies(computed.scenario)) {
    for (const { id, offer, name, premises } of shownParts(computed, strategy)) {
      const cell = `${id}:racks.powerPerRack`
      if (premises === 'included' || racks.has(offer) || !run.program.expansion.cells.has(cell)) continue
      racks.set(offer, {
        id: offer,
        label: name,
        style: strategy.style,
        power: run.value(cell),
        explainKey: cell,
      })
    }
  }
  const limits = new Map<string, { id: string; label: string; limit: number; explainKey: string }>()
  for (const cell of run.program.expansion.cells.values()) {
    if (cell.line.id !== 'cooling.densityLimit') continue
    const label = names.get(cell.member.id) ?? cell.member.id
    if (!limits.has(label))
      limits.set(label, { id: cell.id, label, limit: run.value(cell.id), explainKey: cell.id })
  }
  return { limits: [...limits.values()].sort((a, b) => a.limit - b.limit), racks: [...racks.values()] }
}
