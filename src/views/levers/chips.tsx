import { type GrowthShape, growthShapes } from '../../../models/catalogue/growth-shapes'
import { amountCell } from '../../analysis/amount'
import { clearInput, type InputState, type Scenario, setInput } from '../../scenario'
import { Chip } from '../../ui/chip'
import { formatQuantity } from '../../units'
import { useWorkbench } from '../workbench'
import { CatalogueSelect, useCatalogue } from './catalogue-select'
import styles from './chips.module.css'
import { InputLever } from './input-lever'
import { KindChip } from './kind-chip'

/** Asks the questions that shape a plan to one's own case: what runs, how big, how fast, where. */
export function Chips() {
  const { computed } = useWorkbench()
  const [workload] = computed.scenario.workloads
  const [site] = computed.scenario.sites
  const size = workload && computed.inputs.get(amountCell(workload.id, computed))
  return (
    <div className={styles.chips}>
      {workload && <KindChip workload={workload.id} />}
      {size && <SizeChip input={size} />}
      {workload && <GrowthChip workload={workload.id} />}
      {site && <PlaceChip site={site} />}
    </div>
  )
}

const figure = ({ value }: InputState): number => (typeof value === 'number' ? value : (value[0] ?? 0))

/** What is counted where the unit does not say it: a stream is work all the time. */
const counted: Readonly<Record<string, string>> = {
  'demand.measuredToday': 'streams',
  'demand.requestsPerDay': 'requests a day',
}

function SizeChip({ input }: { readonly input: InputState }) {
  const noun = counted[input.line.id]
  const answer =
    noun === undefined
      ? formatQuantity(figure(input), input.unit, { long: true })
      : `${formatQuantity(figure(input), '1', { kind: 'ratio' })} ${noun}`
  return (
    <Chip question="How big today?" answer={answer} changed={input.changed}>
      <div className={styles.panel}>
        <InputLever input={input} />
      </div>
    </Chip>
  )
}

function GrowthChip({ workload }: { readonly workload: string }) {
  const { computed, change } = useWorkbench()
  const cell = `${workload}:demand.growth`
  const input = computed.inputs.get(cell)
  if (!input) return null
  const now = figure(input)
  const grow = ({ growth, cap }: GrowthShape) =>
    change({ label: input.line.label, key: cell }, plan => {
      const capCell = `${workload}:demand.mostGrowth`
      const grown = setInput(plan, cell, growth)
      return cap === undefined ? clearInput(grown, capCell) : setInput(grown, capCell, cap)
    })
  return (
    <Chip question="Growth?" answer={`${formatQuantity(now, '1')} a year`} changed={input.changed}>
      <fieldset className={styles.panel}>
        <legend className="vh">Growth per year</legend>
        {growthShapes.map((shape: GrowthShape) => (
          <label key={shape.id} className={styles.choice}>
            <input type="radio" name="growth" checked={shape.growth === now} onChange={() => grow(shape)} />
            <span>
              {shape.label}, {formatQuantity(shape.growth, '1')}
              <small>{shape.note}</small>
            </span>
          </label>
        ))}
      </fieldset>
    </Chip>
  )
}

function PlaceChip({ site }: { readonly site: Scenario['sites'][number] }) {
  const { change } = useWorkbench()
  const { markets } = useCatalogue()
  const move = (market: string) =>
    change({ label: 'place', key: 'place' }, plan =>
      movedTo(plan, site.id, market, markets[market]?.name ?? market),
    )
  return (
    <Chip question="Where?" answer={markets[site.market]?.name ?? site.name}>
      <CatalogueSelect label="Market" entries={markets} chosen={site.market} onChoose={move} />
    </Chip>
  )
}

/** The plan with a site in another market: its name follows, its own figures stay. */
function movedTo(plan: Scenario, id: string, market: string, name: string): Scenario {
  return { ...plan, sites: plan.sites.map(site => (site.id === id ? { ...site, market, name } : site)) }
}
