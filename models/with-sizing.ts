import type { ModelSource, UnknownNames } from '../src/engine/define.ts'
import { modelSource } from './index.ts'
import type { indexes } from './indexes.ts'
import { sizing } from './sheets/sizing.ts'
import type { slots } from './slots.ts'

const sheets = [...modelSource.sheets, sizing] as const
type Unknown = UnknownNames<
  typeof sheets,
  typeof slots,
  'month' | 'none' | 'and' | 'or' | 'not' | keyof typeof indexes
>
const allNamesKnown: [Unknown] extends [never] ? true : Unknown = true

/**
 * Composes the model with the sizing of inference. It stands apart until demand can be stated in requests or
 * tokens: no line of the plan reads it yet, and inputs that move nothing would only be in a reader's way.
 */
export const modelSourceWithSizing = {
  ...modelSource,
  sheets: allNamesKnown ? sheets : [],
} satisfies ModelSource
