import type { ComparedPlan } from '../../analysis/compare'
import type { VarianceKind } from '../../analysis/variance'
import type { Library, PlanEntry } from '../../state'
import { Button } from '../../ui/button'
import { Segmented } from '../../ui/segmented'
import { exampleChoices, mostPlans } from './choice'
import styles from './compare.module.css'
import { compareStrings as strings } from './strings'

/** What the comparison shows. */
export interface Shown {
  readonly ids: readonly string[]
  readonly baseline: string
  readonly mode: VarianceKind | 'off'
  readonly which: 'differ' | 'all'
}

export interface CompareToolsProps {
  readonly library: Library
  readonly plans: readonly PlanEntry[]
  readonly compared: readonly ComparedPlan[]
  readonly shown: Shown
  readonly onChange: (shown: Shown) => void
}

const modes = (['absolute', 'relative', 'off'] as const).map(value => ({
  value,
  label: strings.modes[value],
}))
const whiches = (['differ', 'all'] as const).map(value => ({ value, label: strings.which[value] }))

/** Renders the choices above the comparison: which plans, against which, how differences are told. */
export function CompareTools({ plans, compared, shown, onChange }: CompareToolsProps) {
  const place = compared.findIndex(({ id }) => id === shown.baseline)
  const next = compared[(place + 1) % Math.max(1, compared.length)]
  return (
    <div className={styles.tools}>
      <label>
        <span>{strings.baseline}</span>
        <select
          className={styles.select}
          value={shown.baseline}
          onChange={event => onChange({ ...shown, baseline: event.currentTarget.value })}
        >
          {compared.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <Button
        look="line"
        title={strings.swapTitle}
        disabled={compared.length < 2}
        onClick={() => next && onChange({ ...shown, baseline: next.id })}
      >
        {strings.swap}
      </Button>
      <span className={styles.tool}>
        <span aria-hidden="true">{strings.difference}</span>
        <Segmented
          label={strings.difference}
          options={modes}
          value={shown.mode}
          onChange={mode => onChange({ ...shown, mode })}
        />
      </span>
      <span className={styles.tool}>
        <span aria-hidden="true">{strings.inputs}</span>
        <Segmented
          label={strings.inputs}
          options={whiches}
          value={shown.which}
          onChange={which => onChange({ ...shown, which })}
        />
      </span>
      {shown.ids.length < mostPlans && <AddPlan plans={plans} shown={shown} onChange={onChange} />}
    </div>
  )
}

type AddPlanProps = Pick<CompareToolsProps, 'plans' | 'shown' | 'onChange'>

function AddPlan({ plans, shown, onChange }: AddPlanProps) {
  const own = plans.map(({ id, name }) => ({ id: `own:${id}`, name }))
  const groups = [
    { label: strings.own, choices: own },
    { label: strings.examples, choices: exampleChoices() },
  ]
  return (
    <select
      className={styles.select}
      aria-label={strings.add}
      value=""
      onChange={event => onChange({ ...shown, ids: [...shown.ids, event.currentTarget.value] })}
    >
      <option value="">{strings.add}</option>
      {groups.map(({ label, choices }) => (
        <optgroup key={label} label={label}>
          {choices
            .filter(({ id }) => !shown.ids.includes(id))
            .map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
        </optgroup>
      ))}
    </select>
  )
}
