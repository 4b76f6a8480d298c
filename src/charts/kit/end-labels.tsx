import { join } from '../../ui/join'
import { Explainable } from './layers'
import styles from './layers.module.css'
import type { OnExplain } from './series'
import { fittingName } from './series'
import { spread } from './spread'
import { textWidth } from './text-width'

/** Names the end of a line: value first, then the name. */
export interface EndLabel {
  readonly id: string
  readonly y: number
  readonly value: string
  readonly label: string
  readonly shortLabel?: string
  readonly color: string
  readonly bold: boolean
  readonly explainKey?: string
  /** Stands below the label in the size of ticks. */
  readonly note?: string
}

export interface PlacedEndLabel extends Omit<EndLabel, 'label' | 'shortLabel'> {
  readonly x: number
  readonly name: string
  readonly noteY: number | null
}

export interface EndLabelRoom {
  readonly x: number
  readonly width: number
  readonly top: number
  readonly bottom: number
}

const gap = 16
const fontSize = 12
const gapInName = 4

/** Pushes end labels apart and shortens the names that do not fit. */
export function placeEndLabels(labels: readonly EndLabel[], room: EndLabelRoom): PlacedEndLabel[] {
  const rows = labels.flatMap(label => (label.note ? [label.y, label.y + 0.01] : [label.y]))
  const ys = spread(rows, gap, room.top, room.bottom)
  let next = 0
  return labels.map(({ label, shortLabel, ...rest }) => {
    const y = ys[next] ?? rest.y
    next += rest.note ? 2 : 1
    const free = room.width - textWidth(rest.value, fontSize, true) - gapInName
    const names = shortLabel === undefined ? { label } : { label, shortLabel }
    const name = fittingName(names, candidate => textWidth(candidate, fontSize, rest.bold) <= free)
    return { ...rest, y, x: room.x, name, noteY: rest.note ? y + gap - 1 : null }
  })
}

export interface EndLabelsProps {
  readonly labels: readonly PlacedEndLabel[]
  readonly month: number
  readonly onExplain?: OnExplain | undefined
}

/** Draws labels at the ends of their lines in the text shade of the line. */
export function EndLabels({ labels, month, onExplain }: EndLabelsProps) {
  return (
    <g>
      {labels.map(label => (
        <Explainable key={label.id} explainKey={label.explainKey} month={month} onExplain={onExplain}>
          <text x={label.x} y={label.y + 4}>
            <tspan className={styles.strong} fill={label.color}>
              {label.value}
            </tspan>
            <tspan className={join(label.bold && styles.strong)} fill={label.color} dx={gapInName}>
              {label.name}
            </tspan>
          </text>
          {label.noteY !== null && (
            <text x={label.x} y={label.noteY + 4} className={styles.tick}>
              {label.note}
            </text>
          )}
        </Explainable>
      ))}
    </g>
  )
}
