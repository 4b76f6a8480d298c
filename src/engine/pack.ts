import { type InputGroup, inputGroups } from './define'
import type { Expr, InputSpec, Line, Model, SheetInfo } from './model'

/** A formula in short: a line by its place or what a slot owes by its name, a number in brackets, a call as a list. */
type PackedExpr = number | string | PackedList
interface PackedList extends ReadonlyArray<PackedExpr> {}

/** What a line has beyond its name, label and unit; what is usual is left out. */
interface PackedLine {
  readonly index?: string
  readonly onlyWith?: readonly [slot: string, sheet: string]
  readonly expr?: PackedExpr
  readonly value?: number
  readonly table?: NonNullable<Line['table']>
  readonly given?: NonNullable<Line['given']>
  readonly input?: PackedInput
}

interface PackedInput extends Omit<InputSpec, 'group' | 'basic' | 'whole' | 'flag'> {
  readonly group: number
  readonly basic?: true
  readonly whole?: true
  readonly flag?: true
}

/** A checked model as it travels to the browser: lines by sheet, each kind of text together, which compresses well. */
export interface PackedModel extends Omit<Model, 'lines' | 'sheets'> {
  readonly sheets: readonly SheetInfo[]
  /** How many lines each sheet has. */
  readonly counts: readonly number[]
  readonly names: readonly string[]
  readonly labels: readonly string[]
  readonly units: readonly string[]
  readonly rest: readonly PackedLine[]
}

/** Writes a model in short. Its lines stand sheet by sheet, as they are built. */
export function packModel({ lines, sheets, ...model }: Model): PackedModel {
  const places = new Map(lines.map((line, i) => [line.id, i]))
  const indexOf = new Map(sheets.map(sheet => [sheet.name, sheet.index]))
  return {
    ...model,
    sheets,
    counts: sheets.map(sheet => lines.filter(line => line.sheet === sheet.name).length),
    names: lines.map(({ name }) => name),
    labels: lines.map(({ label }) => label),
    units: lines.map(({ unit }) => unit),
    rest: lines.map(line => packLine(line, indexOf.get(line.sheet), places)),
  }
}

function packLine(
  { index, fills = '', filling, expr, value, table, given, input }: Line,
  usual: string | undefined,
  places: ReadonlyMap<string, number>,
): PackedLine {
  return {
    ...(index === usual ? {} : { index }),
    ...(filling === undefined ? {} : { onlyWith: [fills, filling] as const }),
    ...(expr === undefined ? {} : { expr: packExpr(expr, places) }),
    ...(value === undefined ? {} : { value }),
    ...(table === undefined ? {} : { table }),
    ...(given === undefined ? {} : { given }),
    ...(input === undefined ? {} : { input: packInput(input) }),
  }
}

function packInput({ group, basic, whole, flag, ...input }: InputSpec): PackedInput {
  return {
    ...input,
    group: inputGroups.indexOf(group),
    ...(basic ? { basic } : {}),
    ...(whole ? { whole } : {}),
    ...(flag ? { flag } : {}),
  }
}

function packExpr(expr: Expr, places: ReadonlyMap<string, number>): PackedExpr {
  switch (expr.kind) {
    case 'number':
      return [expr.value]
    case 'line':
      return places.get(expr.id) ?? expr.id
    case 'month':
    case 'none':
      return expr.kind
    case 'call':
      return [
        expr.over === undefined ? expr.word : `${expr.word} ${expr.over}`,
        ...expr.args.map(arg => packExpr(arg, places)),
      ]
  }
}

/** Reads a model that was written in short. */
export function unpackModel({ counts, names, labels, units, rest, ...model }: PackedModel): Model {
  const sheetOf = model.sheets.flatMap((sheet, i) => new Array<SheetInfo>(counts[i] ?? 0).fill(sheet))
  const ids = names.map((name, i) => `${sheetOf[i]?.name}.${name}`)
  const lines = rest.map(({ expr, input, onlyWith, ...line }, i): Line => {
    const { name: sheet = '', index = '', fills: own } = sheetOf[i] ?? {}
    const [fills, filling] = onlyWith ?? [own]
    return {
      id: ids[i] ?? '',
      sheet,
      name: names[i] ?? '',
      label: labels[i] ?? '',
      unit: units[i] ?? '',
      index,
      ...(fills === undefined ? {} : { fills }),
      ...(filling === undefined ? {} : { filling }),
      ...line,
      ...(expr === undefined ? {} : { expr: unpackExpr(expr, ids) }),
      ...(input === undefined ? {} : { input: unpackInput(input) }),
    }
  })
  return { ...model, lines }
}

function unpackInput({ group, basic, whole, flag, ...input }: PackedInput): InputSpec {
  return {
    ...input,
    group: inputGroups[group] as InputGroup,
    basic: basic === true,
    whole: whole === true,
    flag: flag === true,
  }
}

function unpackExpr(expr: PackedExpr, ids: readonly string[]): Expr {
  if (typeof expr === 'number') return { kind: 'line', id: ids[expr] ?? '' }
  if (typeof expr === 'string')
    return expr === 'month' || expr === 'none' ? { kind: expr } : { kind: 'line', id: expr }
  const [first, ...rest] = expr
  if (typeof first === 'number') return { kind: 'number', value: first }
  const [word = '', over] = String(first).split(' ')
  const args = rest.map(arg => unpackExpr(arg, ids))
  return { kind: 'call', word, args, ...(over === undefined ? {} : { over }) }
}
