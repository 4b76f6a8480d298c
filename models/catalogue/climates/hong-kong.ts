import type { Climate } from '../climate.ts'

const source = 'CityUHK typical year, WMO 450070 (EPW, hourly)'
const address =
  'https://github.com/houssameehsain/Kowloon_Bay_blueCFD @2505e861123e071b3ed7facbb904ce1a72f85bc8 : CHN_Hong.Kong.SAR.450070_CityUHK.epw'
const date = '2026-11-22'

/** Holds the climate of Hong Kong: typical cells by month and the cells of a year. */
export const hongKong = {
  id: 'hong-kong',
  name: 'Hong Kong',
  country: 'HK',
  quality: 'A',
  period: 'typical year 1979-2003 (Chow & Chan, City University of Hong Kong)',
  extremesBasis: 'hourly record',
  figures: {
    meanDryBulb: { value: 23.1, unit: 'degC', grade: 'A', source, address, date },
    meanWetBulb: { value: 20.34, unit: 'degC', grade: 'A', source, address, date },
    meanDewPoint: { value: 18.91, unit: 'degC', grade: 'A', source, address, date },
    extremeDryBulb: { value: 32.1, unit: 'degC', grade: 'A', source, address, date },
    extremeWetBulb: { value: 27.2, unit: 'degC', grade: 'A', source, address, date },
    extremeMargin: {
      value: 0,
      unit: 'K',
      grade: 'B',
      source: 'Hourly record: the worst hour is in the data',
      date,
    },
    pressure: { value: 100550, unit: 'Pa', grade: 'B', source: 'Standard atmosphere at 65 m', date },
  },
  monthly: {
    meanDailyLow: [14.5, 14.8, 17.4, 20.9, 24.3, 26.3, 27.2, 26.9, 25.8, 23.6, 19.8, 15],
    meanDailyHigh: [17.9, 18.1, 20.8, 24.7, 28.1, 29.7, 30.9, 30.4, 29.5, 27.3, 23.5, 19.2],
    dryBulb: [16.1, 16.3, 19, 22.6, 26.1, 27.9, 28.9, 28.4, 27.5, 25.3, 21.5, 17.1],
    dewPoint: [11.5, 12.8, 15.8, 19.7, 22.6, 25, 24.9, 24.9, 23.8, 19.8, 15.3, 10.5],
    relativeHumidity: [75, 80, 82, 84, 82, 85, 80, 81, 81, 72, 69, 67],
    wetBulb: [13.5, 14.2, 17, 20.6, 23.5, 25.7, 25.9, 25.8, 24.8, 21.5, 17.7, 13.4],
  },
  typical: {
    dryBulb: [
      11.94, 14.95, 17.07, 20.26, 12.49, 15.19, 17.24, 20.11, 14.32, 17.85, 19.97, 23.68, 18.44, 21.32, 23.68,
      26.76, 23.16, 24.82, 27.18, 29.04, 23.81, 26.56, 29.01, 31.82, 25.75, 27.41, 28.83, 30.84, 25.49, 27.32,
      28.72, 30.26, 24, 26.26, 28.55, 30.81, 22.53, 24.05, 26.36, 28.07, 16.65, 20.25, 22.56, 26.35, 12.08,
      15.68, 18.3, 22.12,
    ],
    wetBulb: [
      8.28, 12.91, 13.75, 18.91, 9.85, 13.74, 14.53, 18.69, 11.53, 16.53, 17.27, 22.62, 16.16, 20.2, 20.92,
      25.11, 20.39, 23.21, 23.85, 26.78, 23.69, 25.19, 26.16, 27.54, 24.48, 25.45, 25.89, 26.58, 24.29, 25.34,
      26.13, 26.45, 22.37, 24.12, 25.3, 27.06, 17.54, 21.09, 21.77, 25.64, 10.98, 17.06, 17.85, 24.96, 7.12,
      12.67, 13.7, 20.2,
    ],
    hours: [
      124, 227.3, 268.7, 124, 112, 205.3, 242.7, 112, 124, 227.3, 268.7, 124, 120, 220, 260, 120, 124, 227.3,
      268.7, 124, 55, 285, 315, 65, 56.8, 191.2, 248, 248, 56.8, 294.5, 160.2, 232.5, 55, 285, 315, 65, 124,
      227.3, 268.7, 124, 120, 220, 260, 120, 124, 227.3, 268.7, 124,
    ],
  },
  year: {
    dryBulb: [
      9.6, 9.7, 9.9, 10.7, 11, 11.3, 11.4, 12.1, 12.9, 12.9, 13.1, 13.5, 14.8, 14.9, 14.9, 15.1, 15.5, 16.7,
      16.8, 16.9, 17, 17.1, 17.5, 18.6, 18.6, 18.8, 18.8, 18.9, 19.3, 20.7, 20.8, 20.8, 20.8, 21.5, 22.3,
      22.6, 22.9, 23, 23.6, 24.7, 24.7, 24.8, 25, 25.5, 26.6, 26.6, 26.7, 27, 27.5, 28.3, 28.5, 28.6, 28.7,
      29, 29.9, 30.4, 30.7, 30.8, 32.2, 32.3, 32.8,
    ],
    wetBulb: [
      8.8, 6.7, 4.7, 5.5, 7.1, 10.6, 9, 5.3, 7.3, 9.1, 11.1, 12.4, 7.4, 9.1, 11.3, 12.9, 14.3, 9, 13.2, 11.1,
      15, 7.5, 16.6, 9.5, 13.3, 11.2, 15.2, 16.9, 18.4, 13.4, 15.2, 17.2, 19.1, 20.5, 15.4, 17.4, 19.1, 21.1,
      22.7, 17.7, 19.1, 21.3, 23, 24.6, 19.1, 21, 23.3, 25.1, 26.3, 19, 20.9, 23.4, 25.4, 26.4, 28.1, 23.6,
      25.5, 26.6, 26.8, 25.4, 28.2,
    ],
    hours: [
      4, 5, 1, 7, 43, 43, 52, 1, 35, 117, 115, 36, 11, 54, 157, 318, 48, 24, 212, 49, 434, 1, 105, 11, 69, 10,
      246, 344, 140, 9, 75, 210, 308, 172, 13, 58, 193, 357, 164, 12, 81, 205, 563, 264, 18, 50, 323, 983,
      130, 5, 10, 58, 718, 575, 1, 10, 171, 280, 37, 14, 1,
    ],
  },
  notes: [
    'Observatory at 65 m: a little milder than the New Territories data-centre clusters.',
    'Licence of the source: EnergyPlus weather collection; attribute.',
  ],
} as const satisfies Climate
