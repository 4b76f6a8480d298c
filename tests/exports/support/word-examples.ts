import {
  compile,
  type Example,
  type Line,
  type Model,
  type Run,
  start,
  vocabulary,
  type Word,
} from '../../../src/engine'

/** One example of a word as a line of a model, with the values that it must give. */
export interface Exampled {
  readonly cell: string
  readonly expected: readonly number[]
}

/** A model in which each line is an example of a word, computed. */
export interface ExampleRun {
  readonly run: Run
  readonly examples: readonly Exampled[]
}

const asList = (x: number | readonly number[]): readonly number[] => (typeof x === 'number' ? [x] : x)
const isTable = (word: Word, i: number) => (word.name === 'lookup' || word.name === 'interpolate') && i === 1

const isOverPoints = (word: Word, i: number) => i < (word.overPoints ?? 0)

function monthsOf(word: Word, { args, result }: Example): number {
  const columns = args.filter((_, i) => !isTable(word, i) && !isOverPoints(word, i))
  return Math.max(...[...columns, result].map(x => asList(x).length))
}

/** Makes models of all examples of some words; those of plans of equal length share one, since some words read to the end of a plan. */
export function exampleRuns(words: readonly Word[]): ExampleRun[] {
  const byMonths = new Map<number, [Word, Example, string][]>()
  for (const word of words) {
    word.examples.forEach((example, i) => {
      const months = monthsOf(word, example)
      byMonths.set(months, [...(byMonths.get(months) ?? []), [word, example, `${word.name}${i}`]])
    })
  }
  return [...byMonths].map(([months, list]) => runOf(months, list))
}

function runOf(months: number, list: readonly [Word, Example, string][]): ExampleRun {
  const values = new Map<string, number | readonly number[]>()
  const given = new Map<string, number | readonly number[]>()
  const lines: Line[] = []
  for (const [word, example, name] of list) {
    const args = example.args.map((arg, i) => {
      const line = argumentLine(word, arg, i, name, { values, given })
      lines.push(line)
      return { kind: 'line', id: line.id } as const
    })
    lines.push({ ...described(name), expr: { kind: 'call', word: word.name, args } })
  }
  const sheet = { name: 'examples', title: 'Examples', about: 'The examples of the words.', index: 'plan' }
  const model: Model = { sheets: [sheet], indexes: [], slots: {}, slotIndex: 'offer', lines }
  const words = list.map(([word]) => word)
  const own = vocabulary([])
  const all = new Map([...own, ...words.map(word => [word.name, word] as const)])
  return {
    run: start(compile(model, { months, members: {}, values, given }, all)),
    examples: list.map(([, example, name]) => ({
      cell: `examples.${name}`,
      expected: asList(example.result),
    })),
  }
}

const described = (name: string) => ({
  id: `examples.${name}`,
  sheet: 'examples',
  name,
  label: name,
  unit: '1',
  index: 'plan',
})

function argumentLine(
  word: Word,
  arg: number | readonly number[],
  i: number,
  name: string,
  { values, given }: Record<'values' | 'given', Map<string, number | readonly number[]>>,
): Line {
  const line = described(`${name}Argument${i}`)
  if (isTable(word, i)) {
    const flat = asList(arg)
    const points = flat.flatMap((key, at) => (at % 2 === 0 ? [[key, flat[at + 1] ?? 0] as const] : []))
    return { ...line, table: { key: '1', points } }
  }
  if (typeof arg === 'number' && Number.isNaN(arg)) return { ...line, expr: { kind: 'none' } }
  if (isOverPoints(word, i)) {
    given.set(line.id, arg)
    return { ...line, given: { what: name, byPoint: true } }
  }
  values.set(line.id, arg)
  return {
    ...line,
    input: { default: 0, min: -1e9, max: 1e9, group: 'Demand', basic: false, whole: false, flag: false },
  }
}
