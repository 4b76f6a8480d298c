import type { Climate } from '../climate.ts'

const source = 'TMYx Senai AP, WMO 486790 (EPW, hourly)'
const address =
  'https://github.com/architecture-building-systems/CityEnergyAnalyst @401865ba295a67d2158f9d0278585acef504e015 : cea/databases/weather/MYS_JH_Johor.AP.486790_TMYx.epw'
const date = '2026-11-22'

/** Holds the climate of Johor Bahru: typical cells by month and the cells of a year. */
export const johorBahru = {
  id: 'johor-bahru',
  name: 'Johor Bahru',
  country: 'MY',
  quality: 'A',
  period: 'NCEI ISD 2001-2017',
  extremesBasis: 'hourly record',
  figures: {
    meanDryBulb: { value: 26.59, unit: 'degC', grade: 'A', source, address, date },
    meanWetBulb: { value: 24.43, unit: 'degC', grade: 'A', source, address, date },
    meanDewPoint: { value: 23.66, unit: 'degC', grade: 'A', source, address, date },
    extremeDryBulb: { value: 34, unit: 'degC', grade: 'A', source, address, date },
    extremeWetBulb: { value: 27.7, unit: 'degC', grade: 'A', source, address, date },
    extremeMargin: {
      value: 0,
      unit: 'K',
      grade: 'B',
      source: 'Hourly record: the worst hour is in the data',
      date,
    },
    pressure: { value: 100830, unit: 'Pa', grade: 'B', source: 'Standard atmosphere at 41.1 m', date },
  },
  monthly: {
    meanDailyLow: [23, 22.7, 23.5, 23.7, 23.8, 23.9, 23.2, 23.3, 23.3, 23.5, 23.4, 23.4],
    meanDailyHigh: [30.1, 31.4, 32.2, 31.7, 32, 31.9, 31.2, 30.7, 31.5, 32, 30.9, 30.5],
    dryBulb: [25.8, 26.3, 26.8, 26.8, 27.3, 27.2, 26.6, 26.5, 26.6, 26.7, 26.2, 26.2],
    dewPoint: [22.8, 22.2, 22.9, 24.5, 23.9, 24.5, 23.4, 23.6, 24, 24.1, 24.2, 23.7],
    relativeHumidity: [85, 80, 81, 88, 83, 86, 84, 85, 86, 87, 90, 87],
    wetBulb: [23.6, 23.4, 23.9, 25.1, 24.8, 25.2, 24.2, 24.4, 24.7, 24.8, 24.7, 24.4],
  },
  typical: {
    dryBulb: [
      22.65, 24.33, 26.29, 29, 22.31, 23.94, 26.6, 29.98, 23.1, 25.09, 27.4, 30.7, 23.2, 25.13, 27.32, 30.42,
      23.67, 25.6, 27.86, 30.99, 23.65, 25.51, 27.71, 30.8, 23.05, 24.94, 27.15, 30.2, 21.56, 23.6, 26.22,
      29.8, 23.02, 24.83, 27.12, 30.26, 22.88, 24.7, 27.24, 30.49, 22.91, 24.58, 26.72, 29.54, 23.1, 24.7,
      26.69, 29.37,
    ],
    wetBulb: [
      22.47, 23.36, 23.76, 24.56, 21.91, 22.7, 23.59, 24.37, 22.71, 23.69, 24.12, 25.08, 23.2, 24.72, 25.24,
      26.06, 23.49, 24.49, 24.94, 25.82, 23.63, 24.84, 25.34, 26.15, 22.92, 23.96, 24.4, 25.28, 21.56, 23.37,
      24.36, 25.33, 23, 24.26, 24.83, 25.67, 22.87, 24.23, 24.93, 25.8, 22.91, 24.27, 24.86, 25.62, 23.05,
      24.05, 24.49, 25.24,
    ],
    hours: [
      201.5, 139.5, 165.3, 237.7, 112, 191.3, 135.3, 233.4, 222.2, 118.8, 165.3, 237.7, 195, 130, 165, 230,
      201.5, 139.5, 165.3, 237.7, 195, 130, 165, 230, 201.5, 139.5, 165.3, 237.7, 36.2, 201.5, 253.1, 253.2,
      195, 130, 165, 230, 175.7, 160.2, 170.5, 237.6, 190, 140, 160, 230, 201.5, 139.5, 165.3, 237.7,
    ],
  },
  year: {
    dryBulb: [
      21.1, 22.5, 23, 24.2, 24.2, 24.7, 26, 26.2, 26.5, 26.9, 28.3, 28.6, 28.8, 30.5, 30.5, 30.6, 32.3, 32.3,
      32.4, 32.4, 34, 34, 34,
    ],
    wetBulb: [
      21, 21.4, 22.6, 21.7, 23.2, 24.2, 21.8, 23.5, 24.9, 26.2, 25.2, 23.6, 26.3, 25.2, 26.7, 23.6, 25, 26.8,
      23.4, 28.3, 23.1, 25.2, 27.1,
    ],
    hours: [
      8, 83, 830, 24, 1700, 1586, 1, 223, 1283, 44, 689, 100, 354, 605, 492, 76, 219, 364, 25, 16, 3, 17, 18,
    ],
  },
  notes: [
    'Airport is 25 km inland of the Sedenak/Nusajaya data-centre parks. Header UTC+7, as Singapore.',
    'Licence of the source: free for use, climate.onebuilding.org TMYx from NOAA ISD observations (attribute).',
  ],
} as const satisfies Climate
