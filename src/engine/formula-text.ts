import type { CellExpr } from './expand'

const infix: Readonly<Record<string, readonly [sign: string, rank: number]>> = {
  or: ['or', 1],
  and: ['and', 2],
  less: ['<', 3],
  more: ['>', 3],
  lessOrEqual: ['≤', 3],
  moreOrEqual: ['≥', 3],
  equal: ['=', 3],
  unequal: ['≠', 3],
  add: ['+', 4],
  subtract: ['−', 4],
  multiply: ['×', 5],
  divide: ['/', 5],
  power: ['^', 7],
}

/** How the leaves of a formula are written: cells by name or by value, and plain numbers. */
export interface Shown<Text> {
  readonly cell: (id: string, through?: string) => Text
  readonly number: (value: number) => Text
  readonly text: (text: string) => Text
}

/** Writes a formula out for reading, as a list of pieces, with brackets only where they are needed. */
export function formulaPieces<Text>(expr: CellExpr, shown: Shown<Text>): Text[] {
  return pieces(expr, shown, 0)
}

function pieces<Text>(expr: CellExpr, shown: Shown<Text>, outer: number): Text[] {
  switch (expr.kind) {
    case 'number':
      return [shown.number(expr.value)]
    case 'month':
      return [shown.text('month')]
    case 'none':
      return [shown.text('none')]
    case 'cell':
      return [shown.cell(expr.id)]
    case 'call':
      return callPieces(expr.word, expr.args, shown, outer)
  }
}

function callPieces<Text>(
  word: string,
  args: readonly CellExpr[],
  shown: Shown<Text>,
  outer: number,
): Text[] {
  const sign = infix[word]
  const [a, b] = args
  if (sign && a && b) {
    const [text, rank] = sign
    const inner = [...pieces(a, shown, rank), shown.text(` ${text} `), ...pieces(b, shown, rank + 1)]
    return rank < outer ? [shown.text('('), ...inner, shown.text(')')] : inner
  }
  if (word === 'negate' && a) return [shown.text('−'), ...pieces(a, shown, 6)]
  if (word === 'not' && a) return [shown.text('not '), ...pieces(a, shown, 6)]
  if (word === 'sumOf') {
    const inner = args.flatMap((arg, i) =>
      i === 0 ? pieces(arg, shown, 4) : [shown.text(' + '), ...pieces(arg, shown, 5)],
    )
    return outer > 4 && args.length > 1 ? [shown.text('('), ...inner, shown.text(')')] : inner
  }
  const name = word.replace(/(Of|Months)$/, '')
  const list = args.flatMap((arg, i) => [...(i === 0 ? [] : [shown.text(', ')]), ...pieces(arg, shown, 0)])
  return [shown.text(`${name}(`), ...list, shown.text(')')]
}
