import type { InputDef } from '../../src/engine/define.ts'
import { sources } from '../sources.ts'

type Limits = Partial<Pick<InputDef, 'min' | 'max' | 'flag'>>

/** Makes an input of a calculator: an example stands in until a figure is given. */
const figure =
  <const Unit extends InputDef['unit']>(unit: Unit, label: string) =>
  (example: number, question: string, why: string, { min = -1e15, max = 1e15, ...rest }: Limits = {}) =>
    ({
      label,
      unit,
      index: 'plan',
      default: example,
      min,
      max,
      group: 'Finance',
      question,
      why,
      source: sources.assumption,
      ...rest,
    }) as const satisfies InputDef

/** Makes an input in USD. */
export const amount = (label: string, ...rest: Parameters<ReturnType<typeof figure<'USD'>>>) =>
  figure('USD', label)(...rest)

/** Makes an input that is a bare number. */
export const number = (label: string, ...rest: Parameters<ReturnType<typeof figure<'1'>>>) =>
  figure('1', label)(...rest)

/** Makes a rate or share, which may be below nought but not at -100%. */
export const rate = (label: string, example: number, question: string, why: string) =>
  number(label, example, question, why, { min: -0.99, max: 1e6 })
