import { inputName } from '../../analysis/input-name'
import type { PriceChange } from '../../scenario/price-book'
import { Table } from '../../ui/table'
import { useDisplay } from '../display'
import { useWorkbench } from '../workbench'
import styles from './editor.module.css'
import own from './prices.module.css'
import { editorStrings as strings } from './strings'

/** Lists the inputs that a price book fits: what each is now, what the book says, and where the plan's own figure stands. */
export function PriceChanges({ changes }: { readonly changes: readonly PriceChange[] }) {
  const { computed } = useWorkbench()
  const { show } = useDisplay()
  if (changes.length === 0) return <p className={styles.note}>{strings.pricesFitNothing}</p>
  return (
    <div className={own.wide}>
      <Table
        caption={strings.pricesChanges}
        quietCaption
        columns={[
          { id: 'input', label: strings.pricesInput },
          { id: 'now', label: strings.pricesNow },
          { id: 'book', label: strings.pricesBook },
          { id: 'what', label: strings.pricesWhat, text: true },
        ]}
        rows={changes.map(({ input, value, kept }) => ({
          id: input.cell,
          head: inputName(input, computed),
          cells: [
            typeof input.value === 'number' ? show(input.value, input.line) : strings.pricesMonthly,
            show(value, input.line),
            whatHappens(input.confirmedBy, kept),
          ],
        }))}
      />
    </div>
  )
}

function whatHappens(confirmedBy: string | undefined, kept: PriceChange['kept']): string {
  if (kept === 'same') return strings.pricesSame
  return kept === 'confirmed' ? strings.pricesKept(confirmedBy ?? '') : strings.pricesChanged
}
