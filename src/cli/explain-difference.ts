import { type DifferenceTree, differs, entrances } from '../analysis/difference-tree'
import type { Assignment } from './arguments'
import { cellName, type Narrator, reasonLines, titleOf } from './explain-text'
import { quantityText } from './print'
import { strings } from './strings'

/** Writes why a number differs from the same scenario with other values: where the change enters, and what differs behind the number, the largest first, with reasons. */
export function differenceText(
  tree: DifferenceTree,
  against: readonly Assignment[],
  depth: number,
  narrator: Narrator,
): string {
  const head = strings.against(against.map(([name, value]) => `${name}=${value}`).join(', '))
  if (!differs(tree)) return `${head}\n${strings.unchanged()}\n`
  const lines = [
    head,
    strings.entrances(),
    ...entrances(tree).flatMap(node => nodeLines(node, narrator, '  ')),
    strings.differences(),
    ...treeLines(tree, narrator, '  ', depth),
  ]
  return lines.map(line => `${line}\n`).join('')
}

function treeLines(tree: DifferenceTree, narrator: Narrator, indent: string, depth: number): string[] {
  const { repeated, children } = tree
  const [head = '', ...reasons] = nodeLines(tree, narrator, indent)
  if (repeated) return [`${head} ${strings.seenElsewhere()}`]
  const below = depth > 0 ? children : []
  return [head, ...reasons, ...below.flatMap(child => treeLines(child, narrator, `${indent}  `, depth - 1))]
}

function nodeLines(tree: DifferenceTree, narrator: Narrator, indent: string): string[] {
  const { cell, month, gather, before, after } = tree
  // A flow added up over months is an amount.
  const unit = gather === 'total' ? cell.line.unit.replace(/\/month$/, '') : cell.line.unit
  const show = (value: number) => quantityText(value, { name: cell.line.name, unit })
  const change = Number.isFinite(after - before)
    ? ` (${after > before ? '+' : ''}${show(after - before)})`
    : ''
  const months = gather === 'month' || month === undefined ? '' : `, ${strings[gather](month)}`
  const name = cellName(cell.id, gather === 'month' ? month : undefined)
  return [
    `${indent}${name}${months}: ${show(before)} → ${show(after)}${change}  (${titleOf(tree, narrator)})`,
    ...reasonLines(cell.line.id, narrator).map(line => `${indent}    ${line}`),
  ]
}
