import { parseArgs } from 'node:util'
import { UsageError } from './errors'
import { strings } from './strings'

const options = {
  set: { type: 'string', multiple: true },
  get: { type: 'string', multiple: true },
  against: { type: 'string', multiple: true },
  json: { type: 'boolean' },
  csv: { type: 'boolean' },
  each: { type: 'string' },
  month: { type: 'string' },
  years: { type: 'string' },
  depth: { type: 'string' },
  to: { type: 'string' },
  prices: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const

type OptionName = keyof typeof options

/** How a command is called. */
export interface Usage {
  readonly line: string
  /** How many names follow the command. */
  readonly names: readonly [least: number, most: number]
  readonly options: readonly OptionName[]
}

/** A command line taken apart. */
export interface Arguments {
  readonly command: string
  readonly names: readonly string[]
  readonly set: readonly Assignment[]
  readonly against: readonly Assignment[]
  readonly get: readonly string[]
  readonly format: 'json' | 'csv' | 'text'
  readonly each?: string
  readonly month: number
  readonly depth?: number
  /** The calendar month in which fiscal years begin, where results are asked for by the year. */
  readonly years?: number
  readonly to?: string
  readonly prices?: string
  readonly help: boolean
}

/** A value given to an input by name. */
export type Assignment = readonly [name: string, value: string]

/** Takes a command line apart. Throws a UsageError for what no command knows. */
export function readArguments(
  args: readonly string[],
): Arguments & { readonly given: readonly OptionName[] } {
  const { values, positionals } = parsed(args)
  const [command = '', ...names] = positionals
  if (values.json && values.csv) throw new UsageError(strings.oneFormat())
  return {
    command,
    names,
    set: (values.set ?? []).map(assignment),
    against: (values.against ?? []).map(assignment),
    get: (values.get ?? [])
      .flatMap(text => text.split(','))
      .map(text => text.trim())
      .filter(text => text !== ''),
    format: values.json ? 'json' : values.csv ? 'csv' : 'text',
    month: count('month', values.month, 0, 1199),
    help: values.help === true || command === 'help',
    given: Object.keys(options).filter((name): name is OptionName => Object.hasOwn(values, name)),
    ...(values.each === undefined ? {} : { each: values.each }),
    ...(values.years === undefined ? {} : { years: count('years', values.years, 1, 12, 1) }),
    ...(values.depth === undefined ? {} : { depth: count('depth', values.depth, 0, 100) }),
    ...(values.to === undefined ? {} : { to: values.to }),
    ...(values.prices === undefined ? {} : { prices: values.prices }),
  }
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true })
  } catch (error) {
    throw new UsageError(strings.badOption(error instanceof Error ? error.message : String(error)))
  }
}

/** Checks the names and options of a command against its usage. */
export function checkUsage({ command, names, given }: ReturnType<typeof readArguments>, usage: Usage): void {
  const [least, most] = usage.names
  if (names.length < least)
    throw new UsageError(strings.missing(usage.line.split(' ')[names.length + 1] ?? 'A name', usage.line))
  if (names.length > most) throw new UsageError(strings.tooMany(names[most] ?? '', usage.line))
  const extra = given.find(name => name !== 'help' && !usage.options.includes(name))
  if (extra !== undefined) throw new UsageError(strings.notForCommand(extra, command))
}

function assignment(text: string): Assignment {
  const at = text.indexOf('=')
  if (at < 1) throw new UsageError(strings.badSet(text))
  return [text.slice(0, at).trim(), text.slice(at + 1).trim()]
}

function count(option: string, text: string | undefined, otherwise: number, most: number, least = 0): number {
  if (text === undefined) return otherwise
  const value = /^\d{1,6}$/.test(text) ? Number(text) : Number.NaN
  if (!(least <= value && value <= most)) throw new UsageError(strings.badCount(option, text, least, most))
  return value
}
