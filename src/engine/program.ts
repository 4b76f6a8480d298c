import type { Expansion } from './expand'
import type { Model } from './model'
import type { Plan } from './plan'
import type { Word } from './words/word'

/** One computed quantity; equal expressions share a node. */
export interface Node {
  readonly leaf?: Leaf
  readonly word?: Word
  readonly args: readonly number[]
  /** Whether it differs by month. */
  readonly byMonth: boolean
  /** Whether it differs by climate point; no node differs by month and by point. */
  readonly byPoint: boolean
  readonly mayBeNone: boolean
}

/** A node that is given, not computed: an input or a figure of the plan by cell id, a constant, the month number, a table. */
export type Leaf =
  | { readonly kind: 'input'; readonly cell: string }
  | { readonly kind: 'constant'; readonly value: number }
  | { readonly kind: 'given'; readonly cell: string }
  | { readonly kind: 'month' }
  | { readonly kind: 'table'; readonly points: readonly number[] }

/** A plan compiled to nodes in the order in which they are computed. */
export interface Program {
  readonly model: Model
  readonly plan: Plan
  readonly expansion: Expansion
  readonly words: ReadonlyMap<string, Word>
  readonly nodes: readonly Node[]
  readonly steps: readonly Step[]
  readonly nodeOf: (cell: string) => number
  /** Finds the cells that a month word reads: a workbook needs them month by month. */
  readonly readByMonth: () => ReadonlySet<string>
  /** The circle that a cell's node belongs to, as the place of its step; -1 outside circles. */
  readonly circleOf: (cell: string) => number
}

/** Lists the nodes of a step. */
export const nodesOf = (step: Step): readonly number[] => (typeof step === 'number' ? [step] : step.circle)

/** A node by its number, or a circle through earlier months whose nodes are computed together, month by month. */
export type Step = number | { readonly circle: readonly number[] }
