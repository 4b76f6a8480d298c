import type { Fault } from './fault'
import type { Parsed } from './parse-scenario'
import { readJson } from './read-json'
import type { Scenario } from './scenario'
import { shareStrings as strings } from './share-strings'

/** The most characters of a payload that are read or made. */
export const longestPayload = 32 * 1024
/** The most bytes that a payload may unfold to: a small link can hold hundreds of megabytes. */
const largestText = 256 * 1024

type Presets = Readonly<Record<string, Scenario>>
type Refusal = { readonly faults: readonly Fault[] }

/** What a link holds of a plan that has the rows of its example: what differs, in the keys of the document. */
interface Delta extends Partial<Scenario> {
  readonly from: string
  /** Inputs that the example sets and the plan does not. */
  readonly unset?: readonly string[]
}

/** Writes a scenario as the payload of a link: what differs from its example where the rows are the same, else the whole document. */
export async function writePayload(
  scenario: Scenario,
  presets: Presets,
): Promise<{ readonly ok: string } | Refusal> {
  const text = JSON.stringify(deltaOf(scenario, presets) ?? scenario)
  const folded = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'))
  const payload = toBase64Url(new Uint8Array(await new Response(folded).arrayBuffer()))
  const limit = longestPayload
  return payload.length > limit ? refuse(strings.cannotHold(payload.length, limit)) : { ok: payload }
}

/** Reads a payload as strictly as a file, and by size before content. Never throws; nothing half-loads. */
export async function readPayload(payload: string, presets: Presets): Promise<Parsed> {
  const unfolded = await unfold(payload)
  if ('faults' in unfolded) return unfolded
  const read = readJson(unfolded.text)
  if ('faults' in read) return read
  const whole = withPreset(read.value, presets)
  if ('faults' in whole) return whole
  // The strict reader is large and only a reader of links or files needs it.
  const { parseDocument } = await import('./parse-scenario')
  return parseDocument(whole.document)
}

const rows = ['sites', 'workloads', 'offers', 'strategies'] as const satisfies readonly (keyof Scenario)[]

function deltaOf(scenario: Scenario, presets: Presets): Delta | undefined {
  const { preset } = scenario
  const base = preset === undefined ? undefined : ownOf(presets, preset)
  if (preset === undefined || base === undefined || !rows.every(row => alike(scenario[row], base[row])))
    return undefined
  if (Object.keys(base).some(key => !Object.hasOwn(scenario, key))) return undefined
  const { schemaVersion, inputs, ...rest } = scenario
  const others = Object.entries(rest).filter(([key, value]) => !alike(value, ownOf({ ...base }, key)))
  const own = Object.entries(inputs).filter(([key, entry]) => !alike(entry, ownOf(base.inputs, key)))
  const unset = Object.keys(base.inputs).filter(key => !Object.hasOwn(inputs, key))
  return {
    schemaVersion,
    from: preset,
    ...Object.fromEntries(others),
    ...(own.length > 0 ? { inputs: Object.fromEntries(own) } : {}),
    ...(unset.length > 0 ? { unset } : {}),
  }
}

/** Completes what a link holds from the example that it names; the strict reader judges the result, unknown keys included. */
function withPreset(value: unknown, presets: Presets): { readonly document: unknown } | Refusal {
  if (!isObject(value) || !Object.hasOwn(value, 'from')) return { document: value }
  const { from, unset, schemaVersion, inputs, ...rest } = value
  const base = typeof from === 'string' ? ownOf(presets, from) : undefined
  if (base === undefined) return refuse(strings.noPreset(String(from), Object.keys(presets)))
  const gone = new Set(Array.isArray(unset) ? unset : [])
  const kept = Object.entries(base.inputs).filter(([key]) => !gone.has(key))
  const merged: unknown =
    inputs === undefined || isObject(inputs) ? { ...Object.fromEntries(kept), ...inputs } : inputs
  return { document: { ...base, ...rest, schemaVersion, inputs: merged } }
}

async function unfold(payload: string): Promise<{ readonly text: string } | Refusal> {
  if (payload === '') return refuse(strings.empty())
  if (payload.length > longestPayload) return refuse(strings.tooLong(payload.length, longestPayload))
  if (!/^[A-Za-z0-9_-]+$/.test(payload)) return refuse(strings.notAlphabet())
  try {
    const bytes = await inflate(fromBase64Url(payload), largestText)
    if (bytes === undefined) return refuse(strings.tooLarge(largestText / 1024))
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch {
    return refuse(strings.damaged())
  }
}

/** Inflates piece by piece and stops at the limit, before more of it is in memory. */
async function inflate(bytes: Uint8Array<ArrayBuffer>, limit: number): Promise<ArrayBuffer | undefined> {
  const pieces: Uint8Array<ArrayBuffer>[] = []
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader()
  let size = 0
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    size += piece.value.length
    if (size > limit) {
      await reader.cancel().catch(() => undefined)
      return undefined
    }
    pieces.push(piece.value)
  }
  return new Blob(pieces).arrayBuffer()
}

function toBase64Url(bytes: Uint8Array): string {
  const text = Array.from(bytes, byte => String.fromCharCode(byte)).join('')
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
  const raw = atob(text.replaceAll('-', '+').replaceAll('_', '/'))
  return Uint8Array.from(raw, character => character.charCodeAt(0))
}

const refuse = (message: string): Refusal => ({ faults: [{ path: '', message }] })
const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const ownOf = <T>(record: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined
const alike = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b)
