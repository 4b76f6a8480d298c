/** A document with one of everything, as plain data that tests may change. */
export function smallDocument() {
  return {
    schemaVersion: 1,
    name: 'Johor, 2,500 accelerators',
    startMonth: '2026-12',
    horizons: [36, 60],
    currency: { code: 'USD', perUsd: 1 },
    sites: [{ id: 'johor', name: 'Johor', market: 'johor' }],
    workloads: [{ id: 'training', name: 'Training' }],
    offers: [{ id: 'johorHall', name: 'New hall', site: 'johor', kind: 'newHall' }],
    strategies: [{ id: 'build', name: 'Build in-house', parts: [{ offer: 'johorHall' }] }],
    inputs: {},
  }
}

/** The text of a document, with changes. */
export function textWith(changes: Readonly<Record<string, unknown>>): string {
  return JSON.stringify({ ...smallDocument(), ...changes })
}
