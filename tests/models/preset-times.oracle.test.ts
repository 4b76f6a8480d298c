import { expect, it } from 'vitest'
import { headline } from '../../src/analysis'
import { computedExample, examples } from './support/presets'

// The first takes well under a tenth of a second, so that the longest stays within one.
it('takes no example much longer to answer than the first', () => {
  const ids = Object.keys(examples)
  const took = (id: string) => {
    const start = performance.now()
    headline(computedExample(id))
    return performance.now() - start
  }
  // Turn about, the best of several, so that a busy machine is busy for all of them.
  const rounds = Array.from({ length: 3 }, () => ids.map(took))
  const best = ids.map((_, i) => Math.min(...rounds.map(round => round[i] ?? Number.POSITIVE_INFINITY)))
  const [first = 0, ...others] = best
  expect(Math.max(...others) / first).toBeLessThan(10)
})
