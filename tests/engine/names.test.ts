import { expectTypeOf, it } from 'vitest'
import { sheet } from '../../src/engine/define'
import type { UnknownNames } from '../../src/engine/names'
import type { tinySource } from './tiny'

const described = { label: 'A line', why: 'A test.', unit: 'gpu' } as const
const wrong = sheet('wrong', {
  title: 'Wrong',
  about: 'Reads what is not there.',
  index: 'part',
  lines: {
    here: { ...described, formula: 'max(there, 2.5) + supply.held' },
    total: { ...described, sum: ['here', 'supply.hold'] },
  },
})

it('finds unknown names when the sheets are composed, before anything runs', () => {
  type Bare = 'month' | 'none' | 'workload' | 'strategy' | 'part'
  type Tiny = typeof tinySource.sheets
  expectTypeOf<UnknownNames<Tiny, Record<never, never>, Bare>>().toEqualTypeOf<never>()
  expectTypeOf<UnknownNames<[Tiny[1], typeof wrong], Record<never, never>, Bare>>().toEqualTypeOf<
    | 'supply.need reads demand.peak, which no sheet has'
    | 'wrong.here reads there, which no sheet has'
    | 'wrong.total reads supply.hold, which no sheet has'
  >()
})
