import { formatQuantity, numberLocale, type Unit } from '../../units'

/** Says in which multiple of its unit a panel writes its ticks, and what that multiple is called. */
export interface PanelScale {
  readonly unit: string
  readonly formatTick: (value: number) => string
}

type Step = readonly [from: number, unit: string]

const steps: Partial<Record<Unit, readonly Step[]>> = {
  kW: [
    [1, 'kW'],
    [1e3, 'MW'],
    [1e6, 'GW'],
  ],
  'kWh/month': [
    [1, 'kWh'],
    [1e3, 'MWh'],
    [1e6, 'GWh'],
  ],
}

/** Chooses the multiple in which the largest of the values has at most three figures before the point. */
export function panelScale(values: readonly number[], unit: Unit): PanelScale {
  const most = values.filter(Number.isFinite).reduce((max, value) => Math.max(max, Math.abs(value)), 0)
  const [size, name] = (steps[unit] ?? []).filter(([from]) => from <= most || from === 1).at(-1) ?? [1, '']
  return { unit: name, formatTick: value => plain(value / size) }
}

const plain = (value: number) => formatQuantity(Number(value.toPrecision(6)), '1', { kind: 'ratio' })

/** Writes a count for a tick, as in 1,200. */
export const countTick = (value: number): string => value.toLocaleString(numberLocale())
