import { headroom, json } from '../../cli/tools'

/** What a calculator is given: numbers, texts with units, and lists by period. */
export type Given = Readonly<Record<string, number | string | readonly (number | string)[]>>

const textOf = (value: Given[string]) => (typeof value === 'object' ? `[${value.join(', ')}]` : String(value))

/** Runs a calculator on the command line and returns one line: a number, or null where there is none. */
export async function calculated(sheet: string, line: string, given: Given): Promise<number | null> {
  const set = Object.entries(given).flatMap(([name, value]) => ['--set', `${name}=${textOf(value)}`])
  const outcome = await headroom(['sheet', sheet, ...set, '--get', line, '--json'])
  if (outcome.code !== 0) throw new Error(outcome.messages)
  return json(outcome)[`${sheet}.${line}`]?.values[0] ?? null
}
