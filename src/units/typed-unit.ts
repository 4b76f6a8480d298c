import { PLURAL } from './labels.ts'

const ALIASES = new Map<string, string>([
  ['$', 'USD'],
  ['US$', 'USD'],
  ['usd', 'USD'],
  ['mo', 'month'],
  ['yr', 'year'],
  ['hr', 'h'],
  ['hrs', 'h'],
  ['hour', 'h'],
  ['hours', 'h'],
  ['sec', 's'],
  ['second', 's'],
  ['seconds', 's'],
  ['µs', 'us'],
  ['μs', 'us'],
  ['gpus', 'gpu'],
  ['GPU', 'gpu'],
  ['GPUs', 'gpu'],
  ['accelerator', 'gpu'],
  ['accelerators', 'gpu'],
  ['persons', 'person'],
  ['FTE', 'person'],
  ['tok', 'token'],
  ['FLOP', 'flop'],
  ['FLOPS', 'flop/s'],
  ['GFLOPS', 'GFLOP/s'],
  ['TFLOPS', 'TFLOP/s'],
  ['PFLOPS', 'PFLOP/s'],
  ['°C', 'degC'],
  ['℃', 'degC'],
  ['C', 'degC'],
  ['m²', 'm2'],
  ['m³', 'm3'],
  ...Object.entries(PLURAL).map(([one, many]): [string, string] => [many, one]),
])

/** Units that people type and that are exact multiples of ours, though not by a power of ten. */
const MULTIPLES = new Map<string, readonly [times: number, unit: string]>([
  ['day', [24, 'h']],
  ['days', [24, 'h']],
  ['week', [168, 'h']],
  ['weeks', [168, 'h']],
  ['min', [60, 's']],
  ['minute', [60, 's']],
  ['minutes', [60, 's']],
  ['MiB', [1.048576, 'MB']],
  ['GiB', [1.073741824, 'GB']],
  ['TiB', [1.099511627776, 'TB']],
])

/** A unit as people type it, in our words, and how many of that one of theirs is. */
export interface TypedUnit {
  readonly unit: string
  readonly times: number
}

/** Turns what people type into a unit text: "$/kW/mo" into "USD/kW/month", "Gbit/s" into "Gbps", "days" into 24 of "h". */
export function typedUnit(text: string): TypedUnit {
  let times = 1
  const wordOf = (sign: 1 | -1) => (word: string) => {
    const [multiple, own] = MULTIPLES.get(word) ?? [1, ALIASES.get(word) ?? word]
    times *= multiple ** sign
    return own
  }
  const parts = tidied(text)
    .split('/')
    .map((part, i) => part.replace(/[^\s()^]+/g, wordOf(i === 0 ? 1 : -1)))
  return { unit: parts.join('/'), times }
}

const tidied = (text: string): string =>
  text
    .replace(/ per /g, '/')
    .replace(/^per /, '1/')
    .replace(/^(\$|US\$)(?=[^/ ])/, 'USD ')
    .replace(/\b([MGT])(?:b|bits?)\/s\b/g, '$1bps')
    .replace(/^([GT])$/, '$1bps')
    // An hour of an accelerator is written GPU-hour, below a line too.
    .replace(/(\/?)\b([A-Za-z]+)-([A-Za-z]+)\b/g, (_, line: string, one: string, other: string) =>
      line === '' ? `${one} ${other}` : `/(${one} ${other})`,
    )
