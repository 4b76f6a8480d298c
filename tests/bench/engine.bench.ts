import { sample, start } from '../../src/engine'
import { byHand } from './by-hand'
import { type Figure, sampledFigures, smallProgram } from './small-model'

/** Draws every figure evenly within a tenth of its default, from a fixed seed; the life stays whole. */
function draw(samples: number): Record<Figure, Float64Array> {
  let state = 12345
  const next = () => {
    state = (state * 1103515245 + 12345) % 2147483648
    return state / 2147483648
  }
  const figures = Object.entries(sampledFigures).map(
    ([name, value]) =>
      [
        name,
        Float64Array.from({ length: samples }, () =>
          name === 'life' ? value : value * (0.9 + 0.2 * next()),
        ),
      ] as const,
  )
  return Object.fromEntries(figures) as Record<Figure, Float64Array>
}

const median = (xs: number[]) => [...xs].sort((a, b) => a - b)[Math.floor(xs.length / 2)] as number
function time(work: () => void): number {
  const start = performance.now()
  work()
  return performance.now() - start
}

const run = start(smallProgram())
for (const samples of [1000, 10_000]) {
  const draws = draw(samples)
  const request = {
    samples,
    draws: new Map(Object.entries(draws).map(([n, d]) => [`bench.${n}`, d])),
    outputs: ['bench.presentCost'],
  }
  const engine: number[] = []
  const hand: number[] = []
  let worst = 0
  for (let i = 0; i < 15; i++) {
    let a = new Float64Array()
    let b = new Float64Array()
    engine.push(
      time(() => {
        a = (sample(run, request).get('bench.presentCost') as { values: Float64Array<ArrayBuffer> }).values
      }),
    )
    hand.push(
      time(() => {
        b = byHand(draws, samples) as Float64Array<ArrayBuffer>
      }),
    )
    a.forEach((x, s) => {
      worst = Math.max(worst, Math.abs(x / (b[s] as number) - 1))
    })
  }
  process.stdout.write(
    `samples ${samples}: engine ${median(engine).toFixed(2)} ms, by hand ${median(hand).toFixed(2)} ms, ratio ${(median(engine) / median(hand)).toFixed(2)}, worst difference ${worst.toExponential(1)}\n`,
  )
}
