import { sheet } from '../../../src/engine/define.ts'
import { plantInputs } from '../../inputs/power/plant.ts'
import { plantAir } from './plant-air.ts'
import { plantElectrical } from './plant-electrical.ts'
import { plantLiquid } from './plant-liquid.ts'
import { plantOutside } from './plant-outside.ts'
import { plantRejection } from './plant-rejection.ts'
import { plantWater } from './plant-water.ts'

/** Fills the plant slot where the plant is the company’s own or can be worked out like one. */
export const plantModelled = sheet('plantModelled', {
  title: 'Plant: worked out',
  about:
    'Power and water of cooling and electrical losses at every point of the climate and four loads, per unit of design IT power; months read them by the calendar and by the load of the hall. As designed: real operation is worse.',
  index: 'offer',
  fills: 'plant',
  lines: {
    ...plantInputs,
    ...plantElectrical,
    ...plantRejection,
    ...plantAir,
    ...plantOutside,
    ...plantLiquid,
    ...plantWater,
    coolingPower: {
      label: 'Cooling power',
      unit: '1',
      sum: [
        'fans',
        'chilledPumps',
        'airChillers',
        'airTowers',
        'coilFans',
        'coolantPumps',
        'facilityPumps',
        'dryFans',
        'trimChillers',
        'liquidTowers',
      ],
      why: 'All that moves and cools.',
    },
    designPeakPue: {
      label: 'Designed PUE in the worst hour',
      unit: '1',
      formula: 'worstHour(facilityPower)',
      why: 'At full load: what grid, transformers and generators must carry.',
    },
    peakPue: {
      label: 'PUE in the worst hour',
      unit: '1',
      formula:
        'if(cooling.ownPeakPue >= 1, cooling.ownPeakPue, 1 + (designPeakPue - 1) * cooling.operationsFactor)',
      why: 'Your own figure, or as designed times what operation adds.',
    },
    designPue: {
      label: 'Designed PUE of a year at full load',
      unit: '1',
      formula: 'measuredYear(facilityPower, climate.hours)',
      why: 'Energies over a year, divided; at full load a unit of design power is a unit of IT power.',
    },
    annualPue: {
      label: 'PUE of a year at full load',
      unit: '1',
      formula: 'if(cooling.ownPue >= 1, cooling.ownPue, 1 + (designPue - 1) * cooling.operationsFactor)',
      why: 'Your own figure, or as designed times what operation adds.',
    },
    designWue: {
      label: 'Designed water of a year at full load',
      unit: 'L/kWh',
      formula: 'measuredYear(makeUp, climate.hours)',
      why: 'Litres over kilowatt-hours of a year.',
    },
    annualWue: {
      label: 'WUE of a year at full load',
      unit: 'L/kWh',
      formula: 'if(cooling.ownWue > 0, cooling.ownWue, designWue)',
      why: 'Your own figure, or as designed.',
    },
    typicalOverhead: {
      label: 'Overhead of the typical months',
      unit: '1',
      formula: 'typicalYear(overhead, climate.hours)',
      why: 'The months are typical days, not the record.',
    },
    overheadScale: {
      label: 'Measured over typical overhead',
      unit: '1',
      formula: '(designPue - 1) / typicalOverhead',
      why: 'Makes the months of a year add up to the measured year.',
    },
    typicalMakeUp: {
      label: 'Water of the typical months',
      unit: 'L/kWh',
      formula: 'typicalYear(makeUp, climate.hours)',
      why: 'The months are typical days, not the record.',
    },
    makeUpScale: {
      label: 'Measured over typical water',
      unit: '1',
      formula: 'if(typicalMakeUp > 0, designWue / typicalMakeUp, 1)',
      why: 'Makes the months of a year add up to the measured year.',
    },
    monthOverhead: {
      label: 'Overhead of the month',
      unit: '1',
      index: 'part',
      formula: 'seasonal(overhead, climate.hours, clock.calendarMonth, cooling.loadShare)',
      why: 'The weather of the calendar month at the load of the hall.',
    },
    designMonthPue: {
      label: 'Designed PUE of the month',
      unit: '1',
      index: 'part',
      formula: '1 + monthOverhead * overheadScale / cooling.loadShare',
      why: 'Overhead over what the racks draw: a half-empty hall carries its fixed losses all the same.',
    },
    pue: {
      label: 'PUE of the month',
      unit: '1',
      index: 'part',
      formula: 'if(cooling.ownPue >= 1, cooling.ownPue, 1 + (designMonthPue - 1) * cooling.operationsFactor)',
      why: 'Your own figure, or as designed times what operation adds.',
    },
    monthMakeUp: {
      label: 'Make-up water of the month',
      unit: 'L/kWh',
      index: 'part',
      formula: 'seasonal(makeUp, climate.hours, clock.calendarMonth, cooling.loadShare)',
      why: 'The weather of the calendar month at the load of the hall.',
    },
    wue: {
      label: 'WUE of the month',
      unit: 'L/kWh',
      index: 'part',
      formula: 'if(cooling.ownWue > 0, cooling.ownWue, monthMakeUp * makeUpScale / cooling.loadShare)',
      why: 'Your own figure, or water over what the racks draw.',
    },
  },
})
