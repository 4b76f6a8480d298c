import type { Climate } from '../climate.ts'

const source = 'TMYx Changi Intl AP, WMO 486980 (EPW, hourly)'
const address =
  'https://github.com/architecture-building-systems/CityEnergyAnalyst @401865ba295a67d2158f9d0278585acef504e015 : cea/databases/weather/SGP_SG_Changi.Intl.AP.486980_TMYx.epw'
const date = '2026-11-22'

/** Holds the climate of Batam: typical cells by month and the cells of a year. */
export const batam = {
  id: 'batam',
  name: 'Batam',
  country: 'ID',
  quality: 'E',
  period: 'typical months from NOAA ISD, to about 2017',
  extremesBasis: 'hourly record',
  figures: {
    meanDryBulb: { value: 27.59, unit: 'degC', grade: 'C', source, address, date },
    meanWetBulb: { value: 25.44, unit: 'degC', grade: 'C', source, address, date },
    meanDewPoint: { value: 24.71, unit: 'degC', grade: 'C', source, address, date },
    extremeDryBulb: { value: 33, unit: 'degC', grade: 'C', source, address, date },
    extremeWetBulb: { value: 27.9, unit: 'degC', grade: 'C', source, address, date },
    extremeMargin: {
      value: 0,
      unit: 'K',
      grade: 'B',
      source: 'Hourly record: the worst hour is in the data',
      date,
    },
    pressure: { value: 101240, unit: 'Pa', grade: 'B', source: 'Standard atmosphere at 24 m', date },
  },
  monthly: {
    meanDailyLow: [24.5, 24.9, 24.7, 25.5, 26, 25.9, 25.7, 25.3, 25.1, 25.3, 25.1, 24.6],
    meanDailyHigh: [29.8, 30.5, 31.3, 31.6, 32, 31.1, 30.8, 31, 30.8, 30.9, 30.3, 29.6],
    dryBulb: [26.5, 27, 27.5, 28, 28.6, 28.4, 28, 27.9, 27.7, 27.6, 27.2, 26.6],
    dewPoint: [24.4, 23.9, 24.5, 25.1, 25.7, 25.3, 24.7, 24.9, 24.3, 24.7, 24.3, 24.6],
    relativeHumidity: [89, 84, 85, 85, 85, 84, 83, 84, 83, 85, 85, 89],
    wetBulb: [24.9, 24.7, 25.3, 25.9, 26.4, 26.1, 25.5, 25.6, 25.2, 25.5, 25.1, 25.1],
  },
  typical: {
    dryBulb: [
      22.77, 24.39, 26.42, 29.01, 24.61, 25.9, 27.38, 29.51, 24.69, 26.06, 27.95, 30.42, 25.42, 26.79, 28.42,
      30.73, 25.99, 28.37, 30.99, 32.74, 26.03, 28.32, 30.61, 32.37, 24.37, 26.29, 28.25, 30.53, 25.4, 27.3,
      29.02, 30.89, 25.15, 27.61, 30.1, 31.88, 25.08, 26.46, 27.91, 30.05, 24.92, 26.28, 27.67, 29.57, 24.4,
      26.17, 27.68, 29.23,
    ],
    wetBulb: [
      22.77, 24.19, 24.94, 25.79, 23.93, 24.57, 24.82, 25.44, 24.33, 25.04, 25.39, 26.1, 25.02, 25.67, 25.94,
      26.58, 25.55, 26.43, 27, 28.01, 25.28, 26.07, 26.69, 27.64, 23.97, 25.05, 25.66, 26.34, 24.79, 25.65,
      25.9, 26.61, 24.33, 25.17, 25.87, 26.82, 24.65, 25.25, 25.47, 26.14, 24.27, 24.91, 25.06, 25.86, 24.24,
      25.04, 25.44, 25.96,
    ],
    hours: [
      36.2, 201.5, 273.8, 232.5, 200.7, 107.3, 149.3, 214.7, 201.5, 139.5, 165.3, 237.7, 215, 115, 160, 230,
      237.7, 253.2, 211.8, 41.3, 230, 265, 185, 40, 56.8, 253.2, 201.5, 232.5, 237.6, 175.7, 155, 175.7, 230,
      265, 185, 40, 201.5, 139.5, 149.8, 253.2, 215, 125, 155, 225, 237.7, 196.3, 134.3, 175.7,
    ],
  },
  year: {
    dryBulb: [
      23.3, 24.1, 24.6, 25.1, 26.2, 26.6, 26.9, 28.4, 28.6, 28.7, 29, 30.5, 30.5, 30.6, 31, 32.2, 32.2, 32.2,
      34, 34, 34,
    ],
    wetBulb: [
      23, 21.6, 23.5, 24.5, 23.7, 25.1, 26.2, 25.4, 23.7, 26.5, 28.2, 25.4, 26.7, 23.7, 28.5, 25.3, 26.8,
      28.2, 25.2, 26.9, 28.6,
    ],
    hours: [62, 6, 328, 1155, 121, 2680, 580, 1138, 23, 1044, 1, 442, 875, 7, 4, 40, 238, 12, 2, 1, 1],
  },
  notes: [
    'PROXY: copy of Singapore Changi, 28 km north across the strait (no Batam file found).',
    'Licence of the source: free for use, climate.onebuilding.org TMYx from NOAA ISD observations (attribute).',
  ],
} as const satisfies Climate
