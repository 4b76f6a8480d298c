import { type Fault, pathText } from './fault'
import { strings } from './strings'

/** The most that is read of a file, in bytes; checked before anything is parsed. */
export const largestFile = 2_000_000
const deepest = 24

/** A JSON value without the keys that reach into objects, and with finite numbers only. */
export type Read = { readonly value: unknown } | { readonly faults: readonly Fault[] }

/** Reads untrusted JSON: size first, then nesting, then syntax, then numbers and keys. Never throws. */
export function readJson(text: string): Read {
  const complaint = textComplaint(text)
  if (complaint !== undefined) return { faults: [{ path: '', message: complaint }] }
  let value: unknown
  try {
    value = JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text)
  } catch (error) {
    return { faults: [{ path: '', message: syntaxMessage(text, error) }] }
  }
  const faults = valueFaults(value)
  return faults.length > 0 ? { faults } : { value }
}

function textComplaint(text: string): string | undefined {
  // A character takes at least one byte: the plain count settles most cases without encoding the text.
  const isTooLarge = text.length > largestFile || new TextEncoder().encode(text).length > largestFile
  if (isTooLarge) return strings.tooLarge(largestFile)
  if (text.trim() === '') return strings.empty()
  return bracketComplaint(text)
}

const closing: Readonly<Record<string, string>> = { '{': '}', '[': ']' }

/** Follows brackets and quotes without recursion: thousands of open brackets would overflow a parser's stack. */
function bracketComplaint(text: string): string | undefined {
  const open: string[] = []
  let quoted = false
  for (let i = 0; i < text.length; i++) {
    const c = text[i] as string
    if (quoted) {
      if (c === '\\') i++
      else if (c === '"') quoted = false
    } else if (c === '"') quoted = true
    else if (c === '{' || c === '[') {
      open.push(c)
      if (open.length > deepest) return strings.tooDeep(deepest, placeText(text, i))
    } else if ((c === '}' || c === ']') && closing[open.pop() ?? ''] !== c) {
      return strings.unbalanced(c, placeText(text, i))
    }
  }
  const last = open[open.length - 1]
  if (quoted) return strings.truncated(placeText(text, text.length), 'a text in quotes')
  return last === undefined
    ? undefined
    : strings.truncated(placeText(text, text.length), last === '{' ? 'an object' : 'a list')
}

function placeText(text: string, position: number): string {
  const before = text.slice(0, position)
  const line = before.split('\n').length
  return `line ${line}, column ${position - before.lastIndexOf('\n')}`
}

function syntaxMessage(text: string, error: unknown): string {
  const said = error instanceof Error ? error.message : String(error)
  const position = /position (\d+)/.exec(said)?.[1]
  const reason = said
    .replace(/ in JSON at position.*$/s, '')
    .replace(/,? ?".*" is not valid JSON$/s, '')
    .slice(0, 200)
  const at = position === undefined ? stuckAt(text) : Number(position)
  return strings.notJson(reason, at === undefined ? undefined : placeText(text, at))
}

const token = /\s*("[^"\\]*(?:\\.[^"\\]*)*"|-?\d[\d.eE+-]*|true|false|null|[{}[\],:])/sy

/** Finds what is no token, or follows a comma or colon that waits for more: some engines give no place for it. */
function stuckAt(text: string): number | undefined {
  token.lastIndex = 0
  for (let waits = false; token.lastIndex < text.length; ) {
    const from = token.lastIndex
    const found = token.exec(text)?.[1]
    if (found === undefined || (waits && /^[}\],:]$/.test(found)))
      return from + (/^\s*/.exec(text.slice(from))?.[0].length ?? 0)
    waits = found === ',' || found === ':'
  }
  return undefined
}

const forbidden = new Set(['__proto__', 'constructor', 'prototype'])
const mostFaults = 50

/** Finds numbers that overflowed and keys that could reach into objects. */
function valueFaults(value: unknown): Fault[] {
  const faults: Fault[] = []
  const open: { value: unknown; path: readonly PropertyKey[] }[] = [{ value, path: [] }]
  for (let at = open.pop(); at !== undefined && faults.length < mostFaults; at = open.pop()) {
    const { value: found, path } = at
    if (typeof found === 'number' && !Number.isFinite(found))
      faults.push({ path: pathText(path), message: strings.notFinite() })
    if (typeof found !== 'object' || found === null) continue
    for (const [key, inner] of Object.entries(found)) {
      if (forbidden.has(key)) faults.push({ path: pathText(path), message: strings.forbiddenKey(key) })
      else open.push({ value: inner, path: [...path, Array.isArray(found) ? Number(key) : key] })
    }
  }
  return faults
}
