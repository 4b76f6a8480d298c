import { useId, useState } from 'react'
import { partsOf } from '../../analysis/parts'
import type { Computed } from '../../scenario'
import { ranked, type ShownStrategy, shownStrategies } from '../strategies'
import { useWorkbench } from '../workbench'
import styles from './engineering.module.css'
import { FleetFigure } from './fleet-figure'
import { hasFabric } from './network-data'
import { NetworkFigure } from './network-figure'
import { shownParts } from './shown-part'
import { engineeringStrings } from './strings'
import { YearFigure } from './year-figure'

/** Shows the engineering of one strategy. */
export function Engineering() {
  const { computed } = useWorkbench()
  const [chosen, setChosen] = useState<string | null>(null)
  const heading = useId()
  const strategies = shownStrategies(computed.scenario).filter(({ id }) => partsOf(computed, id).length > 0)
  const strategy = strategies.find(({ id }) => id === chosen) ?? firstOf(computed, strategies)
  if (!strategy) return null
  const parts = shownParts(computed, strategy)
  return (
    <section className={styles.engineering} aria-labelledby={heading}>
      <div className={styles.head}>
        <h2 id={heading}>{engineeringStrings.heading}</h2>
        <label>
          {engineeringStrings.strategy}{' '}
          <select value={strategy.id} onChange={event => setChosen(event.currentTarget.value)}>
            {strategies.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      </div>
      <YearFigure strategy={strategy} parts={parts} />
      <FleetFigure strategy={strategy} parts={parts} />
      {parts
        .filter(part => hasFabric(computed, part))
        .map(part => (
          <NetworkFigure key={part.id} strategy={strategy} part={part} />
        ))}
    </section>
  )
}

/** The cheapest strategy that has something of its own to engineer, else the cheapest. */
function firstOf(computed: Computed, strategies: readonly ShownStrategy[]): ShownStrategy | undefined {
  const order = [...ranked(strategies, computed.run), ...strategies]
  const engineered = (strategy: ShownStrategy) =>
    partsOf(computed, strategy.id).some(({ premises }) => premises !== 'included')
  return order.find(engineered) ?? order[0]
}
