import type { Provenance } from '../engine'
import type { InputState } from '../scenario'

/** What a figure rests on: the reader, a source worth citing, or little. */
export type Footing = 'own' | 'market' | 'weak'

/** Says what the present figure of an input rests on. Grades of a line's own default need its provenance. */
export function footingOf(input: InputState, provenance?: Provenance): Footing {
  if (input.origin === 'own') return 'own'
  if (input.origin === 'preset') return input.source === undefined ? 'weak' : 'market'
  const grade = input.grade ?? provenance?.[input.line.id]?.source?.grade
  return input.isFallback || grade === 'C' || grade === 'fallback' ? 'weak' : 'market'
}
