import type { Line } from '../engine'
import type { InputState } from '../scenario'
import type { Arguments, Usage } from './arguments'
import { computeWith, openScenario } from './open'
import { quantityText } from './print'
import type { Tools } from './tools'

/** How `inputs` is called. */
export const inputsUsage: Usage = {
  line: 'inputs [FILE] [--set NAME=VALUE]… [--prices FILE] [--json]',
  names: [0, 1],
  options: ['set', 'json', 'prices'],
}

/** Lists every input of the model, or with a scenario every input of its plan and what it is set to. Returns the exit code. */
export async function inputsCommand(
  { names, set, format, prices }: Arguments,
  tools: Tools,
): Promise<number> {
  const [file] = names
  const rows =
    file === undefined
      ? modelInputs(tools)
      : planInputs(
          [...computeWith(file, await openScenario(file, tools, prices), set, tools.basis).inputs.values()],
          tools,
        )
  if (format === 'json') await tools.io.out(`${JSON.stringify(rows, null, 1)}\n`)
  else await tools.io.out(rows.map(row => `${rowText(row)}\n`).join(''))
  return 0
}

interface InputRow {
  readonly id: string
  /** The line's own name, which tells shares from ratios. */
  readonly name: string
  readonly label: string
  readonly group: string
  readonly unit: string
  readonly index: string
  readonly value?: number | readonly number[]
  readonly default: number | string
  readonly range: readonly [least: number, most: number]
  readonly spread: readonly [low: number, high: number] | null
  /** The short names of its choices, in the order of their numbers. */
  readonly choices?: readonly string[]
  readonly source: string | null
  readonly date: string | null
  readonly grade: string | null
}

function modelInputs({ basis, provenance }: Tools): InputRow[] {
  return basis.model.lines.flatMap(line => {
    const { input } = line
    if (!input) return []
    const spread =
      input.low === undefined || input.high === undefined ? null : ([input.low, input.high] as const)
    const byDefault =
      typeof input.default === 'number'
        ? input.default
        : (input.default.otherwise ?? `catalogue: ${input.default.catalogue}`)
    return [{ ...rowOf(line.id, line, provenance), default: byDefault, spread }]
  })
}

function planInputs(inputs: readonly InputState[], { provenance }: Tools): InputRow[] {
  return inputs.map(input => {
    const { cell, line, value, low, high, source, date, grade } = input
    const spread = low === undefined || high === undefined ? null : ([low, high] as const)
    const known = {
      ...(source === undefined ? {} : { source }),
      ...(date === undefined ? {} : { date }),
      ...(grade === undefined ? {} : { grade }),
    }
    return { ...rowOf(cell, line, provenance), value, default: input.default, spread, ...known }
  })
}

function rowOf(id: string, line: Line, provenance: Tools['provenance']) {
  const source = provenance[line.id]?.source
  const choices = line.input?.choiceKeys ?? line.input?.choices
  return {
    id,
    name: line.name,
    label: line.label,
    group: line.input?.group ?? '',
    unit: line.unit,
    index: line.index,
    range: [line.input?.min ?? 0, line.input?.max ?? 0] as const,
    ...(choices === undefined ? {} : { choices }),
    source: source?.name ?? null,
    date: source?.date ?? null,
    grade: source?.grade ?? null,
  }
}

function rowText({
  id,
  label,
  unit,
  name,
  value,
  default: byDefault,
  range,
  spread,
  choices,
  source,
  grade,
}: InputRow): string {
  const show = (x: number) => quantityText(x, { name, unit }, 'exact')
  const now =
    value === undefined ? '' : `${typeof value === 'number' ? show(value) : value.map(show).join(', ')}; `
  const standard = typeof byDefault === 'number' ? show(byDefault) : byDefault
  const among = choices === undefined ? '' : `, one of ${choices.join(', ')}`
  const usual = spread === null ? '' : `, usually ${show(spread[0])} to ${show(spread[1])}`
  return `${id}\n    ${label}: ${now}default ${standard}, from ${show(range[0])} to ${show(range[1])}${among}${usual}${source === null ? '' : `\n    ${source}${grade === null ? '' : ` (${grade})`}`}`
}
