import type { LineDef } from '../../src/engine/define.ts'
import { sources } from '../sources.ts'

/** Counts the water that towers evaporate and drain, per unit of design IT power. */
export const plantWater = {
  secondsPerHour: {
    label: 'Seconds per hour',
    unit: 's/h',
    index: 'plan',
    value: 3600,
    why: 'Turns heat content in kJ into energy in kWh.',
    source: sources.definition,
  },
  waterDensity: {
    label: 'Mass of a litre of water',
    unit: 'kg/L',
    index: 'plan',
    value: 1,
    why: 'Near enough for a meter.',
    source: sources.definition,
  },
  airFill: {
    label: 'Water in the middle of the fill, air side',
    unit: 'degC',
    formula: 'airCondenserWater + condenserRise / 2',
    why: 'Air leaves the fill saturated at this temperature.',
  },
  airFillPressure: {
    label: 'Vapour pressure in the fill, air side',
    unit: 'Pa',
    formula: 'saturationPressure(airFill)',
    why: 'Saturated.',
  },
  airFillHumidity: {
    label: 'Humidity leaving the towers, air side',
    unit: '1',
    formula: 'climate.vapourRatio * airFillPressure / (climate.pressure - airFillPressure)',
    why: 'Kilograms of water in a kilogram of dry air.',
  },
  airFillVapour: {
    label: 'Heat of a kilogram of vapour leaving, air side',
    unit: 'kJ/kg',
    formula: 'climate.latentHeat + climate.vapourHeatCapacity * (airFill - climate.freezing)',
    why: 'Evaporated and warmed.',
  },
  airFillHeat: {
    label: 'Heat content leaving the towers, air side',
    unit: 'kJ/kg',
    formula: 'climate.airHeatCapacity * (airFill - climate.freezing) + airFillHumidity * airFillVapour',
    why: 'What a kilogram of air takes along.',
  },
  airEvaporation: {
    label: 'Water evaporated over heat, air side',
    unit: 'kg/kWh',
    formula: 'secondsPerHour * (airFillHumidity - climate.humidity) / (airFillHeat - climate.heatContent)',
    why: 'The share of heat that evaporation carries: less in winter, more in deserts.',
  },
  liquidFill: {
    label: 'Water in the middle of the fill, liquid side',
    unit: 'degC',
    formula: 'liquidCondenserWater + liquidRange / 2',
    why: 'Air leaves the fill saturated at this temperature.',
  },
  liquidFillPressure: {
    label: 'Vapour pressure in the fill, liquid side',
    unit: 'Pa',
    formula: 'saturationPressure(liquidFill)',
    why: 'Saturated.',
  },
  liquidFillHumidity: {
    label: 'Humidity leaving the towers, liquid side',
    unit: '1',
    formula: 'climate.vapourRatio * liquidFillPressure / (climate.pressure - liquidFillPressure)',
    why: 'Kilograms of water in a kilogram of dry air.',
  },
  liquidFillVapour: {
    label: 'Heat of a kilogram of vapour leaving, liquid side',
    unit: 'kJ/kg',
    formula: 'climate.latentHeat + climate.vapourHeatCapacity * (liquidFill - climate.freezing)',
    why: 'Evaporated and warmed.',
  },
  liquidFillHeat: {
    label: 'Heat content leaving the towers, liquid side',
    unit: 'kJ/kg',
    formula:
      'climate.airHeatCapacity * (liquidFill - climate.freezing) + liquidFillHumidity * liquidFillVapour',
    why: 'What a kilogram of air takes along.',
  },
  liquidEvaporation: {
    label: 'Water evaporated over heat, liquid side',
    unit: 'kg/kWh',
    formula:
      'secondsPerHour * (liquidFillHumidity - climate.humidity) / (liquidFillHeat - climate.heatContent)',
    why: 'The share of heat that evaporation carries: less in winter, more in deserts.',
  },
  evaporation: {
    label: 'Water evaporated',
    unit: 'L/kWh',
    formula: '(airRejected * airEvaporation + liquidRejected * liquidEvaporation) / waterDensity',
    why: 'Per unit of design IT power and hour.',
  },
  makeUp: {
    label: 'Make-up water',
    unit: 'L/kWh',
    formula: 'evaporation * cycles / (cycles - 1)',
    why: 'Salts would build up, so some water is drained and replaced.',
  },
} as const satisfies Record<string, LineDef>
