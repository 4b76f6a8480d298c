import { differenceTree } from '../analysis/difference-tree'
import { type ExplainedTree, explainTree } from '../engine'
import { formulaAt } from '../scenario/own-formulas'
import type { Arguments, Usage } from './arguments'
import { UsageError } from './errors'
import { differenceText } from './explain-difference'
import { explainedText, type Narrator } from './explain-text'
import { computeWith, openScenario } from './open'
import { selectOne } from './select'
import { strings } from './strings'
import type { Tools } from './tools'

/** How `explain` is called. */
export const explainUsage: Usage = {
  line: 'explain FILE LINE [--month M] [--depth N] [--set NAME=VALUE]… [--against NAME=VALUE]… [--prices FILE] [--json]',
  names: [2, 2],
  options: ['month', 'depth', 'set', 'against', 'json', 'prices'],
}

/** Prints the tree behind a number, or behind its difference to the same scenario with other values. Returns the exit code. */
export async function explainCommand(args: Arguments, tools: Tools): Promise<number> {
  const [file = '', name = ''] = args.names
  const scenario = await openScenario(file, tools, args.prices)
  const computed = computeWith(file, scenario, args.set, tools.basis)
  const selected = selectOne(name, computed.run)
  const month = selected.month ?? args.month
  const { months } = computed.plan
  if (month >= months) throw new UsageError(strings.noMonth(name, month, months))
  const narrator: Narrator = { computed, provenance: tools.provenance }
  if (args.against.length > 0) {
    const other = computeWith(file, scenario, [...args.set, ...args.against], tools.basis)
    const tree = differenceTree(computed.run, other.run, selected.cell.id, month)
    await tools.io.out(
      args.format === 'json'
        ? `${JSON.stringify(tree, compact, 1)}\n`
        : differenceText(tree, args.against, args.depth ?? 4, narrator),
    )
    return 0
  }
  const tree = explainTree(computed.run, selected.cell.id, month, args.depth ?? 3)
  await tools.io.out(
    args.format === 'json'
      ? `${JSON.stringify(treeJson(tree, narrator), null, 1)}\n`
      : explainedText(tree, narrator),
  )
  return 0
}

interface TreeJson {
  readonly line: string
  readonly month?: number
  readonly value: number | null
  readonly unit: string
  readonly formula?: string
  readonly reads: readonly TreeJson[]
}

function treeJson({ cell, month, value, children }: ExplainedTree, narrator: Narrator): TreeJson {
  const { unit } = cell.line
  const formula = formulaAt(cell, narrator.computed.scenario) ?? narrator.provenance[cell.line.id]?.formula
  return {
    line: cell.id,
    value: Number.isFinite(value) ? value : null,
    unit,
    ...(month === undefined ? {} : { month }),
    ...(formula === undefined ? {} : { formula }),
    reads: children.map(child => treeJson(child, narrator)),
  }
}

/** A cell is named, not written out. */
function compact(key: string, value: unknown): unknown {
  if (key === 'cell' && typeof value === 'object' && value !== null && 'id' in value) return value.id
  return typeof value === 'number' && !Number.isFinite(value) ? null : value
}
