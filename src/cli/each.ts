import type { Computed, Fault, InputEntry } from '../scenario'
import { readJson } from '../scenario/read-json'
import { caseSchema } from '../scenario/schema'
import { zodFaults } from '../scenario/zod-faults'
import { InvalidError, UsageError } from './errors'
import { reasonOf, type Values } from './open'
import { toJson } from './print'
import type { Selected } from './select'
import { strings } from './strings'
import type { Tools } from './tools'

/** One case of a sweep, or why it cannot be read. */
type Case = { readonly values: Values } | { readonly faults: readonly Fault[] }

/** Reads one line of cases: an object of values by the name of an input. */
function readCase(text: string, fullName: (name: string) => string): Case {
  const read = readJson(text)
  if ('faults' in read) return read
  const { value } = read
  const named = (record: object) => Object.entries(record).map(([name, given]) => [fullName(name), given])
  const inputs: unknown = isObject(value) ? Object.fromEntries(named(value)) : value
  const parsed = caseSchema.safeParse({ inputs })
  if (!parsed.success) return { faults: zodFaults(parsed.error.issues, { inputs }) }
  return { values: Object.entries<InputEntry>(parsed.data.inputs) }
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** How the cases of a sweep are computed: each from the same base. */
export interface Sweep {
  /** Throws an InvalidError or a UsageError where a case is refused. */
  readonly compute: (values: Values) => Computed
  readonly select: (computed: Computed) => readonly Selected[]
  /** Completes a name that a case may shorten. */
  readonly fullName?: (name: string) => string
}

/**
 * Computes each case of a file, one result per line out; a case that is refused gives its faults instead.
 * Nothing is kept from one case to the next. Returns how many were refused.
 */
export async function runEach(file: string, sweep: Sweep, { io }: Tools): Promise<number> {
  const { compute, select, fullName = (name: string) => name } = sweep
  let refused = 0
  const resultOf = (text: string): string => {
    const read = readCase(text, fullName)
    const computed = 'faults' in read ? read.faults : orFaults(() => compute(read.values))
    if ('run' in computed) return JSON.stringify(toJson(select(computed), computed.run))
    refused++
    return JSON.stringify({ faults: computed })
  }
  for await (const line of linesOf(file, io)) if (line.trim() !== '') await io.out(`${resultOf(line)}\n`)
  if (refused > 0) io.say(strings.refused(refused))
  return refused
}

async function* linesOf(file: string, io: Tools['io']): AsyncGenerator<string> {
  try {
    yield* io.lines(file)
  } catch (error) {
    throw new UsageError(strings.noCases(file, reasonOf(error)))
  }
}

function orFaults(compute: () => Computed): Computed | readonly Fault[] {
  try {
    return compute()
  } catch (error) {
    if (error instanceof InvalidError) return error.faults
    if (error instanceof UsageError) return [{ path: '', message: error.message }]
    throw error
  }
}
