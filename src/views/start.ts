import { type Computed, compute, type Scenario } from '../scenario'
import { basis, loadMarkets } from '../scenario/basis'
import { presets } from '../scenario/presets'
import {
  type AppStore,
  autosave,
  type Backend,
  createAppStore,
  openBackend,
  type StoredRecord,
} from '../state'

/** What the page opens with, and what to say about it. */
export interface Started {
  readonly store: AppStore
  /** Why a plan that was kept on the device could not be opened; it stays where it is. */
  readonly warning: string | null
}

const firstPreset = 'johor-accelerators'

/** Opens the plan that was kept on the device, else the preset, and keeps it there from now on. */
export async function startApp(): Promise<Started> {
  const backend = await openBackend().catch((error: unknown) => String(error))
  if (typeof backend === 'string') {
    const store = createAppStore(presetPlan())
    store.setState({ save: { kind: 'failed', reason: backend } })
    return { store, warning: null }
  }
  const record = await backend.newest().catch(() => undefined)
  const kept = record ? await planOf(record) : null
  const usable = kept !== null && typeof kept !== 'string'
  const store = createAppStore(usable ? kept : presetPlan())
  keep(store, backend, usable ? record : undefined)
  return { store, warning: typeof kept === 'string' ? kept : null }
}

function keep(store: AppStore, backend: Backend, record: StoredRecord | undefined): void {
  const slot = record ?? { id: `plan-${Date.now().toString(36)}`, revision: 0 }
  autosave(store, backend, slot)
  if (record) store.setState({ save: { kind: 'saved', at: new Date(record.savedAt) } })
}

function presetPlan(): Computed {
  const result = compute(presets[firstPreset] as Scenario, basis)
  if ('faults' in result)
    throw new Error(`the preset cannot be computed: ${result.faults.map(f => f.message).join(' ')}`)
  return result.ok
}

/** Reads a kept plan as strictly as a file. Returns the reason where it cannot be used. */
async function planOf({ document }: StoredRecord): Promise<Computed | string> {
  const [{ parseDocument }] = await Promise.all([import('../scenario/parse-scenario'), loadMarkets()])
  const parsed = parseDocument(document)
  if ('faults' in parsed) return parsed.faults.map(fault => fault.message).join(' ')
  const computed = compute(parsed.ok, basis)
  return 'faults' in computed ? computed.faults.map(fault => fault.message).join(' ') : computed.ok
}
