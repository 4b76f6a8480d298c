import type { ModelSource, UnknownNames } from '../../src/engine/define.ts'
import { calculatorWords } from '../words/calculators.ts'
import { domainWords } from '../words/index.ts'
import { annuity } from './annuity.ts'
import { appraisal } from './appraisal.ts'
import { assetWorth } from './asset-worth.ts'
import { depreciation } from './depreciation.ts'
import { leaseContract } from './lease-contract.ts'
import { levelised } from './levelised.ts'
import { options } from './options.ts'
import { ranges } from './ranges.ts'
import { spending } from './spending.ts'

const sheets = [
  annuity,
  appraisal,
  leaseContract,
  levelised,
  options,
  ranges,
  spending,
  depreciation,
  assetWorth,
] as const

/** Holds, as a type, the names in formulas that no sheet has: there must be none. */
type Unknown = UnknownNames<typeof sheets, Record<never, never>, 'month' | 'none' | 'and' | 'or' | 'not'>
const allNamesKnown: [Unknown] extends [never] ? true : Unknown = true

/** Composes the calculators: sheets that no plan reads, for the command line and for published cases. */
export const calculatorSource = {
  indexes: {},
  slots: {},
  slotIndex: 'offer',
  sheets,
  words: allNamesKnown ? [...domainWords, ...calculatorWords] : [],
} as const satisfies ModelSource
