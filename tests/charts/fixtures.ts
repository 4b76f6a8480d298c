import type { BarsData } from '../../src/charts/bars-model'
import type { CapacityData } from '../../src/charts/capacity-model'
import type { ComponentData } from '../../src/charts/component-place'
import type { CumulativeCostData } from '../../src/charts/cost-model'
import type { DensityData } from '../../src/charts/density-place'
import type { GanttGroup, GanttWords } from '../../src/charts/gantt-place'
import { strategyStyles } from '../../src/charts/kit/strategy-style'
import type { PanelsData } from '../../src/charts/panels-model'
import type { TiePanel } from '../../src/charts/tie-place'
import type { WaterfallData } from '../../src/charts/waterfall-place'

const start = { year: 2026, month: 12 }
const range = (length: number) => Array.from({ length }, (_, month) => month)

/** Gives demand that grows from 1.6 to 5 in three years, an own hall late and a partner early. */
export function capacityData(months = 60): CapacityData {
  const demand = range(months).map(month => (month < 36 ? 1.6 + (3.4 * month) / 36 : 5))
  return {
    start,
    months,
    growthMonths: 36,
    demand: { id: 'demand', label: 'Demand', values: demand },
    capacities: [
      {
        id: 'bridge',
        label: 'Own hall',
        style: strategyStyles.bridge,
        values: range(months).map(month => (month < 30 ? 0 : 6)),
        gap: { price: '$79M', note: 'to rent until it is live', shortNote: 'rent', explainKey: 'bridge.gap' },
        idle: { price: '$5M', note: 'idle' },
      },
      {
        id: 'colo',
        label: 'Colocation',
        style: strategyStyles.colo,
        values: range(months).map(month => (month < 5 ? 0 : month < 20 ? 4 : 5.5)),
        gap: { price: '$12M', note: 'on demand until live' },
      },
    ],
    pins: [
      { id: 'sign', month: 1, label: 'Sign', kind: 'commit', style: strategyStyles.colo },
      { id: 'grid', month: 27, label: 'Grid', kind: 'gate', style: strategyStyles.bridge, weak: true },
      { id: 'live', month: 30, label: 'Hall live', kind: 'live', style: strategyStyles.bridge },
    ],
  }
}

/** Gives two strategies of which colocation is dearer at first and cheaper from month 20 on. */
export function costData(months = 60): CumulativeCostData {
  return {
    start,
    months,
    recommended: 'colo',
    strategies: [
      {
        id: 'colo',
        label: 'Colocation',
        style: strategyStyles.colo,
        values: range(months).map(month => 20 + 2 * (month + 1)),
        explainKey: 'colo.presentCost',
      },
      {
        id: 'service',
        label: 'GPU service',
        style: strategyStyles.service,
        values: range(months).map(month => 3 * (month + 1)),
      },
    ],
    breakEven: { month: 20, seriesId: 'colo', label: 'Break-even, month 20', note: 'Aug 2028' },
  }
}

/** Gives two strategies of three components, one of them a credit. */
export const componentData: ComponentData = {
  components: [
    { id: 'hardware', label: 'IT hardware' },
    { id: 'power', label: 'Power' },
    { id: 'resale', label: 'Resale' },
  ],
  bars: [
    {
      id: 'build',
      label: 'Build in-house',
      style: strategyStyles.build,
      values: { hardware: 80, power: 20, resale: -10 },
      total: 90,
      explainKey: 'build.presentCost',
    },
    { id: 'service', label: 'GPU service', style: strategyStyles.service, values: { power: 40 }, total: 40 },
  ],
}

/** Gives two racks, one that air carries and one that needs liquid. */
export const densityData: DensityData = {
  limits: [
    { id: 'air', label: 'air', limit: 20 },
    { id: 'door', label: 'rear door', limit: 70 },
    { id: 'chip', label: 'direct-to-chip', limit: null },
  ],
  racks: [
    { id: 'asis', label: 'Present hall', style: strategyStyles.asis, power: 10 },
    { id: 'build', label: 'Build in-house', style: strategyStyles.build, power: 140, note: 'GB200 NVL72' },
  ],
}

/** Gives a stack of two layers, of which the second is gone in the end, and two lines that start at one; months 30 to 41. */
export function panelsData(named: 'plan' | 'calendar' = 'plan'): PanelsData {
  const months = range(12)
  const plain = { format: String, formatTick: String }
  return {
    axis: { start, from: named === 'plan' ? 0 : 30, months: 12, named },
    panels: [
      {
        id: 'held',
        title: 'Held',
        unit: 'accelerators',
        kind: 'stack',
        series: [
          { id: 'own', label: 'Own', values: months.map(month => (month < 6 ? 0 : 10 + month)) },
          {
            id: 'rented',
            label: 'Rented',
            values: months.map(month => (month < 6 ? 8 : 0)),
            explainKey: 'r',
          },
          { id: 'never', label: 'Never', values: months.map(() => 0) },
        ],
        ...plain,
      },
      {
        id: 'pue',
        title: 'PUE',
        unit: 'facility over IT',
        kind: 'lines',
        base: 1,
        series: [
          {
            id: 'mean',
            label: 'by month',
            style: strategyStyles.build,
            values: months.map(month => (month < 2 ? Number.NaN : 1.2 + month / 100)),
          },
          {
            id: 'peak',
            label: 'worst hour',
            style: strategyStyles.build,
            thin: true,
            values: months.map(() => 1.4),
          },
        ],
        ...plain,
      },
      {
        id: 'one',
        title: 'One',
        unit: 'kW',
        kind: 'lines',
        series: [{ id: 'one', label: '', values: months }],
        ...plain,
      },
    ],
  }
}

/** Gives two strategies over three years: one buys at first, the other pays evenly; tax gives some of it back. */
export function barsData(named: BarsData['named'] = 'once'): BarsData {
  const panel = (id: 'colo' | 'service', title: string, capex: number[], opex: number[], tax: number[]) => ({
    id,
    title,
    style: strategyStyles[id],
    parts: [
      { id: 'capex', label: 'Capital', values: capex, explainKey: `${id}.capex` },
      { id: 'opex', label: 'Running cost', values: opex, explainKey: `${id}.opex` },
      { id: 'tax', label: 'Tax', values: tax },
    ],
    total: { label: 'Net', values: capex.map((value, k) => value + (opex[k] ?? 0) + (tax[k] ?? 0)) },
  })
  return {
    steps: [1, 2, 3].map(year => ({ tick: String(year), name: `Year ${year}`, month: year * 12 - 1 })),
    panels: [
      panel('colo', 'Colocation', [60, 0, 0], [20, 20, 20], [-10, -10, -10]),
      panel('service', 'GPU service', [0, 0, 0], [40, 40, 40], [-8, -8, 0]),
    ],
    sameScale: named === 'once',
    named,
  }
}

/** Gives what leads from 100 to 90: 30 less, 25 and 5 less, 0 more. */
export const waterfallData: WaterfallData = {
  from: { label: 'GPU service', style: strategyStyles.service, value: 100, explainKey: 'service.cost' },
  to: { label: 'Colocation', style: strategyStyles.colo, value: 90, explainKey: 'colo.cost' },
  steps: [
    { id: 'hours', label: 'Accelerator-hours', before: 30, after: 0, change: -30 },
    { id: 'hardware', label: 'Hardware, net of resale', before: 0, after: 25, change: 25 },
    { id: 'tax', label: 'Tax', before: 0, after: -5, change: -5, explainKey: 'colo.tax' },
  ],
}

/** Gives a price that ties at 3 and one that does not tie. */
export const tiePanels: readonly TiePanel[] = [
  {
    id: 'rent',
    title: 'Colocation',
    subject: 'Rent per kW',
    style: strategyStyles.colo,
    points: [
      { price: 1, saving: 40 },
      { price: 3, saving: 0 },
      { price: 5, saving: -40 },
    ],
    now: 2,
    tie: 3,
    formatPrice: price => `$${price}`,
    explainKey: 'rent',
  },
  {
    id: 'hours',
    title: 'GPU service',
    subject: 'Price per hour',
    style: strategyStyles.service,
    points: [
      { price: 2, saving: -10 },
      { price: 4, saving: -80 },
    ],
    now: 2,
    tie: null,
    formatPrice: price => `$${price}`,
  },
]

/** Gives a hall that waits for the grid and a partner that waits for delivery. */
export const ganttGroups: readonly GanttGroup[] = [
  {
    id: 'hall',
    label: 'New hall',
    style: strategyStyles.bridge,
    steps: [
      { id: 'grid', label: 'Grid', from: 0, to: 27, isGate: true, explainKey: 'hall.gridEnd' },
      {
        id: 'design',
        label: 'Design and permits',
        from: 18,
        to: 27,
        isGate: false,
        slack: { from: 0, to: 18 },
      },
    ],
    live: 27,
    liveKey: 'hall.live',
    lastOrder: 3,
  },
  {
    id: 'colo',
    label: 'Colocation',
    style: strategyStyles.colo,
    steps: [{ id: 'delivery', label: 'Accelerators', from: 1, to: 6, isGate: true }],
    live: 6,
    lastOrder: null,
  },
]

export const ganttWords: GanttWords = {
  live: 'Live',
  lastOrder: 'Order by',
  date: month => `month ${month}`,
  months: count => `${count} mo`,
}
