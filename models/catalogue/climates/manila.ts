import type { Climate } from '../climate.ts'

const source = 'IWEC Manila, WMO 984290 (EPW, hourly)'
const address =
  'https://github.com/chiensiTB/EPWRawWeather @2aa99b5924a12008c9cb866cbefbc31f552dba49 : Weather Files/Manila 984290 (IWEC).zip'
const date = '2026-11-22'

/** Holds the climate of Manila: typical cells by month and the cells of a year. */
export const manila = {
  id: 'manila',
  name: 'Manila',
  country: 'PH',
  quality: 'B',
  period: '1982-1999',
  extremesBasis: 'hourly record',
  figures: {
    meanDryBulb: { value: 27.49, unit: 'degC', grade: 'B', source, address, date },
    meanWetBulb: { value: 24.19, unit: 'degC', grade: 'B', source, address, date },
    meanDewPoint: { value: 22.96, unit: 'degC', grade: 'B', source, address, date },
    extremeDryBulb: { value: 34.2, unit: 'degC', grade: 'B', source, address, date },
    extremeWetBulb: { value: 28.4, unit: 'degC', grade: 'B', source, address, date },
    extremeMargin: {
      value: 0,
      unit: 'K',
      grade: 'B',
      source: 'Hourly record: the worst hour is in the data',
      date,
    },
    pressure: { value: 101070, unit: 'Pa', grade: 'B', source: 'Standard atmosphere at 21 m', date },
  },
  monthly: {
    meanDailyLow: [21.6, 22.5, 23.9, 25, 25.2, 24.9, 24.9, 24.7, 23.9, 24, 23.7, 23.2],
    meanDailyHigh: [30.1, 30.6, 32.3, 33.6, 34, 32.7, 31.5, 30.3, 31.2, 30.7, 31.4, 29.7],
    dryBulb: [25.9, 26.5, 27.9, 29.1, 29.4, 28.4, 27.8, 27.2, 27.3, 27.1, 27.1, 26.2],
    dewPoint: [21.1, 21, 21.6, 23.8, 23.4, 24.4, 23.9, 23.6, 23.3, 23.4, 24.2, 21.9],
    relativeHumidity: [76, 73, 70, 74, 71, 80, 80, 81, 80, 81, 85, 78],
    wetBulb: [22.5, 22.6, 23.4, 25.1, 25, 25.4, 24.9, 24.5, 24.4, 24.4, 24.9, 23.1],
  },
  typical: {
    dryBulb: [
      22, 23.61, 26.35, 29.57, 23.12, 25.51, 28.71, 30.81, 24.04, 25.64, 28.35, 31.53, 25.53, 27.33, 29.52,
      32.75, 25.84, 28.25, 31.84, 33.93, 24.97, 26.76, 28.94, 31.89, 23.3, 25.59, 28.08, 30.91, 24.63, 27.12,
      29.58, 31.51, 23.97, 26.44, 28.97, 31.05, 24.05, 25.78, 27.63, 30.18, 23.62, 26.12, 28.78, 31.03, 23.47,
      25.41, 27.97, 29.68,
    ],
    wetBulb: [
      21.13, 21.87, 22.67, 23.57, 21.33, 22.5, 23.13, 24.15, 22.07, 22.79, 23.55, 24.41, 23.95, 25.01, 25.47,
      26.15, 23.69, 24.93, 25.51, 26.59, 24.4, 25.11, 25.56, 26.35, 23.08, 24.25, 25.05, 25.88, 23.72, 24.54,
      25.23, 26.13, 23.3, 24.2, 24.74, 25.51, 23.47, 24.06, 24.53, 25.23, 23.55, 24.81, 25.25, 26.15, 22.13,
      23.03, 23.54, 24.32,
    ],
    hours: [
      124, 217, 155, 248, 200.6, 186.7, 172.7, 112, 124, 217, 155, 248, 215, 115, 140, 250, 222.1, 206.7,
      191.2, 124, 195, 135, 160, 230, 41.3, 268.7, 201.5, 232.5, 237.7, 273.8, 191.2, 41.3, 195, 230, 125,
      170, 201.5, 144.7, 165.3, 232.5, 195, 220, 135, 170, 222.1, 206.7, 191.2, 124,
    ],
  },
  year: {
    dryBulb: [
      20.9, 21, 21.6, 22.1, 22.8, 23.4, 24, 24.4, 24.8, 25.2, 26.2, 26.2, 26.4, 26.7, 27.1, 28.4, 28.6, 28.6,
      28.9, 30.3, 30.5, 30.5, 30.7, 31.3, 32.2, 32.4, 32.4, 32.6, 33.4, 34.2, 34.3, 34.3, 36, 37.3, 38,
    ],
    wetBulb: [
      19.4, 14.5, 20.5, 19.8, 21.1, 22.6, 19.9, 21.6, 23, 24.3, 18.9, 21.6, 23.2, 24.7, 26.2, 21.6, 23.3, 25,
      26.4, 21.7, 23.3, 25.2, 26.7, 28.3, 23.5, 25, 26.9, 28.5, 20.6, 25.2, 27, 28.5, 27.7, 28.1, 28.1,
    ],
    hours: [
      38, 1, 16, 31, 284, 133, 2, 264, 1396, 388, 4, 83, 1067, 1222, 28, 12, 436, 1028, 221, 6, 160, 726, 430,
      11, 20, 202, 376, 66, 1, 49, 45, 11, 1, 1, 1,
    ],
  },
  notes: [
    'Old period: expect today about 0.5-1 K warmer.',
    'Licence of the source: ASHRAE IWEC licence: the hourly file may not be redistributed; only these aggregate statistics are kept. Swap for a TMYx file or get permission before a commercial release.',
  ],
} as const satisfies Climate
