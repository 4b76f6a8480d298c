import type { Cell, Line, Member, Program } from '../../engine'
import type { ExportMeta } from '../export-meta'
import { isByMonth } from './layout'

/** A table of the comparison: some lines beside each other for all rows of an index. */
export interface ComparedBlock {
  readonly title: string
  readonly members: readonly Member[]
  readonly rows: readonly ComparedRow[]
}

export interface ComparedRow {
  readonly line: Line
  /** The month at which a line with months is read. */
  readonly month?: number
  /** By member id, the cell; a filling's line exists only where it fills. */
  readonly cells: ReadonlyMap<string, Cell>
}

interface Wanted {
  readonly title: string
  readonly index: string
  readonly lines: readonly string[]
}

const wanted: readonly Wanted[] = [
  {
    title: 'Verdict',
    index: 'strategy',
    lines: [
      'metrics.presentCost',
      'comparison.premium',
      'comparison.saving',
      'metrics.serves',
      'comparison.breakEvenMonth',
      'comparison.breakEvenUtilisation',
      'metrics.costPerGpuHour',
      'metrics.costPerGpuHourDelivered',
      'metrics.monthsToCapacity',
      'metrics.monthsToCommitted',
      'metrics.peakCashExposure',
      'metrics.opexShare',
      'metrics.presentCost3y',
      'metrics.presentCost5y',
      'metrics.presentCost7y',
      'metrics.presentCost10y',
      'capacity.gapCostTotal',
      'capacity.idleCostTotal',
      'capacity.idleOwnedTotal',
      'capacity.idleContractedTotal',
    ],
  },
  {
    title: 'Present cost by component',
    index: 'strategy',
    lines: [
      'facility',
      'hardware',
      'energy',
      'rent',
      'upkeep',
      'service',
      'support',
      'staff',
      'obligation',
      'tax',
    ].map(component => `metrics.${component}Cost`),
  },
  {
    title: 'For committees and lenders; the ranking follows from present cost alone',
    index: 'strategy',
    lines: [
      'returns.rateOfReturn',
      'returns.modifiedReturn',
      'returns.payback',
      'returns.discountedPayback',
      'returns.yearlyCost',
      'metrics.highestYear',
      'metrics.yearSpread',
      'metrics.budgetShare',
      'metrics.resaleShare',
      'debt.leastServiceCover',
      'debt.leastResaleCover',
    ],
  },
  {
    title: 'The plan',
    index: 'plan',
    lines: [
      'comparison.servingCount',
      'comparison.cheapestCost',
      'comparison.margin',
      'comparison.isTie',
      'comparison.isTie3y',
      'comparison.isTie5y',
      'comparison.isTie7y',
      'comparison.isTie10y',
    ],
  },
  {
    title: 'Workloads',
    index: 'service',
    lines: ['metrics.unservedShare', 'metrics.requiredValue', 'metrics.costPerMillionTokens'],
  },
  {
    title: 'Offers',
    index: 'offer',
    lines: ['schedule.liveMonth', 'cooling.systemLimit', 'cooling.annualPue', 'cooling.annualWue'],
  },
  {
    title: 'What each part takes',
    index: 'part',
    lines: [
      'racks.rackCount',
      'racks.powerPerRack',
      'racks.floorArea',
      'power.itPowerPeak',
      'power.itPowerAverage',
      'power.facilityPowerPeak',
      'power.utilityPower',
      'power.upsPower',
      'power.transformerCapacity',
      'power.generatorPower',
      'power.facilityEnergy',
      'power.emissions',
      'cooling.pue',
      'cooling.peakPue',
      'cooling.wue',
      'cooling.waterUse',
    ],
  },
]

/** Lists what a plan is judged by: strategies side by side, then the plan, its workloads and what each part takes. */
export function comparedBlocks(program: Program, meta: ExportMeta): readonly ComparedBlock[] {
  const blocks = wanted.map(block => blockOf(block, program, meta)).filter(({ rows }) => rows.length > 0)
  if (blocks.length > 0) return blocks
  const lines = program.model.lines.filter(({ index }) => index === 'strategy').map(({ id }) => id)
  return [blockOf({ title: 'Strategies', index: 'strategy', lines }, program, meta)]
}

function blockOf({ title, index, lines }: Wanted, program: Program, meta: ExportMeta): ComparedBlock {
  const members = program.expansion.tables.members(index)
  const known = new Map(program.model.lines.map(line => [line.id, line]))
  const cells = [...program.expansion.cells.values()]
  const rows = lines.flatMap((id): ComparedRow[] => {
    const line = known.get(id)
    if (line?.index !== index) return []
    const own = new Map(cells.filter(cell => cell.line === line).map(cell => [cell.member.id, cell]))
    const [first] = own.values()
    if (!first) return []
    return [
      { line, cells: own, ...(isByMonth(program, first.id) ? { month: readingMonth(program, meta) } : {}) },
    ]
  })
  return { title, members, rows }
}

/** Lines with months are read in the last month of the first horizon: growth has come to its end. */
function readingMonth({ plan }: Program, { horizons }: ExportMeta): number {
  return Math.min(plan.months, horizons[0] ?? plan.months) - 1
}
