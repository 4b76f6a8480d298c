import { sheet } from '../../src/engine/define.ts'
import { sources } from '../sources.ts'
import { number } from './figure.ts'

/** Says how much of a building cost is spent by when, and what it costs to carry it to the end. */
export const spending = sheet('spending', {
  title: 'Spending on a building',
  about:
    'The share of a building cost that is spent by a share of its time: by the steep curve of plans or a flatter one.',
  index: 'plan',
  lines: {
    share: number(
      'Share of the time passed',
      0.25,
      'What share of the time has passed?',
      'Between 0 and 1.',
      {
        min: 0,
        max: 1,
      },
    ),
    steepness: number('Steepness', 10, 'How steep is the curve?', 'Ten is usual in project control.', {
      min: 0.001,
      max: 100,
    }),
    periods: number('Periods of building', 24, 'How many periods does building take?', 'Months, as a rule.', {
      min: 1,
      max: 1200,
    }),
    period: number('Period', 13, 'Which period?', 'The first is 1.', { min: 1, max: 1200 }),
    steep: {
      label: 'Spent by then',
      unit: '1',
      formula: 'sCurve(share, steepness)',
      shown: true,
      why: 'The normalised logistic curve.',
      source: sources.textbook,
    },
    flat: {
      label: 'Spent by then, on the flatter curve',
      unit: '1',
      formula: '3 * share ^ 2 - 2 * share ^ 3',
      shown: true,
      why: 'A cubic that starts and ends level.',
      source: sources.textbook,
    },
    ofPeriod: {
      label: 'Spent in the period',
      unit: '1',
      formula: 'sCurve(period / periods, steepness) - sCurve((period - 1) / periods, steepness)',
      shown: true,
      why: 'The step of the steep curve.',
      source: sources.textbook,
    },
  },
})
