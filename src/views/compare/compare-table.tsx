import type { CSSProperties } from 'react'
import { sentenceText, verdicts } from '../../analysis'
import type { ComparedPlan } from '../../analysis/compare'
import { MarkIcon } from '../../charts/kit/mark'
import type { StrategyStyle } from '../../charts/kit/strategy-style'
import { Button, IconButton } from '../../ui/button'
import { join } from '../../ui/join'
import styles from './compare.module.css'
import { Inputs, NumberRows, type RowsProps, SectionHead, StrategyRows } from './compare-rows'
import { letterOf } from './letter'
import { compareStrings as strings } from './strings'

export interface CompareTableProps extends RowsProps {
  readonly which: 'differ' | 'all'
  readonly styleOf: (place: number) => StrategyStyle
  readonly onOpen: (plan: ComparedPlan) => void
  readonly onRemove: (plan: ComparedPlan) => void
}

/** Renders plans side by side, a column each; on a phone each quantity is a card. */
export function CompareTable(props: CompareTableProps) {
  const { plans } = props
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard.
    <section className={styles.scroll} aria-label={strings.table} tabIndex={0}>
      {/* biome-ignore lint/a11y/noRedundantRoles: as cards, browsers would no longer take it for a table. */}
      <table className={styles.table} role="table" style={{ '--plans': plans.length } as CSSProperties}>
        <caption className="vh">{strings.table}</caption>
        <Head {...props} />
        <tbody>
          <PlanRows {...props} />
          <Verdicts plans={plans} />
          <NumberRows {...props} section="cost" strong="metrics.presentCost" />
          <StrategyRows {...props} />
          <NumberRows {...props} section="time" />
          <NumberRows {...props} section="size" />
          <Inputs {...props} />
        </tbody>
      </table>
    </section>
  )
}

function Head({ plans, baseline, styleOf, onOpen, onRemove }: CompareTableProps) {
  return (
    <thead>
      <tr>
        <th scope="col">
          <span className="vh">{strings.quantity}</span>
        </th>
        {plans.map((plan, i) => (
          <th key={plan.id} scope="col" className={join(plan.id === baseline && styles.base)}>
            <span className={styles.planHead}>
              <MarkIcon style={styleOf(i)} />
              <b>
                <span className={styles.letter}>{letterOf(i)}</span> {plan.name}
              </b>
            </span>
            <small>
              {plan.id === baseline && <span className={styles.baseMark}>{strings.isBaseline}</span>}
              {plan.id.startsWith('own:') && (
                <Button aria-label={strings.open(plan.name)} onClick={() => onOpen(plan)}>
                  {strings.openIt}
                </Button>
              )}
              {plans.length > 1 && (
                <IconButton icon="close" label={strings.remove(plan.name)} onClick={() => onRemove(plan)} />
              )}
            </small>
          </th>
        ))}
      </tr>
    </thead>
  )
}

function PlanRows({ plans }: CompareTableProps) {
  const rows = [
    [strings.site, plans.map(({ computed }) => computed.scenario.sites.map(({ name }) => name).join(', '))],
    [
      strings.workloads,
      plans.map(({ computed }) => computed.scenario.workloads.map(({ name }) => name).join(', ')),
    ],
  ] as const
  return rows.map(([label, texts]) => (
    <tr key={label}>
      <th scope="row">{label}</th>
      {texts.map((text, i) => (
        <td key={plans[i]?.id} data-plan={letterOf(i)}>
          <span>{text}</span>
        </td>
      ))}
    </tr>
  ))
}

function Verdicts({ plans }: Pick<CompareTableProps, 'plans'>) {
  const all = plans.map(({ computed }) => verdicts(computed))
  const years = [...new Set(all.flatMap(list => list.map(verdict => verdict.years)))].sort((a, b) => a - b)
  return (
    <>
      <SectionHead words={strings.sections.verdict} count={plans.length} />
      {years.map(year => (
        <tr key={year}>
          <th scope="row">{strings.years(year)}</th>
          {plans.map((plan, i) => {
            const verdict = all[i]?.find(one => one.years === year)
            return (
              <td key={plan.id} data-plan={letterOf(i)}>
                <span>{verdict ? sentenceText(verdict.title) : strings.absent}</span>
                {verdict && <small>{sentenceText(verdict.note)}</small>}
              </td>
            )
          })}
        </tr>
      ))}
    </>
  )
}
