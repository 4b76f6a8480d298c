import { useSyncExternalStore } from 'react'

/** In which units this reader sees volumes and temperatures; kept in this browser, with no plan. */
export interface UnitChoice {
  readonly volume: 'L' | 'gal'
  readonly temperature: 'C' | 'F'
}

const key = 'headroom:units'
const metric: UnitChoice = { volume: 'L', temperature: 'C' }
const listeners = new Set<() => void>()
let choice: UnitChoice | null = null

/** Changes the units, and remembers them on the device. */
export function chooseUnits(change: Partial<UnitChoice>): void {
  choice = { ...unitChoice(), ...change }
  try {
    localStorage.setItem(key, JSON.stringify(choice))
  } catch {
    // Storage may be switched off: the choice lasts for this visit.
  }
  for (const notify of listeners) notify()
}

/** Follows the units. */
export function useUnitChoice(): UnitChoice {
  return useSyncExternalStore(subscribe, unitChoice, () => metric)
}

function subscribe(notify: () => void): () => void {
  listeners.add(notify)
  return () => listeners.delete(notify)
}

function unitChoice(): UnitChoice {
  choice ??= stored()
  return choice
}

function stored(): UnitChoice {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? 'null')
    if (typeof kept !== 'object' || kept === null) return metric
    return {
      volume: 'volume' in kept && kept.volume === 'gal' ? 'gal' : 'L',
      temperature: 'temperature' in kept && kept.temperature === 'F' ? 'F' : 'C',
    }
  } catch {
    return metric
  }
}
