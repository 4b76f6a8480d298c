import type { LineDef } from '../../../src/engine/define.ts'
import { sources } from '../../sources.ts'

/** Cools the racks with outside air, wetted on hot hours, per unit of design IT power. */
export const plantOutside = {
  dewLimit: {
    label: 'Highest dew point in the hall',
    unit: 'degC',
    index: 'plan',
    value: 21,
    why: 'Of class A2; more humid air stays outside.',
    source: sources.coolingPractice,
  },
  dewPressure: {
    label: 'Vapour pressure at that dew point',
    unit: 'Pa',
    index: 'plan',
    formula: 'saturationPressure(dewLimit)',
    why: 'Saturated.',
  },
  mostHumidity: {
    label: 'Highest humidity in the hall',
    unit: '1',
    formula: 'climate.vapourRatio * dewPressure / (climate.pressure - dewPressure)',
    why: 'Kilograms of water in a kilogram of dry air.',
  },
  padDepth: {
    label: 'Share of the way to the wet bulb, pads',
    unit: '1',
    index: 'plan',
    value: 0.85,
    why: 'How far wetted pads cool the air.',
    source: sources.coolingPractice,
  },
  padAir: {
    label: 'Air behind wetted pads',
    unit: 'degC',
    formula: 'max(supplyAir, climate.dryBulb - padDepth * (climate.dryBulb - climate.wetBulb))',
    why: 'No colder than wanted.',
  },
  padHeat: {
    label: 'Heat given up by air behind pads',
    unit: 'kJ/kg',
    formula: 'climate.airHeatCapacity * (padAir - climate.wetBulb)',
    why: 'What is left of it above the wet bulb.',
  },
  padVapour: {
    label: 'Heat of a kilogram of vapour behind pads',
    unit: 'kJ/kg',
    formula: 'climate.latentHeat + climate.vapourHeatCapacity * (padAir - climate.freezing)',
    why: 'Evaporated and warmed.',
  },
  padHumidity: {
    label: 'Humidity behind pads',
    unit: '1',
    formula: '(climate.wetHeat - padHeat) / (padVapour - climate.waterHeatCapacity * climate.wetBulbRise)',
    why: 'Wetting keeps the wet bulb.',
  },
  padsWork: {
    label: 'Pads help',
    unit: '1',
    formula: 'climate.dryBulb > supplyAir and padHumidity <= mostHumidity',
    why: 'On hot hours, as long as the hall does not get too humid.',
  },
  outsideSupply: {
    label: 'Outside air as it enters',
    unit: 'degC',
    formula: 'if(padsWork > 0, padAir, climate.dryBulb)',
    why: 'Wetted where that helps.',
  },
  outsideReach: {
    label: 'Share that outside air takes',
    unit: '1',
    formula: 'min(1, max(0, 1 - (outsideSupply - supplyAir) / airRise))',
    why: 'Air a little too warm takes a part.',
  },
  outsideFree: {
    label: 'Share of the air side by outside air',
    unit: '1',
    formula: 'if(climate.humidity > mostHumidity, 0, outsideReach)',
    why: 'Too humid air stays outside, and chillers do all.',
  },
  padFlow: {
    label: 'Air through the hall over design IT energy',
    unit: 'kg/kWh',
    formula: 'secondsPerHour * airSideHeat / (climate.airHeatCapacity * airRise)',
    why: 'The flow that carries the heat at this rise.',
  },
  padsWet: {
    label: 'Pads are wetted',
    unit: '1',
    formula: 'if(climate.humidity > mostHumidity, 0, outsideAir * padsWork)',
    why: 'Only where outside air enters.',
  },
  padWater: {
    label: 'Water for pads',
    unit: 'L/kWh',
    formula: 'padsWet * padFlow * (padHumidity - climate.humidity) / waterDensity',
    why: 'What the air takes up.',
  },
} as const satisfies Record<string, LineDef>
