/** Describes a cooling system by the figures in which it differs from the others. Pressures in Pa, temperatures in degC, differences in K. */
export interface PlantSystem {
  readonly key: string
  readonly name: string
  /** The most power per rack that it carries, kW. */
  readonly densityLimit: number
  /** What the fans of hall, row or door work against. */
  readonly airPressure: number
  readonly airRise: number
  /** From chilled water to supply air. */
  readonly coilApproach: number
  /** Whether towers reject the heat of the air side; air-cooled chillers do otherwise. */
  readonly airWater: 0 | 1
  /** Whether the air side cools without chillers where the weather allows. */
  readonly airEconomiser: 0 | 1
  /** Whether outside air goes through the hall, wetted on hot hours. */
  readonly outsideAir: 0 | 1
  /** The share of the heat that liquid takes at the chip or the tank. */
  readonly liquidShare: number
  readonly liquidWater: 0 | 1
  /** Whether dry coolers are wetted on hot hours. */
  readonly adiabatic: 0 | 1
  /** Facility water to the coolant units, and how much it warms. */
  readonly facilitySupply: number
  readonly facilityRise: number
  /** What the pumps of the coolant loop work against. */
  readonly coolantPressure: number
}

const noLiquid = {
  outsideAir: 0,
  liquidShare: 0,
  liquidWater: 0,
  adiabatic: 0,
  facilitySupply: 30,
  facilityRise: 10,
  coolantPressure: 300_000,
} as const
const hall = { densityLimit: 25, airPressure: 400, airRise: 12, coilApproach: 6, ...noLiquid } as const
const row = { densityLimit: 50, airPressure: 150, airRise: 14, coilApproach: 5, ...noLiquid } as const
const door = { densityLimit: 75, airPressure: 230, airRise: 12, coilApproach: 5, ...noLiquid } as const
const chip = {
  densityLimit: 250,
  airPressure: 250,
  airRise: 12,
  coilApproach: 6,
  airWater: 0,
  airEconomiser: 1,
  outsideAir: 0,
  liquidShare: 0.87,
  liquidWater: 0,
  adiabatic: 0,
  facilitySupply: 30,
  facilityRise: 10,
  coolantPressure: 300_000,
} as const
const water = { airWater: 1, airEconomiser: 0 } as const
const waterFree = { airWater: 1, airEconomiser: 1 } as const
const dry = { airWater: 0, airEconomiser: 0 } as const
const dryFree = { airWater: 0, airEconomiser: 1 } as const

/** Lists the cooling systems whose PUE and water are computed; a system's number is its place, from 1. */
export const plantSystems = [
  { key: 'crah-air-chiller', name: 'Hall air, air-cooled chillers', ...hall, ...dry },
  {
    key: 'crah-air-chiller-fc',
    name: 'Hall air, air-cooled chillers with free cooling',
    ...hall,
    ...dryFree,
  },
  { key: 'crah-water-chiller', name: 'Hall air, chillers with towers', ...hall, ...water },
  {
    key: 'crah-water-chiller-wse',
    name: 'Hall air, chillers with towers and economiser',
    ...hall,
    ...waterFree,
  },
  { key: 'inrow-air-chiller-fc', name: 'In-row, air-cooled chillers with free cooling', ...row, ...dryFree },
  {
    key: 'inrow-water-chiller-wse',
    name: 'In-row, chillers with towers and economiser',
    ...row,
    ...waterFree,
  },
  {
    key: 'rdhx-air-chiller-fc',
    name: 'Rear door, air-cooled chillers with free cooling',
    ...door,
    ...dryFree,
  },
  {
    key: 'rdhx-water-chiller-wse',
    name: 'Rear door, chillers with towers and economiser',
    ...door,
    ...waterFree,
  },
  { key: 'dtc-w32-tower', name: 'Direct to chip at 30 °C, towers', ...chip, airWater: 1, liquidWater: 1 },
  { key: 'dtc-w32-dry-trim', name: 'Direct to chip at 30 °C, dry coolers and trim chillers', ...chip },
  {
    ...chip,
    key: 'dtc-w32-adiabatic-trim',
    name: 'Direct to chip at 30 °C, wetted dry coolers and trim chillers',
    adiabatic: 1,
  },
  {
    key: 'dtc-w45-dry',
    name: 'Direct to chip at 40 °C, dry coolers',
    ...chip,
    densityLimit: 600,
    facilitySupply: 40,
  },
  {
    ...chip,
    key: 'immersion-w40-dry',
    name: 'Immersion at 38 °C, dry coolers',
    densityLimit: 150,
    liquidShare: 0.97,
    facilitySupply: 38,
    facilityRise: 8,
    coolantPressure: 150_000,
  },
  {
    ...hall,
    ...dry,
    key: 'air-economiser-dec',
    name: 'Outside air, wetted when hot, air-cooled chillers behind',
    densityLimit: 20,
    airPressure: 500,
    outsideAir: 1,
  },
] as const satisfies readonly PlantSystem[]

/** Names a system by its key. */
export type PlantSystemKey = (typeof plantSystems)[number]['key']

/** Gives the number of a system. */
export const systemNumber = (key: PlantSystemKey): number =>
  plantSystems.findIndex(system => system.key === key) + 1

/** Makes the points of a table of one figure by the number of the system. */
export const bySystem = (figure: (system: PlantSystem) => number): readonly (readonly [number, number])[] =>
  plantSystems.map((system, i) => [i + 1, figure(system)])
