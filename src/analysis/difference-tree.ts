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

/**
 * Explains why a number differs between two runs of plans with the same rows: follows what differs down to the
 * inputs. Where months are added up, numbers behind are gathered over the same months.
 */
export function differenceTree(
  before: Run,
  after: Run,
  id: string,
  month: number,
  depth: number,
): DifferenceTree {
  const opened = new Set<string>()
  const open = (cell: string, at: Place, left: number): DifferenceTree => {
    const key = `${cell} ${at.gathered ? 'all' : ''} ${at.month}`
    const repeated = opened.has(key)
    opened.add(key)
    const node = nodeAt(before, after, cell, at)
    const children =
      repeated || left <= 0
        ? []
        : readsOf(before, after, cell, at)
            .filter(([read, place]) => differs(nodeAt(before, after, read, place)))
            .map(([read, place]) => open(read, place, left - 1))
            .toSorted((a, b) => Math.abs(b.after - b.before) - Math.abs(a.after - a.before))
    return { ...node, children, repeated }
  }
  return open(id, { month, gathered: false }, depth)
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
  const byMonth = [before, after].some(run => run.node(run.program.nodeOf(id)).byMonth)
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
