import type { Line, Member } from '../engine'
import type { Unit } from '../units'

/** Where the present figure of an input comes from. */
export type Origin =
  /** The reader's own. */
  | 'own'
  /** Of the example that the plan started from. */
  | 'preset'
  /** A figure of the catalogue for this place or thing. */
  | 'catalogue'
  /** A general figure that stands in where the catalogue has none. */
  | 'fallback'
  /** The default of the line. */
  | 'default'

/** One input of a plan as it stands. */
export interface InputState {
  readonly cell: string
  readonly line: Line
  /** The row; for what stands once, the row of the plan. */
  readonly member: Member
  readonly unit: Unit
  readonly value: number | readonly number[]
  readonly default: number
  /** The range within which it is varied, where one is known. */
  readonly low?: number
  readonly high?: number
  /** The limits outside which a figure is refused. */
  readonly min: number
  readonly max: number
  readonly origin: Origin
  readonly changed: boolean
  readonly isFallback: boolean
  /** Of a catalogue figure; the source of a line's own default stands in the model's provenance. */
  readonly source?: string
  readonly address?: string
  readonly date?: string
  readonly grade?: 'A' | 'B' | 'C' | 'fallback'
  readonly note?: string
  readonly confirmedBy?: string
}
