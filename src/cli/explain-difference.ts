import { type DifferenceTree, differs } from '../analysis/difference-tree'
import type { Assignment } from './arguments'
import { cellName, type Narrator, reasonLines, titleOf } from './explain-text'
import { quantityText } from './print'
import { strings } from './strings'

/** Writes why a number differs from the same scenario with other values: what differs behind it, the largest first, with reasons. */
export function differenceText(
  tree: DifferenceTree,
  against: readonly Assignment[],
  narrator: Narrator,
): string {
  const head = strings.against(against.map(([name, value]) => `${name}=${value}`).join(', '))
  const lines = differs(tree) ? treeLines(tree, narrator, '') : [strings.unchanged()]
  return [head, ...lines].map(line => `${line}\n`).join('')
}

function treeLines(tree: DifferenceTree, narrator: Narrator, indent: string): string[] {
  const { cell, month, gather, before, after, repeated, children } = tree
  // A flow added up over months is an amount.
  const line = {
    name: cell.line.name,
    unit: gather === 'total' ? cell.line.unit.replace(/\/month$/, '') : cell.line.unit,
  }
  const change = quantityText(after - before, line)
  const months = gather === 'month' || month === undefined ? '' : `, ${strings[gather](month)}`
  const values = `${quantityText(before, line)} → ${quantityText(after, line)}${Number.isFinite(after - before) ? ` (${after > before ? '+' : ''}${change})` : ''}`
  const head = `${indent}${cellName(cell.id, gather === 'month' ? month : undefined)}${months}: ${values}  (${titleOf(tree, narrator)})`
  if (repeated) return [`${head} ${strings.seenAbove()}`]
  return [
    head,
    ...reasonLines(cell.line.id, narrator).map(line => `${indent}    ${line}`),
    ...children.flatMap(child => treeLines(child, narrator, `${indent}  `)),
  ]
}
