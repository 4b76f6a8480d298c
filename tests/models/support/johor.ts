import johor from '../../../models/presets/johor-accelerators.json' with { type: 'json' }
import { type Basis, type Computed, compute } from '../../../src/scenario/compute'
import { overrideLines } from '../../../src/scenario/override-lines'
import { parseDocument } from '../../../src/scenario/parse-scenario'
import type { InputEntry, Scenario } from '../../../src/scenario/scenario'
import { sheetsBasis } from '../../support/built-model'

/** The model of the sheets with its catalogue. */
export const johorBasis: Basis = sheetsBasis

/** The Johor preset with some inputs changed. */
export function johorWith(inputs: Readonly<Record<string, InputEntry>> = {}): Computed {
  return movedTo('johor', inputs)
}

/** The same plan with the figures of another market; its site keeps the id johor. */
export function movedTo(market: string, inputs: Readonly<Record<string, InputEntry>>): Computed {
  return computedWith({
    sites: [{ id: 'johor', name: 'Site', market }],
    inputs: { ...johor.inputs, ...inputs },
  })
}

/** The plan cut down to its new hall, in the climate of another place; lines that are computed may be given too. */
export function hallIn(climate: string, values: Readonly<Record<string, InputEntry>> = {}): Computed {
  const lines = new Set(Object.keys(values).map(id => id.slice(id.indexOf(':') + 1)))
  return computedWith(
    {
      sites: [{ id: 'johor', name: 'Site', market: 'johor', climate }],
      offers: johor.offers.filter(({ id }) => id === 'johorHall'),
      strategies: [{ id: 'build', name: 'Build', parts: [{ offer: 'johorHall' }] }],
      inputs: values,
    },
    { ...johorBasis, model: overrideLines(johorBasis.model, lines) },
  )
}

function computedWith(changes: Readonly<Record<string, unknown>>, on: Basis = johorBasis): Computed {
  const parsed = parseDocument({ ...johor, ...changes })
  if ('faults' in parsed) throw new Error(JSON.stringify(parsed.faults, null, 1))
  const result = compute(parsed.ok, on)
  if ('faults' in result) throw new Error(JSON.stringify(result.faults, null, 1))
  return result.ok
}

/** The Johor preset with some inputs changed, unread: lines that a test gives itself may be among them. */
export function johorScenario(inputs: Readonly<Record<string, InputEntry>>): Scenario {
  return { ...(johor as Scenario), inputs: { ...johor.inputs, ...inputs } }
}
