import { sheet } from '../../src/engine/define.ts'
import { sources } from '../sources.ts'
import { number } from './figure.ts'

const pertSource = { ...sources.textbook, name: 'Malcolm and others 1959; Vose, Risk Analysis' } as const

/** Says what a range means as a distribution: three points as a PERT, a median and a high value as a lognormal. */
export const ranges = sheet('ranges', {
  title: 'Ranges as distributions',
  about:
    'What a range stands for. Three points, lowest, likeliest and highest, make a PERT distribution; a median and a value that is passed once in ten times make a lognormal one. For comparison: it says what an average is when the high end is further away than the low one.',
  index: 'plan',
  lines: {
    lowest: number('Lowest value', 0, 'What is the least that it can be?', 'The end of the range.'),
    likeliest: number('Likeliest value', 0.15, 'What is it most likely?', 'The top of the distribution.'),
    highest: number('Highest value', 0.8, 'What is the most that it can be?', 'The other end.'),
    median: number('Median', 1.12, 'What does it exceed one time in two?', 'P50.', { min: 1e-12 }),
    high: number('Exceeded once in ten', 1.55, 'What does it exceed one time in ten?', 'P90.', {
      min: 1e-12,
    }),
    width: {
      label: 'Width of the range',
      unit: '1',
      formula: 'highest - lowest',
      why: 'From end to end.',
    },
    pertMean: {
      label: 'Mean of the PERT',
      unit: '1',
      formula: '(lowest + 4 * likeliest + highest) / 6',
      shown: true,
      why: 'The likeliest counts four times.',
      source: pertSource,
    },
    pertAlpha: {
      label: 'First shape of the PERT',
      unit: '1',
      formula: 'if(width > 0, 1 + 4 * (likeliest - lowest) / width, none)',
      shown: true,
      why: 'Of the beta distribution behind it.',
      source: pertSource,
    },
    pertBeta: {
      label: 'Second shape of the PERT',
      unit: '1',
      formula: 'if(width > 0, 1 + 4 * (highest - likeliest) / width, none)',
      shown: true,
      why: 'Of the beta distribution behind it.',
      source: pertSource,
    },
    pertDeviation: {
      label: 'Standard deviation of the PERT',
      unit: '1',
      formula: 'width * sqrt(pertAlpha * pertBeta / 7) / 6',
      shown: true,
      why: 'That of a beta distribution whose shapes add up to six.',
      source: pertSource,
    },
    pertSixth: {
      label: 'Standard deviation by the rule of a sixth',
      unit: '1',
      formula: 'width / 6',
      shown: true,
      why: 'What project planning takes for it: the range spans six of them.',
      source: pertSource,
    },
    tenth: {
      label: 'Standard deviations to one in ten',
      unit: '1',
      value: 1.2815515655446004,
      why: 'A tenth of a normal distribution lies beyond.',
    },
    logMean: {
      label: 'Mean of the logarithm',
      unit: '1',
      formula: 'ln(median)',
      shown: true,
      why: 'The median of a lognormal is its logarithm’s mean.',
      source: sources.textbook,
    },
    logDeviation: {
      label: 'Standard deviation of the logarithm',
      unit: '1',
      formula: '(ln(high) - logMean) / tenth',
      shown: true,
      why: 'From the median to one in ten.',
      source: sources.textbook,
    },
    lognormalMean: {
      label: 'Mean of the lognormal',
      unit: '1',
      formula: 'exp(logMean + logDeviation ^ 2 / 2)',
      shown: true,
      why: 'Above the median, because the high end is further away.',
      source: sources.textbook,
    },
    lognormalLow: {
      label: 'Undercut once in ten',
      unit: '1',
      formula: 'exp(logMean - tenth * logDeviation)',
      shown: true,
      why: 'P10: as far below as P90 is above, in ratio.',
      source: sources.textbook,
    },
  },
})
