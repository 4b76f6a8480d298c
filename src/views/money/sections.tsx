import { type ReactNode, useId, useState } from 'react'
import { partsOf } from '../../analysis/parts'
import { CostFigure } from '../figures/cost-figure'
import { ranked, shownStrategies } from '../strategies'
import { useNear } from '../use-near'
import { useWorkbench } from '../workbench'
import { ComponentYears } from './component-years'
import { GanttFigure } from './gantt-figure'
import { LensesFigure } from './lenses-figure'
import styles from './money.module.css'
import { StaffingFigure } from './staffing-figure'
import { StrategySelect } from './strategy-select'
import { moneyStrings } from './strings'
import { TiesFigure } from './ties-figure'
import { WaterfallFigure } from './waterfall-figure'
import { YearlyFigure } from './yearly-figure'

const { sections } = moneyStrings

/** Shows the charts of money, one section a question. */
export function Sections() {
  return (
    <>
      <Section title={sections.cost}>
        <CostFigure />
        <YearlyFigure />
      </Section>
      <Section title={sections.causes}>
        <WaterfallFigure />
        <ForStrategy>{strategy => <ComponentYears strategy={strategy} />}</ForStrategy>
      </Section>
      <PriceSection />
      <Section title={sections.lenses}>
        <ForStrategy>{strategy => <LensesFigure strategy={strategy} />}</ForStrategy>
      </Section>
      <Section title={sections.people}>
        <GanttFigure />
        <ForStrategy>{strategy => <StaffingFigure strategy={strategy} />}</ForStrategy>
      </Section>
    </>
  )
}

function PriceSection() {
  const [ref, near] = useNear<HTMLDivElement>()
  return (
    <div ref={ref}>
      <Section title={sections.price}>
        <TiesFigure near={near} />
      </Section>
    </div>
  )
}

interface SectionProps {
  readonly title: string
  readonly children: ReactNode
}

function Section({ title, children }: SectionProps) {
  const heading = useId()
  return (
    <section className={styles.section} aria-labelledby={heading}>
      <h2 id={heading}>{title}</h2>
      {children}
    </section>
  )
}

type Shown = ReturnType<typeof shownStrategies>[number]

/** Shows something of one strategy, the cheapest until another is chosen. */
function ForStrategy({ children }: { readonly children: (strategy: Shown) => ReactNode }) {
  const { computed } = useWorkbench()
  const [chosen, setChosen] = useState<string | null>(null)
  const strategies = shownStrategies(computed.scenario).filter(({ id }) => partsOf(computed, id).length > 0)
  const order = [...ranked(strategies, computed.run), ...strategies]
  const strategy = strategies.find(({ id }) => id === chosen) ?? order[0]
  if (!strategy) return null
  return (
    <div>
      <div className={styles.tools}>
        <StrategySelect
          label={moneyStrings.strategy}
          strategies={strategies}
          chosen={strategy}
          onChoose={setChosen}
        />
      </div>
      {children(strategy)}
    </div>
  )
}
