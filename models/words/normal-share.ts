import { elementwise, type Word } from '../../src/engine/define.ts'

/** Sums the series of the normal distribution around its middle. */
function nearMiddle(z: number): number {
  let [term, sum] = [z, z]
  for (let k = 1; k < 200 && Math.abs(term) > 1e-17; k++) {
    term *= (z * z) / (2 * k + 1)
    sum += term
  }
  return 0.5 + (sum * Math.exp(-(z * z) / 2)) / Math.sqrt(2 * Math.PI)
}

/** Gives the tail beyond a large z by its continued fraction. */
function tailBeyond(z: number): number {
  let fraction = z
  for (let k = 60; k >= 1; k--) fraction = z + k / fraction
  return Math.exp(-(z * z) / 2) / (fraction * Math.sqrt(2 * Math.PI))
}

/** Gives the share of a normal distribution below z standard deviations, to fifteen figures. */
export function normalShareValue(z: number): number {
  if (Math.abs(z) < 5) return nearMiddle(z)
  return z < 0 ? tailBeyond(-z) : 1 - tailBeyond(z)
}

/** Says how likely a normally spread figure is to stay below a mark. */
export const normalShare: Word = {
  name: 'normalShare',
  signature: 'normalShare(z)',
  about: 'The share of a normal distribution below z standard deviations from its middle.',
  arity: [1, 1],
  reads: 'same',
  unit: ([z], rules) => {
    rules.bare(z, 'a number of standard deviations')
    return rules.none
  },
  column: elementwise(normalShareValue),
  workbook: ([z]) => `NORMSDIST(${z})`,
  examples: [
    { args: [0], result: 0.5, source: 'by symmetry' },
    { args: [1.96], result: 0.9750021, source: 'NIST, table of the normal distribution' },
    { args: [-1], result: 0.1586553, source: 'NIST, table of the normal distribution' },
  ],
}
