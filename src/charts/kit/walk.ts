import type { StrategyStyle } from './strategy-style'

/** Reads one value of a chart at the cursor, as shown and as spoken. */
export interface Reading {
  readonly id: string
  readonly label: string
  readonly text: string
  readonly style?: StrategyStyle | undefined
}

/** Says what the arrow keys walk over: the months that all charts share, or the rows of this chart alone. */
export interface Walk {
  /** Is shared with other charts when it walks months. */
  readonly shared: boolean
  /** Is the first step; 0 when absent. */
  readonly first?: number
  readonly count: number
  /** Names a step, as in "Month 34, Oct 2029". */
  readonly name: (step: number) => string
  readonly readings: (step: number) => readonly Reading[]
  /** Gives the step under a point of the picture, null outside. */
  readonly stepAt: (x: number, y: number, width: number) => number | null
  /** Gives the horizontal position of a step, where a readout is to float beside it. */
  readonly xAt?: (step: number, width: number) => number
  /** Names the quantity that key E explains. */
  readonly explainKey?: string | undefined
}

/** Gives the step a key leads to, or null where the key is not one that walks. */
export function walkTo(
  key: string,
  far: boolean,
  now: number | null,
  { first = 0, count }: Pick<Walk, 'first' | 'count'>,
): number | null {
  const last = first + count - 1
  const by = (distance: number) =>
    Math.max(first, Math.min(last, (now ?? (distance > 0 ? first - 1 : last + 1)) + distance))
  const stride = far ? 10 : 1
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return by(stride)
    case 'ArrowLeft':
    case 'ArrowUp':
      return by(-stride)
    case 'Home':
      return first
    case 'End':
      return last
    default:
      return null
  }
}

/** Writes the sentence that is spoken at a step, as in "Month 14, Feb 2028: Colocation 8.8 MW, Own hall 9.2 MW". */
export function sayReadings(name: string, readings: readonly Reading[]): string {
  return `${name}: ${readings.map(({ label, text }) => `${label} ${text}`).join(', ')}`
}

/** Tells whether a walk has a step. */
export function hasStep({ first = 0, count }: Pick<Walk, 'first' | 'count'>, step: number): boolean {
  return step >= first && step < first + count
}
