import type { ReactNode } from 'react'
import type { ChartTable } from './chart-table'
import type { OnExplain, Size } from './series'
import type { Walk } from './walk'

/** Hands a menu item what it needs to export the chart. */
export interface ChartHandle {
  readonly title: string
  readonly subtitle: string
  readonly svg: SVGSVGElement | null
  readonly table: () => ChartTable
}

export interface ChartMenuItem {
  readonly id: string
  readonly label: string
  readonly hint?: string
  readonly onSelect: (chart: ChartHandle) => void
}

/** Holds what every chart of the family takes. */
export interface ChartCommon {
  /** States the finding, a sentence without a full stop. */
  readonly title: string
  /** Says what is drawn and in which unit. */
  readonly subtitle: string
  /** Says in one sentence what the picture shows. */
  readonly summary: string
  /** Are the items besides Table, such as Explain, PNG, SVG and CSV. */
  readonly menu?: readonly ChartMenuItem[] | undefined
  readonly onExplain?: OnExplain | undefined
  /** Sets the height in pixels; each chart knows its own. */
  readonly height?: number | undefined
}

export interface ChartFrameProps extends Omit<ChartCommon, 'height'> {
  /** Makes the table, which is seldom looked at. */
  readonly table: () => ChartTable
  readonly height: (width: number) => number
  /** Says what arrow keys walk over and what is spoken there. */
  readonly walk: Walk
  readonly children: (size: Size) => ReactNode
}
