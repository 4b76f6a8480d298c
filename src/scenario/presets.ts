import johorAccelerators from '../../models/presets/johor-accelerators.json'
import type { Scenario } from './scenario'

/** Names the scenario that a new reader is shown. */
export const firstPreset = 'johor-accelerators'

const atHand: Record<string, Scenario> = { [firstPreset]: johorAccelerators as Scenario }

/**
 * The scenarios that come with the program, by the name of their file: the first at once, all of them once they are
 * loaded. A test reads each as strictly as any file.
 */
export const presets: Readonly<Record<string, Scenario>> = atHand

/** Names all of these scenarios before they are loaded, in the order of their list. */
export const presetNames: Readonly<Record<string, string>> = {
  'johor-accelerators': 'Johor, 2,500 accelerators',
  'singapore-bank': 'Singapore, a bank’s assistants and coding agents',
  'penang-manufacturer': 'Penang, a manufacturer’s cameras',
  'mumbai-jakarta-native': 'Mumbai and Jakarta, a digital native',
  'johor-sovereign-training': 'Johor, a sovereign model trained each year',
  'manila-insurer-pilot': 'Manila, an insurer’s pilot',
  'tokyo-grid-wait': 'Tokyo, a long wait for the grid',
}

/** Loads the scenarios beside the first. A plan that started from one needs it to tell what has changed since. */
export async function loadPresets(): Promise<typeof presets> {
  const { morePresets } = await import('./more-presets')
  return Object.assign(atHand, morePresets)
}
