import type { StoredRecord } from './storage'
import type { AppStore } from './store'

/** A plan of the device as a list shows it. */
export interface PlanEntry {
  readonly id: string
  readonly name: string
  /** When it was last saved; null where it has not been yet. */
  readonly savedAt: string | null
}

/** Lists the plans of the device, the last saved first; of those that are open, under the name that they have now. */
export function entriesOf(
  records: readonly StoredRecord[],
  open: ReadonlyMap<string, { readonly store: AppStore }>,
): readonly PlanEntry[] {
  const known = new Set(records.map(({ id }) => id))
  const nameNow = (id: string) => open.get(id)?.store.getState().scenario.name
  return [
    ...[...open.keys()]
      .filter(id => !known.has(id))
      .map(id => ({ id, name: nameNow(id) ?? id, savedAt: null })),
    ...records.map(({ id, document, savedAt }) => ({
      id,
      name: nameNow(id) ?? nameIn(document) ?? id,
      savedAt,
    })),
  ]
}

function nameIn(document: unknown): string | undefined {
  if (typeof document !== 'object' || document === null || !('name' in document)) return undefined
  return typeof document.name === 'string' ? document.name : undefined
}

/** Finds a name like a given one that is not taken: Johor, Johor (2), Johor (3). */
export function freeName(name: string, taken: readonly string[]): string {
  if (!taken.includes(name)) return name
  const stem = name.replace(/ \(\d+\)$/, '')
  const free = (count: number): string => {
    const next = `${stem} (${count})`
    return taken.includes(next) ? free(count + 1) : next
  }
  return free(2)
}
