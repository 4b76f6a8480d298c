import type { Word } from '../../src/engine/define.ts'

/** Flows of one period after another. */
type Flows = ArrayLike<number>

/** Worth of flows at a rate per period, the first flow undiscounted. */
function worth(flows: Flows, factor: number): number {
  let sum = 0
  for (let t = flows.length - 1; t >= 0; t--) sum = sum * factor + (flows[t] as number)
  return sum
}

/** Narrows a change of sign between two discount factors down to the root. */
function rootBetween(flows: Flows, from: number, to: number): number {
  let [low, high] = [from, to]
  const below = worth(flows, low) < 0
  for (;;) {
    const middle = (low + high) / 2
    if (middle === low || middle === high) return middle
    if (worth(flows, middle) < 0 === below) low = middle
    else high = middle
  }
}

const steps = 400
/** Discount factors from that of 100% to that of -50%. */
const factors = Array.from({ length: steps + 1 }, (_, i) => 4 ** (i / steps) / 2)

/**
 * Gives the internal rate of return per period: the rate at which the flows are worth nothing; where there are
 * several, the least from nought up, else the nearest below. NaN where none lies between -50% and 100%: there, programs no longer agree.
 */
export function irrValue(flows: Flows): number {
  let found = NaN
  let before = factors[0] as number
  let wasBelow = worth(flows, before) < 0
  for (let i = 1; i <= steps; i++) {
    // From here on rates are below nought, and farther than what is found.
    if (before > 1 && !Number.isNaN(found)) break
    const factor = factors[i] as number
    const isBelow = worth(flows, factor) < 0
    if (wasBelow !== isBelow) {
      const rate = 1 / rootBetween(flows, before, factor) - 1
      if (Number.isNaN(found) || rate >= 0) found = rate
    }
    before = factor
    wasBelow = isBelow
  }
  return found
}

/**
 * Spreadsheets seek from a guess by Newton's way, which comes from below to the rate and gives up after some steps; so
 * guesses stand close, the likeliest first.
 */
const guesses = [0.01, -0.15, 0.25, -0.3, 0.5, -0.42, 0.75, -0.5]

/** Says at which rate an outlay earns its flows. */
export const irr: Word = {
  name: 'irr',
  signature: 'irr(line)',
  about:
    'The internal rate of return per month: the rate at which a flow is worth nothing today; none where it never changes sign, or where the rate is beyond -50% or 100%.',
  arity: [1, 1],
  reads: 'whole',
  reduces: true,
  mayBeNone: true,
  unit: (_, rules) => rules.none,
  column: (out, [flow], { samples }) => {
    if (!flow) throw new Error('irr lacks its flow')
    const row = flow.bySample ? samples : 1
    const months = flow.byRow ? flow.data.length / row : 1
    const flows = new Float64Array(months)
    for (let s = 0; s < (out.bySample ? samples : 1); s++) {
      for (let t = 0; t < months; t++) flows[t] = flow.data[t * row + (flow.bySample ? s : 0)] as number
      out.data[s] = irrValue(flows)
    }
  },
  workbook: (_, place) => {
    const sought = (guess: number) => {
      const rate = `IRR(${place.cell(0).all},${guess})`
      return `IF(AND(${rate}>-0.5,${rate}<1),${rate},NA())`
    }
    return guesses.reduceRight((otherwise, guess) => `IFERROR(${sought(guess)},${otherwise})`, 'NA()')
  },
  examples: [
    {
      args: [[-150000, 15000, 25000, 35000, 45000, 60000]],
      result: 0.0524,
      source: 'numpy-financial, documentation of irr',
    },
    { args: [[-100, 0, 0, 74]], result: -0.0955, source: 'numpy-financial, documentation of irr' },
    { args: [[-1000, 0, 0, 216]], result: -0.4, source: '0.6 to the third is 0.216' },
    { args: [[-1000, 0, 0, 1]], result: Number.NaN, source: 'nine tenths are lost each time' },
    { args: [[-100, 0, 0, 685.9]], result: 0.9, source: '1.9 to the third is 6.859' },
    { args: [[-20, 6.5, 7, 7, 7, 6]], result: 0.2026, source: 'bisection by hand' },
    { args: [[-70000, -12000, -15000]], result: Number.NaN, source: 'no change of sign, no rate' },
  ],
}
