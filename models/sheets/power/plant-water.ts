import type { LineDef } from '../../../src/engine/define.ts'
import { sources } from '../../sources.ts'

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
  wettedHeat: {
    label: 'Heat given up by wetted air',
    unit: 'kJ/kg',
    formula: 'climate.airHeatCapacity * (coolerAir - climate.wetBulb)',
    why: 'What is left of it above the wet bulb.',
  },
  wettedVapour: {
    label: 'Heat of a kilogram of vapour in wetted air',
    unit: 'kJ/kg',
    formula: 'climate.latentHeat + climate.vapourHeatCapacity * (coolerAir - climate.freezing)',
    why: 'Evaporated and warmed.',
  },
  wettedHumidity: {
    label: 'Humidity of wetted air',
    unit: '1',
    formula:
      '(climate.wetHeat - wettedHeat) / (wettedVapour - climate.waterHeatCapacity * climate.wetBulbRise)',
    why: 'Wetting keeps the wet bulb.',
  },
  coolerRise: {
    label: 'Rise of the air through dry coolers',
    unit: 'K',
    formula: 'dryDifference / 2',
    why: 'Half the design difference.',
  },
  wettedFlow: {
    label: 'Air through wetted coolers over heat',
    unit: 'kg/kWh',
    formula: 'secondsPerHour * liquidHeat / climate.load * drySpeed / (climate.airHeatCapacity * coolerRise)',
    why: 'The flow at design times the speed of the fans.',
  },
  wettingLoss: {
    label: 'Water fed over water evaporated',
    unit: '1',
    index: 'plan',
    value: 1.2,
    why: 'Some runs off the pads.',
    source: sources.coolingPractice,
  },
  wettingWater: {
    label: 'Water for wetted coolers',
    unit: 'L/kWh',
    formula: 'wetted * wettingLoss * wettedFlow * (wettedHumidity - climate.humidity) / waterDensity',
    why: 'What the air takes up, and what runs off.',
  },
  evaporation: {
    label: 'Water evaporated',
    unit: 'L/kWh',
    formula: '(airRejected * airEvaporation + liquidRejected * liquidEvaporation) / waterDensity + padWater',
    why: 'Of towers and pads, per unit of design IT power and hour.',
  },
  makeUp: {
    label: 'Make-up water',
    unit: 'L/kWh',
    formula: 'evaporation * cycles / (cycles - 1) + wettingWater',
    why: 'Salts would build up in towers, so some water is drained and replaced; wetted coolers add theirs.',
  },
} as const satisfies Record<string, LineDef>
