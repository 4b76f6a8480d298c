import { type ReactNode, useState } from 'react'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { Segmented } from '../../ui/segmented'
import type { EditPlace } from '../workbench'
import styles from './editor.module.css'
import { LimitsTab } from './limits-tab'
import { OffersTab } from './offers-tab'
import { OwnTab } from './own-tab'
import { PricesTab } from './prices-tab'
import { QuoteTab } from './quote-tab'
import { SayProvider } from './say'
import { SitesTab } from './sites-tab'
import { StrategiesTab } from './strategies-tab'
import { editorStrings as strings } from './strings'
import { WorkloadsTab } from './workloads-tab'

export interface EditorDialogProps {
  readonly place: EditPlace
  readonly onClose: () => void
  readonly onUndo: () => void
  /** Ends a gesture, so that the next edit is a step of its own. */
  readonly onGestureEnd: () => void
  /** Says what undo would take back; null where there is nothing. */
  readonly undo: string | null
}

const tabs = {
  sites: SitesTab,
  workloads: WorkloadsTab,
  offers: OffersTab,
  own: OwnTab,
  strategies: StrategiesTab,
  quote: QuoteTab,
  limits: LimitsTab,
  prices: PricesTab,
} as const satisfies Record<EditPlace, () => ReactNode>

const places = ['sites', 'workloads', 'offers', 'own', 'strategies'] as const
const options = places.map(value => ({ value, label: strings.tabs[value] }))

/** Edits the rows of the plan; what a first screen asks for by itself, such as a quote, stands alone. */
export function EditorDialog({ place, onClose, onUndo, onGestureEnd, undo }: EditorDialogProps) {
  const [at, setAt] = useState(place)
  const [said, say] = useState('')
  const Tab = tabs[at]
  const alone = at === 'quote' || at === 'limits' || at === 'prices'
  return (
    <Dialog
      wide
      tall={!alone}
      open
      title={alone ? strings.tabs[at] : strings.title}
      onClose={onClose}
      actions={
        <>
          <Button disabled={undo === null} title={undo ?? undefined} onClick={onUndo}>
            {strings.undo}
          </Button>
          <Button look="ink" onClick={onClose}>
            {strings.done}
          </Button>
        </>
      }
    >
      <section
        aria-label={strings.tabs[at]}
        className={styles.editor}
        onPointerUp={onGestureEnd}
        onBlur={onGestureEnd}
      >
        {!alone && (
          <div className={styles.top}>
            <Segmented label={strings.which} options={options} value={at} onChange={setAt} />
            <span className={styles.note}>{strings.intro}</span>
          </div>
        )}
        <SayProvider value={say}>
          <Tab />
        </SayProvider>
        <output className={styles.said}>{said}</output>
      </section>
    </Dialog>
  )
}
