import type { Scenario } from '../../scenario'
import { presets } from '../../scenario/presets'
import { writePayload } from '../../scenario/share'
import { writeHash } from './link-hash'

/** Makes the address under which a plan opens. Throws with the reason where a link cannot hold it. */
export async function makeLink(scenario: Scenario, month: number | null): Promise<string> {
  const made = await writePayload(scenario, presets)
  if ('faults' in made) throw new Error(made.faults.map(fault => fault.message).join(' '))
  return `${location.origin}${location.pathname}${writeHash({ payload: made.ok, month })}`
}
