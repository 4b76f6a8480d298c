import { sheet } from '../../../src/engine/define.ts'
import { siteInputs } from '../../inputs/power/site.ts'

/** Holds what a country or a city sets. */
export const site = sheet('site', {
  title: 'Site',
  about:
    'Tax, wages, water and cost of capital where the capacity stands. The figures come from the market unless you set your own.',
  index: 'site',
  lines: {
    ...siteInputs,
    wageFactor: {
      label: 'Wages against today',
      unit: '1',
      formula: '(1 + wageGrowth) ^ clock.yearsElapsed * fx.worth',
      why: 'Wages drift with their yearly growth, and with the currency in which they are paid.',
    },
    assetYears: {
      label: 'Years of allowance at an age',
      unit: '1',
      index: 'plan',
      formula: 'floor(month / clock.yearLength) + 1',
      why: 'Here the months count the age of an asset: what was bought in a plan year has its first allowance at the end of that year.',
    },
    hardwareAllowed: {
      label: 'Share of hardware cost allowed by an age',
      unit: '1',
      formula:
        'allowed(assetYears, hardwareMethod, hardwareInitial, hardwareAnnual, hardwareLife, firstYearShare)',
      why: 'By the rule of the place, from the year of purchase on.',
    },
    hardwareShare: {
      label: 'Share of hardware cost allowed at an age',
      unit: '1',
      formula: 'hardwareAllowed - lag(hardwareAllowed, clock.yearLength)',
      why: 'What one more year allows.',
    },
    plantAllowed: {
      label: 'Share of plant cost allowed by an age',
      unit: '1',
      formula: 'allowed(assetYears, plantMethod, plantInitial, plantAnnual, plantLife, firstYearShare)',
      why: 'By the rule of the place, from the year of building on.',
    },
    plantShare: {
      label: 'Share of plant cost allowed at an age',
      unit: '1',
      formula: 'plantAllowed - lag(plantAllowed, clock.yearLength)',
      why: 'What one more year allows.',
    },
  },
})
