import { useId, useState } from 'react'
import { currencies } from '../../../models/catalogue/currencies'
import type { Entry } from '../../../models/catalogue/entry'
import { Segmented } from '../../ui/segmented'
import { fieldText, numberLocale, parseQuantity, UnitError } from '../../units'
import { chooseUnits, useUnitChoice } from '../unit-choice'
import { useWorkbench } from '../workbench'
import styles from './display.module.css'
import { displayStrings as strings } from './display-strings'

const known: Readonly<Record<string, Entry>> = currencies

const volumes = [
  { value: 'L', label: strings.litres },
  { value: 'gal', label: strings.gallons },
] as const
const temperatures = [
  { value: 'C', label: strings.celsius },
  { value: 'F', label: strings.fahrenheit },
] as const

/** Chooses the currency with its rate, which belong to the plan, and the units, which belong to this browser. */
export function DisplayPanel() {
  const { computed, change } = useWorkbench()
  const { code } = computed.scenario.currency
  const { volume, temperature } = useUnitChoice()
  const [wanted, setWanted] = useState(code)
  const take = (next: string, perUsd: number) =>
    change({ label: strings.currency.toLowerCase(), key: 'currency' }, plan =>
      plan.currency.code === next && plan.currency.perUsd === perUsd
        ? plan
        : { ...plan, currency: { code: next, perUsd } },
    )
  const choose = (next: string) => {
    setWanted(next)
    const rate = next === 'USD' ? 1 : known[next]?.figures.perUsd?.value
    if (typeof rate === 'number') take(next, rate)
  }
  return (
    <div className={styles.panel}>
      <label className={styles.row}>
        <span>{strings.currency}</span>
        <select className={styles.box} value={wanted} onChange={event => choose(event.currentTarget.value)}>
          <option value="USD">{strings.option('USD', strings.usd)}</option>
          {Object.entries(known).map(([id, { name }]) => (
            <option key={id} value={id}>
              {strings.option(id, name)}
            </option>
          ))}
          {wanted !== 'USD' && !Object.hasOwn(known, wanted) && <option value={wanted}>{wanted}</option>}
        </select>
      </label>
      {wanted !== 'USD' && <Rate key={wanted} code={wanted} onTake={perUsd => take(wanted, perUsd)} />}
      <p className={styles.note}>{strings.formatOnly}</p>
      <div className={styles.row}>
        <span aria-hidden="true">{strings.volume}</span>
        <Segmented
          label={strings.volume}
          options={volumes}
          value={volume}
          onChange={next => chooseUnits({ volume: next })}
        />
      </div>
      <div className={styles.row}>
        <span aria-hidden="true">{strings.temperature}</span>
        <Segmented
          label={strings.temperature}
          options={temperatures}
          value={temperature}
          onChange={next => chooseUnits({ temperature: next })}
        />
      </div>
    </div>
  )
}

interface RateProps {
  readonly code: string
  readonly onTake: (perUsd: number) => void
}

const [least, most] = [1e-6, 1e9]

function Rate({ code, onTake }: RateProps) {
  const { currency } = useWorkbench().computed.scenario
  const figure = known[code]?.figures.perUsd
  const shown = currency.code === code ? fieldText(currency.perUsd, '1', { kind: 'ratio' }) : ''
  const [text, setText] = useState(shown)
  const [wrong, setWrong] = useState(false)
  const errorId = useId()
  const leave = () => {
    const rate = numberIn(text)
    setWrong(rate === null)
    if (rate !== null) onTake(rate)
  }
  return (
    <>
      <label className={styles.row}>
        <span>{strings.perUsd(code)}</span>
        <input
          className={styles.box}
          inputMode="decimal"
          value={text}
          aria-invalid={wrong}
          aria-describedby={wrong ? errorId : undefined}
          onChange={event => setText(event.currentTarget.value)}
          onBlur={leave}
          onKeyDown={event => event.key === 'Enter' && leave()}
        />
      </label>
      {wrong && (
        <p id={errorId} role="alert" className={styles.wrong}>
          {strings.badRate}
        </p>
      )}
      <p className={styles.note}>
        {figure?.source && figure.date ? strings.source(figure.source, figure.date) : strings.noRate}
      </p>
    </>
  )
}

function numberIn(text: string): number | null {
  try {
    const rate = parseQuantity(text, '1', { kind: 'ratio', locale: numberLocale() })
    return rate >= least && rate <= most ? rate : null
  } catch (error) {
    if (error instanceof UnitError) return null
    throw error
  }
}
