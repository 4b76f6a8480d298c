import { all, create } from 'mathjs/number'
import { sample, start } from '../../src/engine'
import { byHand } from './by-hand'
import { type Figure, sampledFigures, smallModel, smallProgram } from './small-model'
import { medianRatio } from './time'

/** Draws every figure evenly within a tenth of its default, from a fixed seed; the life stays whole. */
function draw(samples: number): Record<Figure, Float64Array> {
  let state = 12345
  const next = () => {
    state = (state * 1103515245 + 12345) % 2147483648
    return state / 2147483648
  }
  const figures = Object.entries(sampledFigures).map(([name, value]) => {
    const values = Float64Array.from({ length: samples }, () =>
      name === 'life' ? value : value * (0.9 + 0.2 * next()),
    )
    return [name, values] as const
  })
  return Object.fromEntries(figures) as Record<Figure, Float64Array>
}

/** Compares the engine with the same page written by hand as one loop. */
export function benchEngine(samples: number): string {
  const run = start(smallProgram())
  const draws = draw(samples)
  const byCell = new Map(Object.entries(draws).map(([name, values]) => [`bench.${name}`, values]))
  const outputs = ['bench.presentCost']
  const engine = () => sample(run, { samples, draws: byCell, outputs }).get('bench.presentCost')?.values
  const hand = () => byHand(draws, samples)
  const [ours, theirs] = [engine(), hand()]
  const worst = theirs.reduce((most, x, s) => Math.max(most, Math.abs((ours?.[s] ?? Number.NaN) / x - 1)), 0)
  const { ratio, a, b } = medianRatio(engine, hand, samples > 5000 ? 9 : 21)
  return `engine / by hand, ${samples} samples: ${ratio.toFixed(2)} (target 1.5; ${a.toFixed(1)} ms and ${b.toFixed(1)} ms, worst difference ${worst.toExponential(1)})`
}

/** Compares mathjs's own evaluator with the engine, on the formulas of the page that read no other month. */
export function benchMathjs(samples: number): string {
  if (!all) throw new Error('the evaluator is missing')
  const math = create(all)
  const plain = smallModel.formulas.filter(
    ([, , formula]) => !/previous|lag|excess|runningMax|spread|cumulative|atMonth|most/.test(formula),
  )
  const compiled = plain.map(([name, , formula]) => [name, math.parse(formula).compile()] as const)
  const constants = Object.fromEntries(smallModel.constants.map(([name, , value]) => [name, value]))
  const draws = draw(samples)
  const evaluator = () => {
    for (let s = 0; s < samples; s++) {
      const figures = Object.fromEntries(Object.entries(draws).map(([name, values]) => [name, values[s]]))
      const scope: Record<string, unknown> = {
        ...constants,
        ...figures,
        capacity: 3000,
        itPower: 6000,
        committed: 6000,
        bought: 8,
        held: 2990,
        allowance: 0,
        stock: 0,
        costToDate: 0,
      }
      for (let month = 0; month < 60; month++) {
        scope.month = month
        for (const [name, code] of compiled) scope[name] = code.evaluate(scope)
      }
    }
  }
  const run = start(smallProgram())
  const many = draw(samples * 100)
  const byCell = new Map(Object.entries(many).map(([name, values]) => [`bench.${name}`, values]))
  const engine = () => sample(run, { samples: samples * 100, draws: byCell, outputs: ['bench.presentCost'] })
  const { ratio } = medianRatio(evaluator, engine, 5)
  const share = compiled.length / smallModel.formulas.length
  return `mathjs / engine, per formula and sample: ${Math.round((ratio * 100) / share)} (${compiled.length} of ${smallModel.formulas.length} formulas, the engine computes all)`
}
