import { create, parseDependencies } from 'mathjs/number'
import { nearest } from '../../units'
import type { Expr } from '../model'
import { monthAxis } from '../model'
import type { Word } from '../words/word'

/** A formula that cannot be read: says what and, where a name is near, which. */
export class FormulaError extends Error {}

/** What a formula may name. */
export interface Names {
  readonly words: ReadonlyMap<string, Word>
  /** Turns `line` or `sheet.line` into a full id, or undefined. */
  readonly resolve: (name: string) => string | undefined
  /** All that could have been meant, for the nearest name. */
  readonly candidates: () => readonly string[]
  readonly indexes: readonly string[]
}

/** The most that a formula may hold. */
export interface FormulaLimits {
  readonly characters: number
  readonly nodes: number
}

const deepest = 40
/** What the sheets keep to. */
const sheetLimits: FormulaLimits = { characters: 400, nodes: 200 }

if (!parseDependencies) throw new Error('the formula parser is missing')
const { parse } = create({ parseDependencies })

/** The parts of the parser's tree that the whitelist admits. */
interface TreeNode {
  readonly type: string
  readonly args?: readonly TreeNode[]
  readonly fn?: string | { readonly type: string; readonly name?: string }
  readonly op?: string
  readonly implicit?: boolean
  readonly isPercentage?: boolean
  readonly name?: string
  readonly value?: unknown
  readonly content?: TreeNode
  readonly object?: TreeNode
  readonly index?: { readonly dimensions: readonly TreeNode[]; readonly dotNotation: boolean }
  readonly condition?: TreeNode
  readonly trueExpr?: TreeNode
  readonly falseExpr?: TreeNode
}

const operators: ReadonlyMap<string, string> = new Map([
  ['add', 'add'],
  ['subtract', 'subtract'],
  ['multiply', 'multiply'],
  ['divide', 'divide'],
  ['pow', 'power'],
  ['unaryMinus', 'negate'],
  ['smaller', 'less'],
  ['larger', 'more'],
  ['smallerEq', 'lessOrEqual'],
  ['largerEq', 'moreOrEqual'],
  ['equal', 'equal'],
  ['unequal', 'unequal'],
  ['and', 'and'],
  ['or', 'or'],
  ['not', 'not'],
])
/** Reductions over an index; over the months they are words of their own. */
const reductions: ReadonlyMap<string, number> = new Map([
  ['sum', 2],
  ['most', 2],
  ['least', 2],
  ['mean', 2],
  ['count', 2],
  ['pick', 3],
  ['earlier', 2],
])
const hidden = new Set([
  'sumOf',
  'mostOf',
  'leastOf',
  'pickOf',
  'sumMonths',
  'meanMonths',
  'mostMonths',
  'leastMonths',
  'countMonths',
  ...operators.values(),
])
/** How many of a word's first arguments are named lines. */
const linesTaken = (word: Word) =>
  word.overPoints ?? (word.reads !== 'same' || word.unsampled === true ? 1 : 0)

/** Reads a formula of the closed vocabulary. Throws a FormulaError for anything else; nothing is evaluated. */
export function parseFormula(text: string, names: Names, limits = sheetLimits): Expr {
  checkSize(text, limits)
  let tree: TreeNode
  try {
    tree = parse(text) as unknown as TreeNode
  } catch (error) {
    throw new FormulaError(`cannot be read: ${(error as Error).message}`)
  }
  let nodes = 0
  const count = () => {
    if (++nodes > limits.nodes)
      throw new FormulaError(`has more than ${limits.nodes} parts; name an intermediate quantity`)
  }
  return read(tree, { ...names, count })
}

function checkSize(text: string, limits: FormulaLimits): void {
  if (text.length > limits.characters)
    throw new FormulaError(`has ${text.length} characters, at most ${limits.characters} are allowed`)
  let depth = 0
  for (const character of text) {
    if (character === '(' || character === '[' || character === '{') depth++
    if (character === ')' || character === ']' || character === '}') depth--
    if (depth > deepest) throw new FormulaError(`nests brackets more than ${deepest} deep`)
  }
}

interface Reader extends Names {
  readonly count: () => void
}

function read(node: TreeNode, reader: Reader): Expr {
  reader.count()
  switch (node.type) {
    case 'ConstantNode':
      return number(node.value)
    case 'ParenthesisNode':
      return read(required(node.content), reader)
    case 'SymbolNode':
      return symbol(node.name ?? '', reader)
    case 'AccessorNode':
      return accessor(node, reader)
    case 'OperatorNode':
      return operator(node, reader)
    case 'ConditionalNode':
      return call(
        'if',
        [node.condition, node.trueExpr, node.falseExpr].map(part => read(required(part), reader)),
      )
    case 'FunctionNode':
      return wordCall(node, reader)
    default:
      throw new FormulaError(`uses ${describe(node.type)}, which formulas do not have`)
  }
}

const describe = (type: string) =>
  type === 'RelationalNode' ? 'a chain of comparisons' : `a ${type.replace('Node', '').toLowerCase()}`
const call = (word: string, args: readonly Expr[], over?: string): Expr => ({
  kind: 'call',
  word,
  args,
  ...(over === undefined ? {} : { over }),
})

function required(node: TreeNode | undefined): TreeNode {
  if (!node) throw new FormulaError('is not complete')
  return node
}

function number(value: unknown): Expr {
  if (typeof value !== 'number' || !Number.isFinite(value))
    throw new FormulaError(`contains ${String(value)}, which is not a finite number`)
  return { kind: 'number', value }
}

function symbol(name: string, reader: Reader): Expr {
  if (name === 'month') return { kind: 'month' }
  if (name === 'none') return { kind: 'none' }
  const id = reader.resolve(name)
  if (id === undefined) throw unknownName(name, reader)
  return { kind: 'line', id }
}

function accessor(node: TreeNode, reader: Reader): Expr {
  const [dimension, ...more] = node.index?.dimensions ?? []
  const plain =
    node.index?.dotNotation &&
    node.object?.type === 'SymbolNode' &&
    dimension?.type === 'ConstantNode' &&
    more.length === 0
  if (!plain || typeof dimension.value !== 'string')
    throw new FormulaError('may use a dot only as in sheet.line')
  const name = `${node.object?.name ?? ''}.${dimension.value}`
  const id = reader.resolve(name)
  if (id === undefined) throw unknownName(name, reader)
  return { kind: 'line', id }
}

function unknownName(name: string, reader: Reader): FormulaError {
  const near = nearest(name, reader.candidates())
  return new FormulaError(
    `reads ${name}, which no sheet has${near === undefined ? '' : `; did you mean ${near}?`}`,
  )
}

function operator(node: TreeNode, reader: Reader): Expr {
  if (node.implicit) throw new FormulaError('leaves out a multiplication sign')
  if (node.isPercentage || node.op === '%')
    throw new FormulaError('uses %, write a share between 0 and 1, or mod(a, b)')
  const word = typeof node.fn === 'string' ? operators.get(node.fn) : undefined
  if (word === undefined)
    throw new FormulaError(`uses the operator ${node.op ?? '?'}, which formulas do not have`)
  return call(
    word,
    (node.args ?? []).map(arg => read(arg, reader)),
  )
}

function wordCall(node: TreeNode, reader: Reader): Expr {
  const name = typeof node.fn === 'object' && node.fn.type === 'SymbolNode' ? (node.fn.name ?? '') : ''
  const args = node.args ?? []
  const reduction = reductions.get(name)
  if (reduction !== undefined) return reductionCall(name, args, reduction, reader)
  const word = hidden.has(name) ? undefined : reader.words.get(name)
  if (!word) {
    const known = [...reader.words.keys(), ...reductions.keys()].filter(w => !hidden.has(w))
    const near = nearest(name, known)
    throw new FormulaError(
      `uses ${name || 'a function'}(…), which is not a word of the vocabulary${near === undefined ? '' : `; did you mean ${near}?`}`,
    )
  }
  const [least, most] = word.arity
  if (args.length < least || args.length > most)
    throw new FormulaError(`gives ${name} ${args.length} arguments; it is written ${word.signature}`)
  const read1 = args.map(arg => read(arg, reader))
  if (read1.slice(0, linesTaken(word)).some(({ kind }) => kind !== 'line'))
    throw new FormulaError(
      `gives ${name} an expression; it reads the months or climate points of a named line only`,
    )
  return call(name, read1)
}

function reductionCall(name: string, args: readonly TreeNode[], arity: number, reader: Reader): Expr {
  if (args.length !== arity)
    throw new FormulaError(`gives ${name} ${args.length} arguments; it takes ${arity}`)
  const over = args[1]?.type === 'SymbolNode' ? (args[1].name ?? '') : ''
  if (over === monthAxis && name !== 'pick' && name !== 'earlier') {
    const line = read(required(args[0]), reader)
    if (line.kind !== 'line')
      throw new FormulaError(`reduces an expression over the months; name it as a line first`)
    return call(`${name}Months`, [line])
  }
  if (!reader.indexes.includes(over)) {
    const near = nearest(over, reader.indexes)
    throw new FormulaError(
      `reduces over ${over || 'something'}, which is not an index${near === undefined ? '' : `; did you mean ${near}?`}`,
    )
  }
  const values = arity === 3 ? [args[0], args[2]] : [args[0]]
  return call(
    name,
    values.map(arg => read(required(arg), reader)),
    over,
  )
}
