import { type ReactNode, useEffect, useState } from 'react'
import { nameOf } from '../../analysis'
import { type PriceReading, quoteSearch, type QuoteReading as Reading } from '../../analysis/quote'
import { NumberLink } from '../../ui/number-link'
import { useDisplay } from '../display'
import { useWorkbench } from '../workbench'
import editor from './editor.module.css'
import styles from './quote-reading.module.css'
import { editorStrings as strings } from './strings'

const mostClauses = 3

/** Says what an offer comes to with all its terms: all-in prices, its place in the market, the price that ties, the dearest clauses. */
export function QuoteReading({ offer }: { readonly offer: string }) {
  const { computed } = useWorkbench()
  const reading = useReading(offer)
  if (!reading) return null
  const { strategy, price, clauses, perGpuHour, perKilowattMonth } = reading
  return (
    <section className={styles.reading} aria-label={strings.quoteReading}>
      <h4>{strings.quoteReading}</h4>
      <p className={editor.note}>{strings.quoteAsUsed(nameOf(strategy, computed))}</p>
      <dl>
        {[perKilowattMonth, perGpuHour].map(cell => (
          <LineRow key={cell} cell={cell} />
        ))}
        {price && <PriceRows price={price} />}
        {clauses.slice(0, mostClauses).map(({ cell, worth }) => (
          <ClauseRow key={cell} cell={cell} worth={worth} />
        ))}
      </dl>
    </section>
  )
}

function Row({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function LineRow({ cell }: { readonly cell: string }) {
  const { computed, open } = useWorkbench()
  const { show } = useDisplay()
  const line = computed.run.program.expansion.cells.get(cell)?.line
  if (!line) return null
  return (
    <Row label={line.label}>
      <NumberLink onOpen={() => open(cell)}>{show(computed.run.value(cell), line)}</NumberLink>
    </Row>
  )
}

function PriceRows({ price }: { readonly price: PriceReading }) {
  const { computed } = useWorkbench()
  const { show, quantity } = useDisplay()
  const line = computed.inputs.get(price.cell)?.line
  if (!line) return null
  const { low = 0, high = 0, place, rival, tie } = price
  const range = [show(low, line), show(high, line)] as const
  return (
    <>
      {place !== undefined && (
        <Row label={strings.quotePlace}>
          {place < 0
            ? strings.quoteBelow(...range)
            : place > 1
              ? strings.quoteAbove(...range)
              : strings.quoteWithin(quantity(place, '1'), ...range)}
        </Row>
      )}
      {rival !== undefined && (
        <Row label={strings.quoteTie(nameOf(rival, computed))}>
          {tie === undefined ? strings.quoteNoTie : show(tie, line)}
        </Row>
      )}
    </>
  )
}

function ClauseRow({ cell, worth }: { readonly cell: string; readonly worth: number }) {
  const { computed } = useWorkbench()
  const { quantity } = useDisplay()
  const label = computed.inputs.get(cell)?.line.label ?? cell
  return <Row label={strings.quoteClause(label)}>{strings.quoteSaves(quantity(worth, 'USD'))}</Row>
}

/** Milliseconds of search between two frames, and how long after an edit it begins. */
const [slice, pause] = [6, 150]

/** Reads the offer a little at a time, anew after every edit; what was read before stays until it is done. */
function useReading(offer: string): Reading | undefined {
  const { computed, version } = useWorkbench()
  const [reading, setReading] = useState<Reading>()
  // biome-ignore lint/correctness/useExhaustiveDependencies: the run keeps its identity while its numbers move with the version.
  useEffect(() => {
    const search = quoteSearch(computed, offer)
    let handle = setTimeout(work, pause)
    function work() {
      if (search.step(slice)) setReading(search.result())
      else handle = setTimeout(work, 0)
    }
    return () => clearTimeout(handle)
  }, [computed, version, offer])
  return reading
}
