import type { Word } from '../../src/engine/define.ts'
import { datedRate, rateCount } from './dated-rate.ts'
import { normalShare } from './normal-share.ts'
import { ratePerPeriod } from './rate-per-period.ts'
import { variableDeclining } from './variable-declining.ts'
import { yearFraction } from './year-fraction.ts'

/** The words of the calculators, which no plan reads. */
export const calculatorWords: readonly Word[] = [
  ratePerPeriod,
  datedRate,
  rateCount,
  normalShare,
  variableDeclining,
  yearFraction,
]
