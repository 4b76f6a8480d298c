import { growthShapes } from '../../../models/catalogue/growth-shapes'
import type { InputState, Scenario } from '../../scenario'
import { Chip } from '../../ui/chip'
import { formatQuantity } from '../../units'
import { MarketSelect, useMarkets } from '../markets'
import { useWorkbench } from '../workbench'
import styles from './chips.module.css'
import { InputLever } from './input-lever'

/** Asks the questions that shape a plan to one's own case: how big, how fast, where. */
export function Chips() {
  const { computed } = useWorkbench()
  const [workload] = computed.scenario.workloads
  const [site] = computed.scenario.sites
  const size = computed.inputs.get(`${workload?.id}:demand.acceleratorsToday`)
  const growth = computed.inputs.get(`${workload?.id}:demand.growth`)
  return (
    <div className={styles.chips}>
      {size && <SizeChip input={size} />}
      {growth && <GrowthChip input={growth} />}
      {site && <PlaceChip site={site} />}
    </div>
  )
}

const figure = ({ value }: InputState): number => (typeof value === 'number' ? value : (value[0] ?? 0))

function SizeChip({ input }: { readonly input: InputState }) {
  const answer = formatQuantity(figure(input), 'gpu', { long: true })
  return (
    <Chip question="How big today?" answer={answer} changed={input.changed}>
      <div className={styles.panel}>
        <InputLever input={input} />
      </div>
    </Chip>
  )
}

function GrowthChip({ input }: { readonly input: InputState }) {
  const { set } = useWorkbench()
  const now = figure(input)
  return (
    <Chip question="Growth?" answer={`${formatQuantity(now, '1')} a year`} changed={input.changed}>
      <fieldset className={styles.panel}>
        <legend className="vh">Growth per year</legend>
        {growthShapes.map(({ id, label, growth, note }) => (
          <label key={id} className={styles.choice}>
            <input
              type="radio"
              name="growth"
              checked={growth === now}
              onChange={() => set(input.cell, growth)}
            />
            <span>
              {label}, {formatQuantity(growth, '1')}
              <small>{note}</small>
            </span>
          </label>
        ))}
      </fieldset>
    </Chip>
  )
}

function PlaceChip({ site }: { readonly site: Scenario['sites'][number] }) {
  const { change } = useWorkbench()
  const markets = useMarkets()
  const move = (market: string) =>
    change({ label: 'place', key: 'place' }, plan =>
      movedTo(plan, site.id, market, markets[market]?.name ?? market),
    )
  return (
    <Chip question="Where?" answer={markets[site.market]?.name ?? site.name}>
      <div className={styles.panel}>
        <MarketSelect
          label="Market"
          className={styles.select}
          value={site.market}
          markets={markets}
          onChange={move}
        />
      </div>
    </Chip>
  )
}

/** The plan with a site in another market: its name follows, its own figures stay. */
function movedTo(plan: Scenario, id: string, market: string, name: string): Scenario {
  return { ...plan, sites: plan.sites.map(site => (site.id === id ? { ...site, market, name } : site)) }
}
