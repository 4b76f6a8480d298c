import { type Computed, compute, type Scenario } from '../scenario'
import { basis, loadCatalogue } from '../scenario/basis'
import { firstPreset, presets } from '../scenario/presets'
import { type Library, lastPlan, openBackend, openChannel, openLibrary, rememberPlan } from '../state'
import { learn } from './learn'
import { visitOf } from './share/follow-link'
import type { Visit } from './share/visit'

/** What the page opens with, and what to say about it. */
export interface Started {
  readonly library: Library
  /** Why the plan that was kept on the device could not be opened; it stays where it is. */
  readonly warning: string | null
  /** What the link led to that the page was opened with; null where there was none. */
  readonly visit: Visit | null
}

/** Opens the plan that was shown last, else the last saved, else the preset, and keeps it from now on; a link opens beside it. */
export async function startApp(): Promise<Started> {
  const backend = await openBackend().catch((error: unknown) => String(error))
  const records = typeof backend === 'string' ? [] : await backend.list().catch(() => [])
  const last = lastPlan()
  const { library, warning } = await openLibrary(
    { backend, read: planOf, first: presetPlan, channel: openChannel(), remember: rememberPlan },
    records.find(({ id }) => id === last) ?? records[0],
  )
  return { library, warning, visit: await visitOf(location.hash) }
}

function presetPlan(): Computed {
  const result = compute(presets[firstPreset] as Scenario, basis)
  if ('faults' in result)
    throw new Error(`the preset cannot be computed: ${result.faults.map(f => f.message).join(' ')}`)
  return result.ok
}

/** Reads a kept plan as strictly as a file. Returns the reason where it cannot be used. */
async function planOf(document: unknown): Promise<Computed | string> {
  const [{ parseDocument }] = await Promise.all([import('../scenario/parse-scenario'), loadCatalogue()])
  const parsed = parseDocument(document)
  if ('faults' in parsed) return parsed.faults.map(fault => fault.message).join(' ')
  await learn(parsed.ok)
  const computed = compute(parsed.ok, basis)
  return 'faults' in computed ? computed.faults.map(fault => fault.message).join(' ') : computed.ok
}
