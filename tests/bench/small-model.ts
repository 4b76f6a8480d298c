import { compile, type Plan, type Program, vocabulary } from '../../src/engine'
import { type ModelSource, sheet } from '../../src/engine/define'
import { buildModel } from '../../src/engine/parse/build-model'

/** A figure that the bench samples: its default and, as a share of it, how far it goes to either side. */
export const sampledFigures = {
  accelerators: 2500,
  growth: 0.4,
  powerPerGpu: 2,
  pue: 1.32,
  tariff: 0.112,
  tariffGrowth: 0.03,
  rent: 150,
  rentGrowth: 0.03,
  gpuPrice: 60_000,
  life: 60,
  discountRate: 0.087,
  taxRate: 0.24,
} as const
export type Figure = keyof typeof sampledFigures

const input = (unit: string, value: number) => ({
  label: 'Figure',
  unit,
  default: value,
  min: 0,
  max: 1e9,
  group: 'Demand',
  why: 'A figure of the bench.',
})
const units: Readonly<Record<Figure, string>> = {
  accelerators: 'gpu',
  growth: '1',
  powerPerGpu: 'kW/gpu',
  pue: '1',
  tariff: 'USD/kWh',
  tariffGrowth: '1',
  rent: 'USD/(kW month)',
  rentGrowth: '1',
  gpuPrice: 'USD/gpu',
  life: 'month',
  discountRate: '1',
  taxRate: '1',
}
const formulas: readonly (readonly [name: string, unit: string, formula: string])[] = [
  ['years', '1', 'month / yearMonths'],
  ['contractYears', '1', 'floor(years)'],
  ['grown', '1', '(1 + growth) ^ years'],
  ['peak', 'gpu', 'accelerators * grown'],
  ['held', 'gpu', 'previous(capacity) - lag(bought, life)'],
  ['bought', 'gpu', 'ceil(excess(peak, held) / node) * node'],
  ['capacity', 'gpu', 'held + bought'],
  ['itPower', 'kW', 'capacity * powerPerGpu'],
  ['energy', 'kWh/month', 'itPower * loadShare * hours * pue'],
  ['tariffNow', 'USD/kWh', 'tariff * (1 + tariffGrowth) ^ years'],
  ['energyCost', 'USD/month', 'energy * tariffNow'],
  ['committed', 'kW', 'runningMax(itPower)'],
  ['rentNow', 'USD/(kW month)', 'rent * (1 + rentGrowth) ^ contractYears'],
  ['rentCost', 'USD/month', 'committed * rentNow'],
  ['capex', 'USD/month', 'bought * gpuPrice / oneMonth'],
  ['supportCost', 'USD/month', 'capacity * gpuPrice * supportShare / yearMonths'],
  ['opex', 'USD/month', 'energyCost + rentCost + supportCost'],
  ['allowance', 'USD/month', 'spread(capex, allowanceMonths)'],
  ['taxCost', 'USD/month', '-taxRate * (opex + allowance)'],
  ['stock', 'USD', 'previous(stock) * decay + capex * oneMonth'],
  ['discount', '1', '(1 + discountRate) ^ (-(month + halfMonth) / yearMonths)'],
  ['flow', 'USD/month', '(capex + opex + taxCost) * discount'],
  ['costToDate', 'USD', 'cumulative(flow)'],
  ['exit', 'USD', 'stock * (1 - taxRate) * discount'],
  ['net', 'USD', 'costToDate - exit'],
  ['presentCost', 'USD', 'atMonth(net, 59)'],
  ['mostPower', 'kW', 'most(committed, month)'],
]
const constants: readonly (readonly [name: string, unit: string, value: number])[] = [
  ['yearMonths', 'month', 12],
  ['oneMonth', 'month', 1],
  ['halfMonth', 'month', 0.5],
  ['node', 'gpu', 8],
  ['loadShare', '1', 0.8],
  ['hours', 'h/month', 730],
  ['supportShare', '1', 0.04],
  ['allowanceMonths', 'month', 36],
  ['decay', '1', 0.965],
]
const why = 'A line of the bench.'
const lines = Object.fromEntries([
  ...Object.entries(sampledFigures).map(([name, value]) => [name, input(units[name as Figure], value)]),
  ...constants.map(([name, unit, value]) => [name, { label: name, unit, value, why }]),
  ...formulas.map(([name, unit, formula]) => [name, { label: name, unit, formula, why, shown: true }]),
])

const source = {
  indexes: {},
  slots: {},
  slotIndex: 'plan',
  words: [],
  sheets: [
    {
      ...sheet('bench', { title: 'Bench', about: 'One strategy on one page.', index: 'plan', lines: {} }),
      lines,
    },
  ],
} as unknown as ModelSource

/** The formulas of the bench in the order of the page, for an evaluator that takes text. */
export const smallModel = { formulas, constants }

/** Compiles the bench's page: 27 formulas over 60 months with a cohort that is bought, held and worn out. */
export function smallProgram(): Program {
  const plan: Plan = {
    months: 60,
    members: {},
    values: new Map(Object.entries(sampledFigures).map(([name, value]) => [`bench.${name}`, value])),
  }
  return compile(buildModel(source).model, plan, vocabulary([]))
}
