import type { z } from 'zod'
import { nearest } from '../units'
import { type Fault, pathText } from './fault'
import { knownKeys } from './schema'
import { strings } from './strings'

type Issue = z.core.$ZodIssue

/** Says what zod found in our own words: where, what was expected, what to do. */
export function zodFaults(issues: readonly Issue[], document: unknown, keys: KnownKeys = knownKeys): Fault[] {
  return issues.flatMap(issue => faultsOf(issue, document, keys))
}

/** The known keys of each object, by its path with positions left out. */
type KnownKeys = Readonly<Record<string, readonly string[]>>

function faultsOf(issue: Issue, document: unknown, keys: KnownKeys): Fault[] {
  const path = pathText(issue.path)
  if (issue.code === 'unrecognized_keys') {
    const known = keys[placeOf(issue.path)] ?? []
    return issue.keys
      .slice(0, 10)
      .map(key => ({ path, message: strings.unknownKey(key.slice(0, 80), nearest(key, known), known) }))
  }
  const nearer = issue.code === 'invalid_union' && issue.path[0] !== 'horizons' && nearerIssue(issue)
  if (nearer) return faultsOf(nearer, document, keys)
  return [{ path, message: messageOf(issue, valueAt(document, issue.path)) }]
}

function messageOf(issue: Issue, found: unknown): string {
  switch (issue.code) {
    case 'invalid_type':
      return found === undefined
        ? strings.missingKey(expectedText(issue.expected))
        : strings.wrongType(expectedText(issue.expected), kindOf(found))
    case 'too_big':
      return limitText(issue.origin, Number(issue.maximum), 'most')
    case 'too_small':
      return limitText(issue.origin, Number(issue.minimum), 'least')
    case 'invalid_value':
      return strings.wrongType(issue.values.map(String).join(' or '), kindOf(found))
    case 'invalid_union':
      return issue.path[0] === 'horizons'
        ? strings.wrongType('36, 60, 84 or 120', kindOf(found))
        : found === undefined
          ? strings.missingKey(strings.figure())
          : strings.wrongInput(kindOf(found))
    case 'invalid_key':
      return strings.badInputKey(String(issue.path.at(-1)))
    default:
      return issue.message
  }
}

function limitText(origin: string, limit: number, side: 'least' | 'most'): string {
  if (origin !== 'string' && origin !== 'array') return strings.outOfRange(limit, side)
  const what = origin === 'string' ? 'characters' : 'entries'
  return side === 'most' ? strings.tooLong(limit, what) : strings.tooShort(limit, what)
}

/** The branch of the right type tells more than "no branch fits": its first issue, at its own place. */
function nearerIssue(issue: Extract<Issue, { code: 'invalid_union' }>): Issue | undefined {
  const isWhole = ({ path, code }: Issue) =>
    path.length === 0 && (code === 'invalid_type' || code === 'invalid_union')
  const near = issue.errors.find(branch => branch.length > 0 && !branch.some(isWhole))
  const first = near?.[0]
  return first && { ...first, path: [...issue.path, ...first.path] }
}

function placeOf(path: readonly PropertyKey[]): string {
  const names = path.filter(key => typeof key !== 'number')
  return names[0] === 'inputs' ? 'inputs' : names.join('.')
}

function valueAt(document: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (at, key) =>
      typeof at === 'object' && at !== null && Object.hasOwn(at, key) ? Reflect.get(at, key) : undefined,
    document,
  )
}

const expectedText = (type: string): string =>
  ({
    string: 'a text',
    number: 'a number',
    array: 'a list',
    object: 'an object in braces',
    record: 'an object in braces',
    boolean: 'true or false',
  })[type] ?? type

/** Names what was found, with its beginning when it is short enough to show. */
export function kindOf(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object') return 'an object'
  return `${JSON.stringify(value)}`.slice(0, 60)
}
