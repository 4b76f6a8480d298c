import { compute } from '../../scenario'
import { basis, loadCatalogue } from '../../scenario/basis'
import { presets } from '../../scenario/presets'
import { readPayload } from '../../scenario/share'
import { createAppStore } from '../../state'
import { learn } from '../learn'
import { readHash } from './link-hash'
import type { Visit } from './visit'

/** Opens the plan of a link beside the reader's own, or says why not. */
export async function openLink(hash: string): Promise<Visit> {
  const { payload, month } = readHash(hash)
  // What a link leaves out stands in the example that it started from.
  await loadCatalogue()
  const read = await readPayload(payload, presets)
  if ('faults' in read) return { kind: 'refused', faults: read.faults }
  await learn(read.ok)
  const computed = compute(read.ok, basis)
  if ('faults' in computed) return { kind: 'refused', faults: computed.faults }
  const store = createAppStore(computed.ok)
  store.setState({ save: { kind: 'preview' } })
  return { kind: 'preview', hash, store, month }
}
