import type { Fault } from './fault'
import { strings } from './strings'

/** The version of the document that this program writes. */
const currentVersion = 1

/**
 * Brings a document of an older version to the current one; there is one version so far.
 * A newer one is refused: what it means is not known here.
 */
export function migrate(
  document: Readonly<Record<string, unknown>>,
): { readonly document: unknown } | { readonly faults: readonly Fault[] } {
  const version = Object.hasOwn(document, 'schemaVersion') ? document.schemaVersion : undefined
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return { faults: [{ path: 'schemaVersion', message: strings.noVersion(currentVersion) }] }
  }
  if (version > currentVersion)
    return { faults: [{ path: 'schemaVersion', message: strings.newer(version, currentVersion) }] }
  return { document: withoutRetired(document) }
}

/** Inputs that the model computes by now: a file that sets one is still read. */
const retired = ['demand.countsTokens']

function withoutRetired(document: Readonly<Record<string, unknown>>): unknown {
  const { inputs } = document
  if (typeof inputs !== 'object' || inputs === null || Array.isArray(inputs)) return document
  const isRetired = (cell: string) => retired.includes(cell.slice(cell.indexOf(':') + 1))
  if (!Object.keys(inputs).some(isRetired)) return document
  const kept = Object.entries(inputs).filter(([cell]) => !isRetired(cell))
  return { ...document, inputs: Object.fromEntries(kept) }
}
