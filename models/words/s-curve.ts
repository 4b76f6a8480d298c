import { elementwise, sCurveValue, type Word } from '../../src/engine/define.ts'

/** Says how spending runs through the time of building. */
export const sCurve: Word = {
  name: 'sCurve',
  signature: 'sCurve(x, steepness)',
  about:
    'The share spent when a share x of the building time has passed: little at first and at the end, most in the middle.',
  arity: [2, 2],
  reads: 'same',
  unit: ([x, steepness], rules) => {
    rules.bare(x, 'the share of time passed')
    rules.bare(steepness, 'the steepness')
    return rules.none
  },
  column: elementwise(sCurveValue),
  workbook: ([x, k]) => {
    const at = (z: string) => `1/(1+EXP(0-(${k})*(${z}-0.5)))`
    return `((${at(`MIN(1,MAX(0,${x}))`)}-${at('0')})/(${at('1')}-${at('0')}))`
  },
  examples: [
    { args: [0.25, 10], result: 0.070104, source: 'normalised logistic of project control, S(0.25)' },
    { args: [0.5, 10], result: 0.5, source: 'by symmetry' },
    { args: [0.75, 10], result: 0.929896, source: 'normalised logistic of project control, S(0.75)' },
    { args: [1.5, 10], result: 1, source: 'all is spent when the time is over' },
  ],
}
