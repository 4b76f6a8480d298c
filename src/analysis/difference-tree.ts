import { type Cell, explain, type Read, type Run } from '../engine'

/** How months are gathered into one value: one month, the sum of a flow up to a month, or the mean of anything else. */
export type Gather = 'month' | 'total' | 'mean'

/** A number in two versions of one plan, with the numbers behind it that differ, the largest first. */
export interface DifferenceTree {
  readonly cell: Cell
  readonly gather: Gather
  /** The month, or the last of the months gathered; undefined where the cell does not differ by month. */
  readonly month?: number
  readonly before: number
  readonly after: number
  readonly children: readonly DifferenceTree[]
  /** Whether it was taken apart further up already. */
  readonly repeated: boolean
}

/** Words that gather all months up to now. */
const gathering = new Set([
  'cumulative',
  'sumMonths',
  'meanMonths',
  'mostMonths',
  'leastMonths',
  'runningMax',
  'phased',
  'spread',
])

/** A tree under construction. */
interface Growing extends Omit<DifferenceTree, 'children'> {
  readonly children: Growing[]
}

/**
 * Explains why a number differs between two runs of plans with the same rows: follows what differs down to the
 * inputs. Where months are added up, numbers behind are gathered over the same months. Each line of a row is taken
 * apart once, at its first place from the top; the months of a line that rests on its own past are not told apart.
 */
export function differenceTree(before: Run, after: Run, id: string, month: number): DifferenceTree {
  const grow = (cell: string, place: Place, repeated: boolean): Growing => ({
    ...nodeAt(before, after, cell, place),
    children: [],
    repeated,
  })
  const start: Place = { month, gathered: false }
  const root = grow(id, start, false)
  const opened = new Set([id])
  const open = [{ node: root, place: start }]
  // Breadth first: the list grows while it is walked.
  for (const { node, place } of open) {
    for (const [cell, at] of readsOf(before, after, node.cell.id, place)) {
      const child = grow(cell, at, opened.has(cell))
      if (cell === node.cell.id || !(differs(child) || shifts(before, after, child))) continue
      opened.add(cell)
      node.children.push(child)
      if (!child.repeated) open.push({ node: child, place: at })
    }
    node.children.sort((a, b) => size(b) - size(a))
  }
  return root
}

/** Tells whether a number gathered over months differs in some of them, even where it is the same in all. */
function shifts(before: Run, after: Run, { cell, gather, month = 0 }: Growing): boolean {
  if (gather === 'month') return false
  const [a, b] = [before, after].map(run => run.column(cell.id))
  return (a ?? []).slice(0, month + 1).some((value, t) => differs({ before: value, after: b?.[t] ?? value }))
}

const size = ({ before, after }: Pick<DifferenceTree, 'before' | 'after'>): number => Math.abs(after - before)

/** Lists the lines in a tree that read an input which differs: where the change enters. The largest come first. */
export function entrances(tree: DifferenceTree): readonly DifferenceTree[] {
  const here = tree.children.some(({ cell }) => cell.line.input) ? [tree] : []
  return [...here, ...tree.children.flatMap(entrances)].toSorted((a, b) => size(b) - size(a))
}

/** Tells whether the two versions of a number differ by more than rounding. */
export function differs({ before, after }: Pick<DifferenceTree, 'before' | 'after'>): boolean {
  if (Number.isNaN(before) || Number.isNaN(after)) return Number.isNaN(before) !== Number.isNaN(after)
  return Math.abs(after - before) > 1e-9 * Math.max(Math.abs(before), Math.abs(after))
}

interface Place {
  readonly month: number
  /** Whether values are gathered over the months up to this one. */
  readonly gathered: boolean
}

function nodeAt(before: Run, after: Run, id: string, at: Place) {
  const cell = before.program.expansion.cells.get(id)
  if (!cell) throw new Error(`this plan has no ${id}`)
  const byMonth = [before, after].some(({ program }) => program.nodes[program.nodeOf(id)]?.byMonth)
  const gather: Gather =
    !at.gathered || !byMonth ? 'month' : /\/month$/.test(cell.line.unit) ? 'total' : 'mean'
  const value = (run: Run) => gathered(run, id, at.month, gather)
  return { cell, gather, before: value(before), after: value(after), ...(byMonth ? { month: at.month } : {}) }
}

function gathered(run: Run, id: string, month: number, gather: Gather): number {
  if (gather === 'month') return run.value(id, month)
  let total = 0
  for (let t = 0; t <= month; t++) total += run.value(id, t)
  return gather === 'total' ? total : total / (month + 1)
}

/** What a cell reads in either run, each once, with the place at which it is read. */
function readsOf(before: Run, after: Run, cell: string, at: Place): (readonly [string, Place])[] {
  const reads = [before, after].flatMap(run => explain(run, cell, at.month).reads)
  return [
    ...new Map(
      reads.map(read => [
        `${read.cell} ${gathering.has(read.through ?? '')}`,
        [read.cell, placeOf(read, at)] as const,
      ]),
    ).values(),
  ]
}

function placeOf(read: Read, at: Place): Place {
  if (at.gathered || gathering.has(read.through ?? '')) return { month: at.month, gathered: true }
  return { month: read.month ?? at.month, gathered: false }
}
