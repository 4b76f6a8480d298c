import type { BarPanel, BarPart, BarsData, BarsOptions } from './bars-model'
import { type EndLabel, type PlacedEndLabel, placeEndLabels } from './kit/end-labels'
import type { Plot } from './kit/plot'
import { textWidth } from './kit/text-width'
import type { ValueAxis } from './kit/value-axis'

/** Names a part above the panels. */
export interface PlacedKey {
  readonly id: string
  readonly label: string
  readonly shade: number
  readonly below: boolean
  readonly x: number
  readonly y: number
}

/** Is a name at the end of the bars, with the look of its part. */
export interface PlacedBarLabel extends PlacedEndLabel {
  readonly shade: number
  readonly below: boolean
}

/** Is the height of a row of names above the panels. */
export const keyRow = 18
/** Is the room between bars and the names at their ends. */
export const labelGap = 8
/** Is the room for the swatch of such a name. */
export const labelSwatch = 13
const swatch = 14
const keyGap = 14
const labelSize = 12

/** Counts what is none as nought. */
export const known = (value: number | undefined) =>
  value !== undefined && Number.isFinite(value) ? value : 0

const darkest = 6
const palest = 1

/** Gives a part its step of the slate ramp, from dark to light, as far apart as the parts allow. */
export const shadeOf = (index: number, count: number): number =>
  count <= 1 ? 4 : Math.round(darkest - (index * (darkest - palest)) / (count - 1))

interface Segment {
  readonly part: BarPart
  readonly step: number
  readonly y: number
  readonly height: number
}

/** Names every part at the end of the bars, what is nought in the end too: it may not be so before. */
export function labelsOf(
  segments: readonly Segment[],
  panel: BarPanel,
  { scale }: ValueAxis,
  plot: Plot,
  right: number,
  { format }: BarsOptions,
): PlacedBarLabel[] {
  const { parts } = panel
  const last = Math.max(0, ...parts.map(({ values }) => values.length)) - 1
  const labels = parts.map((part, index): EndLabel => {
    const { id, label, shortLabel, values, explainKey } = part
    const own = segments.find(segment => segment.step === last && segment.part === part)
    return {
      id,
      y: (own ? own.y + own.height / 2 : scale(0)) + index / 1000,
      value: format(known(values[last])),
      label,
      ...(shortLabel === undefined ? {} : { shortLabel }),
      color: 'var(--ink-2)',
      bold: false,
      ...(explainKey === undefined ? {} : { explainKey }),
    }
  })
  const x = plot.right + labelGap + labelSwatch
  const placed = placeEndLabels(labels, { x, width: right - x, top: plot.top, bottom: plot.bottom })
  return placed.map((label, index) => ({
    ...label,
    shade: shadeOf(index, parts.length),
    below: isBelow([panel], label.id),
  }))
}

/* A part is drawn as what it is first. */
function isBelow(panels: readonly BarPanel[], id: string): boolean {
  const values = panels.flatMap(({ parts }) =>
    parts.filter(part => part.id === id).flatMap(part => part.values),
  )
  return known(values.find(value => known(value) !== 0)) < 0
}

/** Places the names of the parts in reading order, broken into rows. */
export function placeKeys({ panels }: BarsData, width: number): PlacedKey[] {
  const parts = panels[0]?.parts ?? []
  let x = 0
  let y = 12
  return parts.flatMap(({ id, label }, index) => {
    const used = panels.some(panel => panel.parts.some(part => part.id === id && part.values.some(known)))
    if (!used) return []
    const needed = swatch + textWidth(label, labelSize)
    if (x > 0 && x + needed > width) {
      x = 0
      y += keyRow
    }
    const key = { id, label, shade: shadeOf(index, parts.length), below: isBelow(panels, id), x, y }
    x += needed + keyGap
    return [key]
  })
}
