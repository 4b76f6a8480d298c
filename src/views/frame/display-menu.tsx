import { lazy, Suspense, useState } from 'react'
import { Popover } from '../../ui/popover'
import { formatQuantity } from '../../units'
import { useUnitChoice } from '../unit-choice'
import { useWorkbench } from '../workbench'
import styles from './display.module.css'
import { displayStrings as strings } from './display-strings'

const DisplayPanel = lazy(() => import('./display-panel').then(module => ({ default: module.DisplayPanel })))

/** Says in which currency and units the page is written, and lets the reader choose. */
export function DisplayMenu() {
  const { currency } = useWorkbench().computed.scenario
  const { volume, temperature } = useUnitChoice()
  const [open, setOpen] = useState(false)
  const { code, perUsd } = currency
  const rate = formatQuantity(perUsd, '1', { kind: 'ratio', style: 'exact' })
  const money = code === 'USD' ? strings.dollars : strings.rate(code, rate)
  const units = `${volume === 'gal' ? 'gal' : 'L'}, ${temperature === 'F' ? strings.fahrenheit : strings.celsius}`
  return (
    <Popover
      label={strings.menu}
      trigger={
        <>
          <span className="vh">{strings.menu}: </span>
          {strings.readout(money, units)}
        </>
      }
      triggerClass={styles.trigger}
      onToggle={setOpen}
    >
      {open && (
        <Suspense fallback={null}>
          <DisplayPanel />
        </Suspense>
      )}
    </Popover>
  )
}
