import '../zod-config'
import { referenceFaults } from './check-references'
import type { Fault } from './fault'
import { migrate } from './migrate'
import { readJson } from './read-json'
import type { Scenario } from './scenario'
import { mostInputs, scenarioSchema } from './schema'
import { strings } from './strings'
import { kindOf, zodFaults } from './zod-faults'

/** A document read whole, or every reason why it was not. */
export type Parsed = { readonly ok: Scenario } | { readonly faults: readonly Fault[] }

/** Reads the text of a scenario file: its size, syntax, version, shape and references. Never throws; nothing half-loads. */
export function parseScenario(text: string): Parsed {
  const read = readJson(text)
  return 'faults' in read ? read : parseDocument(read.value)
}

/** Reads a scenario that is already an object, such as one from storage. */
export function parseDocument(value: unknown): Parsed {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { faults: [{ path: '', message: strings.wholeDocument(kindOf(value)) }] }
  }
  const migrated = migrate({ ...value })
  if ('faults' in migrated) return migrated
  const result = scenarioSchema.safeParse(migrated.document)
  if (!result.success) return { faults: zodFaults(result.error.issues, migrated.document) }
  const count = Object.keys(result.data.inputs).length
  const faults =
    count > mostInputs
      ? [{ path: 'inputs', message: strings.tooLong(mostInputs, 'inputs') }]
      : referenceFaults(result.data)
  return faults.length > 0 ? { faults } : { ok: result.data }
}
