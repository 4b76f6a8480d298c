import type { Size } from './series'

/** Holds the pixel edges of the plotting area inside a chart. */
export interface Plot {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** Gives the room around the plotting area. */
export interface Margins {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

const narrowBelow = 520

/** Tells whether a chart of this width shortens its names and dates. */
export function isNarrow(width: number): boolean {
  return width < narrowBelow
}

/** Gives the side margins that charts above each other share, so that their months align. */
export function sideMargins(width: number): Pick<Margins, 'left' | 'right'> {
  return isNarrow(width) ? { left: 27, right: 116 } : { left: 28, right: 168 }
}

/** Cuts the plotting area out of a chart. */
export function plotOf(size: Size, margins: Margins): Plot {
  return {
    left: margins.left,
    right: Math.max(margins.left + 1, size.width - margins.right),
    top: margins.top,
    bottom: Math.max(margins.top + 1, size.height - margins.bottom),
  }
}
