import type { CapacityData } from '../../src/charts/capacity-model'
import type { ComponentData } from '../../src/charts/component-place'
import type { CumulativeCostData } from '../../src/charts/cost-model'
import type { DensityData } from '../../src/charts/density-place'
import { strategyStyles } from '../../src/charts/kit/strategy-style'
import type { PanelsData } from '../../src/charts/panels-model'

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
