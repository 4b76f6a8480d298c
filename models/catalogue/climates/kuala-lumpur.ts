import type { Climate } from '../climate.ts'

const source = 'IWEC Subang, WMO 486470 (EPW, hourly)'
const address =
  'https://github.com/chiensiTB/EPWRawWeather @2aa99b5924a12008c9cb866cbefbc31f552dba49 : Weather Files/Kuala Lumpur 486470 (IWEC).zip'
const date = '2026-11-22'

/** Holds the climate of Kuala Lumpur: typical cells by month and the cells of a year. */
export const kualaLumpur = {
  id: 'kuala-lumpur',
  name: 'Kuala Lumpur',
  country: 'MY',
  quality: 'B',
  period: '1982-1999',
  extremesBasis: 'hourly record',
  figures: {
    meanDryBulb: { value: 27.16, unit: 'degC', grade: 'B', source, address, date },
    meanWetBulb: { value: 24.5, unit: 'degC', grade: 'B', source, address, date },
    meanDewPoint: { value: 23.54, unit: 'degC', grade: 'B', source, address, date },
    extremeDryBulb: { value: 33.8, unit: 'degC', grade: 'B', source, address, date },
    extremeWetBulb: { value: 27, unit: 'degC', grade: 'B', source, address, date },
    extremeMargin: {
      value: 0,
      unit: 'K',
      grade: 'B',
      source: 'Hourly record: the worst hour is in the data',
      date,
    },
    pressure: { value: 101060, unit: 'Pa', grade: 'B', source: 'Standard atmosphere at 22 m', date },
  },
  monthly: {
    meanDailyLow: [23.4, 24.1, 24.3, 24.6, 24.8, 24.3, 23.9, 24, 24.1, 23.7, 24, 23.9],
    meanDailyHigh: [31.8, 31.6, 32.2, 32.5, 31.7, 32.6, 31.8, 31.6, 31.9, 31.4, 30.9, 30.5],
    dryBulb: [26.9, 27, 27.4, 27.6, 27.6, 27.9, 27.3, 27.1, 27.2, 26.7, 26.7, 26.4],
    dewPoint: [23.1, 23, 24.2, 23.6, 24, 23.7, 23.8, 23.7, 23.2, 23.6, 23.6, 23.1],
    relativeHumidity: [81, 80, 84, 80, 82, 79, 82, 83, 80, 84, 84, 83],
    wetBulb: [24.1, 24.1, 25, 24.6, 24.9, 24.8, 24.7, 24.6, 24.3, 24.4, 24.4, 24],
  },
  typical: {
    dryBulb: [
      23.54, 25.45, 27.39, 30.45, 23.84, 25.61, 27.49, 30.21, 23.84, 25.8, 27.83, 30.86, 24.25, 26.01, 28.1,
      31.14, 24.48, 26.21, 27.97, 30.63, 24.28, 26.14, 28.47, 31.61, 23.88, 25.6, 27.75, 30.75, 23.7, 25.54,
      27.62, 30.53, 23.73, 25.59, 27.74, 30.72, 23.26, 25.08, 27.19, 30.17, 23.67, 25.25, 27.17, 29.79, 23.54,
      24.99, 26.85, 29.34,
    ],
    wetBulb: [
      23.04, 23.93, 24.3, 25.09, 22.95, 23.86, 24.18, 25.12, 23.71, 24.76, 25.07, 26.03, 23.63, 24.33, 24.81,
      25.62, 23.94, 24.7, 24.97, 25.82, 23.68, 24.47, 24.96, 25.82, 23.61, 24.4, 24.88, 25.65, 23.46, 24.31,
      24.74, 25.55, 23.16, 23.97, 24.42, 25.26, 23.17, 24.06, 24.57, 25.36, 23.41, 24.16, 24.55, 25.3, 23.05,
      23.73, 24.12, 24.84,
    ],
    hours: [
      242.8, 113.7, 129.2, 258.3, 200.7, 116.7, 126, 228.6, 201.5, 139.5, 149.8, 253.2, 215, 110, 165, 230,
      201.5, 139.5, 149.8, 253.2, 195, 135, 160, 230, 201.5, 139.5, 155, 248, 201.5, 139.5, 165.3, 237.7, 195,
      135, 160, 230, 201.5, 134.3, 170.5, 237.7, 195, 135, 160, 230, 201.5, 139.5, 165.3, 237.7,
    ],
  },
  year: {
    dryBulb: [
      21.3, 22.7, 23.5, 24.7, 25, 25.3, 26.7, 26.8, 26.9, 27.4, 28.8, 28.9, 29.2, 30.7, 30.9, 30.9, 31, 31.1,
      31.1, 32.6, 32.6, 32.7, 34.3, 34.5,
    ],
    wetBulb: [
      20.7, 21.7, 23, 23.6, 21.7, 24.4, 23.6, 24.8, 21.5, 26.2, 23.6, 25.1, 26.3, 23.4, 25.2, 26.4, 30.1,
      21.5, 28.8, 23.4, 25.3, 26.5, 25.1, 26.4,
    ],
    hours: [
      8, 37, 595, 1738, 8, 1458, 229, 1552, 2, 27, 83, 1096, 116, 41, 936, 242, 1, 5, 2, 10, 373, 173, 18, 10,
    ],
  },
  notes: [
    'Old period: expect today about 0.5-1 K warmer.',
    'Licence of the source: ASHRAE IWEC licence: the hourly file may not be redistributed; only these aggregate statistics are kept. Swap for a TMYx file or get permission before a commercial release.',
  ],
} as const satisfies Climate
