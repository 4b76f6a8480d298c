import { type Computed, compute, type Scenario } from '../scenario'
import { basis, loadCatalogue } from '../scenario/basis'
import { presets } from '../scenario/presets'
import {
  type AppStore,
  type Backend,
  createAppStore,
  createKeeper,
  type Keeper,
  newSlot,
  openBackend,
  type StoredRecord,
} from '../state'
import { visitOf } from './share/follow-link'
import type { Visit } from './share/visit'

/** What the page opens with, and what to say about it. */
export interface Started {
  readonly store: AppStore
  /** Why a plan that was kept on the device could not be opened; it stays where it is. */
  readonly warning: string | null
  /** What the link led to that the page was opened with; null where there was none. */
  readonly visit: Visit | null
  /** Keeps a plan as a further one of this device, which is then the current one. */
  readonly keepCopy: Keeper['keepCopy']
}

const firstPreset = 'johor-accelerators'

/** Opens the plan that was kept on the device, else the preset, and keeps it there from now on; a link opens beside it. */
export async function startApp(): Promise<Started> {
  const backend = await openBackend().catch((error: unknown) => String(error))
  const keeper = createKeeper(backend)
  const { store, warning } = typeof backend === 'string' ? unkept(backend) : await ownPlan(backend, keeper)
  return { store, warning, visit: await visitOf(location.hash), keepCopy: keeper.keepCopy }
}

type Own = Pick<Started, 'store' | 'warning'>

function unkept(reason: string): Own {
  const store = createAppStore(presetPlan())
  store.setState({ save: { kind: 'failed', reason } })
  return { store, warning: null }
}

async function ownPlan(backend: Backend, keeper: Keeper): Promise<Own> {
  const record = await backend.newest().catch(() => undefined)
  const kept = record ? await planOf(record) : null
  const usable = kept !== null && typeof kept !== 'string'
  const store = createAppStore(usable ? kept : presetPlan())
  keeper.follow(store, usable && record ? record : newSlot())
  if (usable && record) store.setState({ save: { kind: 'saved', at: new Date(record.savedAt) } })
  return { store, warning: typeof kept === 'string' ? kept : null }
}

function presetPlan(): Computed {
  const result = compute(presets[firstPreset] as Scenario, basis)
  if ('faults' in result)
    throw new Error(`the preset cannot be computed: ${result.faults.map(f => f.message).join(' ')}`)
  return result.ok
}

/** Reads a kept plan as strictly as a file. Returns the reason where it cannot be used. */
async function planOf({ document }: StoredRecord): Promise<Computed | string> {
  const [{ parseDocument }] = await Promise.all([import('../scenario/parse-scenario'), loadCatalogue()])
  const parsed = parseDocument(document)
  if ('faults' in parsed) return parsed.faults.map(fault => fault.message).join(' ')
  const computed = compute(parsed.ok, basis)
  return 'faults' in computed ? computed.faults.map(fault => fault.message).join(' ') : computed.ok
}
