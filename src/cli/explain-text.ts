import { type ExplainedTree, formulaPieces, type Provenance, type Read } from '../engine'
import type { Computed } from '../scenario'
import { ownLineOf } from '../scenario/own-line-of'
import type { OwnLine } from '../scenario/scenario'
import { quantityText } from './print'
import { strings } from './strings'

/** Knows what people call things and where figures come from. */
export interface Narrator {
  readonly computed: Computed
  readonly provenance: Provenance
}

/** Writes a number taken apart as an indented tree: its formula with names and with numbers, the reason, the source. */
export function explainedText(tree: ExplainedTree, narrator: Narrator): string {
  return treeLines(tree, narrator, '')
    .map(line => `${line}\n`)
    .join('')
}

/** Writes a tree; `noted` is the cost of the reader's own whose note stands above already. */
function treeLines(tree: ExplainedTree, narrator: Narrator, indent: string, noted?: OwnLine): string[] {
  const { cell, month, value, repeated, children, reads } = tree
  const head = `${indent}${cellName(cell.id, month)} = ${quantityText(value, cell.line)}  (${titleOf(tree, narrator)})`
  if (repeated) return [`${head} ${strings.seenAbove()}`]
  const inner = `${indent}    `
  const own = ownLineOf(cell, narrator.computed.scenario)
  const note = own === noted ? undefined : own?.note
  const more = reads.length > 0 && children.length === 0 ? [`${inner}${strings.deeper()}`] : []
  return [
    head,
    ...(tree.expr ? [`${inner}= ${withNames(tree)}`, `${inner}= ${withNumbers(tree, narrator)}`] : []),
    ...reasonLines(cell.line.id, narrator).map(line => `${inner}${line}`),
    ...sourceLines(tree, narrator).map(line => `${inner}${line}`),
    ...(note === undefined ? [] : [`${inner}${strings.note}: ${note}`]),
    ...more,
    ...children.flatMap(child => treeLines(child, narrator, `${indent}  `, own ?? noted)),
  ]
}

/** Writes a cell with the month that is read of it. */
export const cellName = (id: string, month: number | undefined): string =>
  month === undefined ? id : `${id}[${month}]`

/** Writes a line's label and the row it is about. */
export function titleOf({ cell }: Pick<ExplainedTree, 'cell'>, { computed }: Narrator): string {
  const row = computed.names.get(cell.member.id)
  return row === undefined ? cell.line.label : `${cell.line.label}: ${row}`
}

function withNames({ expr }: ExplainedTree): string {
  return expr ? formulaPieces(expr, { cell: id => id, number: String, text: text => text }).join('') : ''
}

function withNumbers({ expr, reads, month }: ExplainedTree, { computed }: Narrator): string {
  if (!expr) return ''
  const byCell = new Map<string, Read>(reads.map(read => [read.cell, read]))
  const shown = (id: string): string => {
    const cell = computed.run.program.expansion.cells.get(id)
    const value = byCell.get(id)?.value ?? computed.run.value(id, month ?? 0)
    return cell && !cell.line.table ? quantityText(value, cell.line, 'table') : id
  }
  return formulaPieces(expr, { cell: shown, number: String, text: text => text }).join('')
}

/** The reason for a line, as its author gave it. */
export function reasonLines(line: string, { provenance }: Narrator): string[] {
  const why = provenance[line]?.why
  return why === undefined ? [] : [why]
}

/** Where a figure comes from: the scenario, the catalogue, or the source of its line. */
function sourceLines({ cell }: Pick<ExplainedTree, 'cell'>, { computed, provenance }: Narrator): string[] {
  const input = computed.inputs.get(cell.id)
  if (input?.origin === 'own') {
    const known = [input.note, input.confirmedBy].filter(text => text !== undefined)
    return [`${strings.source}: ${strings.ownFigure}${known.length > 0 ? ` (${known.join('; ')})` : ''}`]
  }
  if (input?.origin === 'preset' && input.source === undefined)
    return [`${strings.source}: ${strings.presetFigure}`]
  if (input?.source !== undefined) {
    const mark = input.isFallback ? `; ${strings.fallback}` : ''
    return [
      `${strings.source}: ${[input.source, input.date, gradeText(input.grade), input.address].filter(Boolean).join(', ')}${mark}`,
    ]
  }
  const source = provenance[cell.line.id]?.source
  return source
    ? [
        `${strings.source}: ${[source.name, source.date, gradeText(source.grade), source.address].filter(Boolean).join(', ')}`,
      ]
    : []
}

const gradeText = (grade: string | undefined): string | undefined =>
  grade === undefined || grade === 'fallback' ? undefined : `grade ${grade}`
