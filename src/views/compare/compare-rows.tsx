import type { ReactNode } from 'react'
import {
  type ComparedCell,
  type ComparedPlan,
  type ComparedRow,
  type ComparedSection,
  comparedInputs,
  comparedRows,
  strategyRows,
} from '../../analysis/compare'
import { type VarianceKind, variance } from '../../analysis/variance'
import type { Line } from '../../engine'
import { type InputState, kindOf } from '../../scenario'
import { join } from '../../ui/join'
import { NumberLink } from '../../ui/number-link'
import { useDisplay } from '../display'
import styles from './compare.module.css'
import { letterOf } from './letter'
import { compareStrings as strings } from './strings'

/** What of a plan a click explains. */
export interface Explained {
  readonly plan: ComparedPlan
  readonly cell: string
  readonly month?: number | undefined
}

/** What every row of the comparison has to know. */
export interface RowsProps {
  readonly plans: readonly ComparedPlan[]
  readonly baseline: string
  readonly mode: VarianceKind | 'off'
  readonly onExplain: (explained: Explained) => void
}

interface SectionHeadProps {
  readonly words: readonly [string, string]
  readonly count: number
  readonly note?: string
}

/** Renders the head of a section. */
export function SectionHead({ words: [title, about], count, note }: SectionHeadProps) {
  return (
    <tr className={styles.section}>
      <th scope="rowgroup" colSpan={count + 1}>
        <h2>{title}</h2>
        <span>{note ?? about}</span>
      </th>
    </tr>
  )
}

interface NumberRowsProps extends RowsProps {
  readonly section: ComparedSection
  /** Is the row that the section is about. */
  readonly strong?: string
}

/** Renders a section of quantities. */
export function NumberRows({ section, strong, ...props }: NumberRowsProps) {
  const rows = comparedRows(props.plans, section)
  if (rows.length === 0) return null
  return (
    <>
      <SectionHead words={strings.sections[section]} count={props.plans.length} />
      {rows.map(row => (
        <NumberRow key={row.id} {...props} row={row} strong={row.id === strong} />
      ))}
    </>
  )
}

/** Renders what each strategy costs. */
export function StrategyRows(props: RowsProps) {
  return (
    <>
      <SectionHead words={strings.sections.strategies} count={props.plans.length} />
      {strategyRows(props.plans).map(row => (
        <NumberRow key={row.id} {...props} row={row} none={strings.notRanked} />
      ))}
    </>
  )
}

interface NumberRowProps extends RowsProps {
  readonly row: ComparedRow
  readonly strong?: boolean
  /** Is said where a plan has the quantity but no value. */
  readonly none?: string
}

function NumberRow({ plans, baseline, mode, row, strong = false, none, onExplain }: NumberRowProps) {
  const place = plans.findIndex(({ id }) => id === baseline)
  const base = row.cells[place]?.value ?? Number.NaN
  return (
    <tr className={join(strong && styles.strong)}>
      <th scope="row">{row.label}</th>
      {plans.map((plan, i) => (
        <td key={plan.id} data-plan={letterOf(i)}>
          <NumberCell
            plan={plan}
            cell={row.cells[i] ?? null}
            line={row.line}
            none={none}
            strong={strong}
            onExplain={onExplain}
          />
          {i !== place && mode !== 'off' && (
            <Variance value={row.cells[i]?.value ?? Number.NaN} base={base} kind={mode} line={row.line} />
          )}
        </td>
      ))}
    </tr>
  )
}

interface NumberCellProps {
  readonly plan: ComparedPlan
  readonly cell: ComparedCell | null
  readonly line: Line
  readonly none: string | undefined
  readonly strong: boolean
  readonly onExplain: (explained: Explained) => void
}

function NumberCell({ plan, cell, line, none, strong, onExplain }: NumberCellProps) {
  const { show } = useDisplay()
  if (!cell) return <span className={styles.none}>{strings.absent}</span>
  if (Number.isNaN(cell.value) && none !== undefined) return <span className={styles.none}>{none}</span>
  return (
    <NumberLink
      light={!strong}
      label={`${line.label}, ${plan.name}`}
      onOpen={() => onExplain({ plan, ...cell })}
    >
      {show(cell.value, line)}
    </NumberLink>
  )
}

/** Temperatures lie on a scale with a zero of its own; their differences do not. */
const apart = (line: Line): Line => (line.unit === 'degC' ? { ...line, unit: 'K' } : line)

const isShare = (line: Line): boolean => line.unit === '1' && kindOf(line) === 'share'

interface VarianceProps {
  readonly value: number
  readonly base: number
  readonly kind: VarianceKind
  readonly line: Line
}

function Variance({ value, base, kind, line }: VarianceProps) {
  const { show, quantity } = useDisplay()
  const difference = variance(value, base, kind)
  if (Number.isNaN(difference)) return null
  const text =
    difference === 0
      ? '±0'
      : kind === 'relative'
        ? quantity(Number(difference.toPrecision(2)), '1', { signed: true })
        : isShare(line)
          ? strings.points(show(difference, apart(line), { signed: true }))
          : show(difference, apart(line), { signed: true })
  return <span className={join(styles.variance, difference === 0 && styles.same)}>{text}</span>
}

export interface InputsProps extends Pick<RowsProps, 'plans' | 'onExplain'> {
  readonly which: 'differ' | 'all'
}

/** Renders the inputs of the plans. */
export function Inputs({ plans, which, onExplain }: InputsProps) {
  const rows = comparedInputs(plans, which)
  const all = which === 'all' ? rows.length : comparedInputs(plans, 'all').length
  const words = which === 'all' ? strings.sections.allInputs : strings.sections.inputs
  return (
    <>
      <SectionHead words={words} count={plans.length} note={strings.ofInputs(rows.length, all)} />
      {rows.map(({ cell, label, line, inputs }) => (
        <tr key={cell}>
          <th scope="row">{label}</th>
          {plans.map((plan, i) => (
            <td key={plan.id} data-plan={letterOf(i)}>
              <InputValue input={inputs[i] ?? null} line={line} onOpen={() => onExplain({ plan, cell })} />
            </td>
          ))}
        </tr>
      ))}
      {rows.length === 0 && (
        <tr>
          <td colSpan={plans.length + 1} className={styles.none}>
            {strings.sameInputs}
          </td>
        </tr>
      )}
    </>
  )
}

interface InputValueProps {
  readonly input: InputState | null
  readonly line: Line
  readonly onOpen: () => void
}

function InputValue({ input, line, onOpen }: InputValueProps): ReactNode {
  const { show } = useDisplay()
  if (!input) return <span className={styles.none}>{strings.absent}</span>
  return (
    <>
      {input.changed && <i className={styles.dot} />}
      <NumberLink light label={line.label} onOpen={onOpen}>
        {typeof input.value === 'number' ? show(input.value, line) : strings.byMonth}
      </NumberLink>
      {input.isFallback && !input.changed && <b className={styles.weak}> ~</b>}
    </>
  )
}
