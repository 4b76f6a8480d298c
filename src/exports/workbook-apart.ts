import type { Scenario } from '../scenario'
import { askApart } from './plan-client'

/** Writes the workbook of a scenario in a worker, so that the page stays quick. Returns the bytes of an .xlsx file; rejects where it cannot be written. */
export function workbookApart(scenario: Scenario, signal?: AbortSignal): Promise<Uint8Array> {
  return askApart('workbook', scenario, signal)
}
