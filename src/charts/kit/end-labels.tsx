import { join } from '../../ui/join'
import { Explainable } from './layers'
import styles from './layers.module.css'
import type { OnExplain } from './series'
import { fittingName } from './series'
import { spread } from './spread'
import { textWidth } from './text-width'
import { wrap } from './wrap'

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
  /** Holds the name line by line; the first line stands beside the value. */
  readonly names: readonly string[]
  readonly lineHeight: number
}

export interface EndLabelRoom {
  readonly x: number
  readonly width: number
  readonly top: number
  readonly bottom: number
}

const rowGap = 16
const lineHeight = 14
const fontSize = 12
const gapInName = 4

/** Pushes end labels apart, shortens the names that do not fit and breaks those that have no shorter form. */
export function placeEndLabels(labels: readonly EndLabel[], room: EndLabelRoom): PlacedEndLabel[] {
  const named = labels.map(label => ({ label, names: namesOf(label, room.width) }))
  const rows = named.flatMap(({ label, names }) => {
    const count = names.length + (label.note ? 1 : 0)
    return Array.from({ length: count }, (_, k) => label.y + k * 1e-4)
  })
  const gap = Math.min(rowGap, (room.bottom - room.top) / Math.max(1, rows.length - 1))
  const ys = spread(rows, gap, room.top, room.bottom)
  let next = 0
  return named.map(({ label: { label: _, shortLabel: __, ...rest }, names }) => {
    const y = ys[next] ?? rest.y
    next += names.length + (rest.note ? 1 : 0)
    return { ...rest, y, x: room.x, names, lineHeight: Math.min(lineHeight, gap) }
  })
}

function namesOf({ value, label, shortLabel, bold }: EndLabel, width: number): string[] {
  const beside = width - textWidth(value, fontSize, true) - gapInName
  const names = shortLabel === undefined ? { label } : { label, shortLabel }
  const name = fittingName(names, candidate => textWidth(candidate, fontSize, bold) <= beside)
  return wrap(name, { fontSize, width, firstWidth: beside, strong: bold })
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
          <Name label={label} />
          {label.note && (
            <text x={label.x} y={label.y + 4 + label.names.length * label.lineHeight} className={styles.tick}>
              {label.note}
            </text>
          )}
        </Explainable>
      ))}
    </g>
  )
}

function Name({ label }: { readonly label: PlacedEndLabel }) {
  const { x, y, value, names, color, bold, lineHeight } = label
  const [first, ...rest] = names
  return (
    <text x={x} y={y + 4} className={join(bold && styles.strong)}>
      <tspan className={styles.strong} fill={color}>
        {value}
      </tspan>
      <tspan fill={color} dx={gapInName}>
        {first}
      </tspan>
      {rest.map(line => (
        <tspan key={line} x={x} dy={lineHeight} fill={color}>
          {line}
        </tspan>
      ))}
    </text>
  )
}
