import { lazy, useDeferredValue, useMemo } from 'react'
import { headline as headlineOf } from '../../analysis'
import { CapacityFigure } from '../figures/capacity-figure'
import { CostFigure } from '../figures/cost-figure'
import { Following, Later } from '../follow'
import frame from '../frame/app.module.css'
import type { Searched } from '../use-search'
import { useWorkbench } from '../workbench'
import { FlipsStrip } from './flips-strip'
import { Beneath, Headline, Limits } from './headline'
import { VerdictStrip } from './verdict-strip'

// What lies below the first screen is loaded after the answer.
const ComponentFigure = lazy(() =>
  import('../figures/component-figure').then(module => ({ default: module.ComponentFigure })),
)
const DensityFigure = lazy(() =>
  import('../figures/density-figure').then(module => ({ default: module.DensityFigure })),
)
const Engineering = lazy(() =>
  import('../figures/engineering').then(module => ({ default: module.Engineering })),
)

// The same elements each time, so that they follow an edit after the answer and not with it.
const firstFigures = (
  <>
    <VerdictStrip />
    <CapacityFigure />
    <CostFigure />
  </>
)
const components = <ComponentFigure />
const density = <DensityFigure />
const engineering = <Engineering />

/** What the search has found for the plan as it is; while it runs, nothing. */
function findings({ done, flips, ownSize }: Searched) {
  return done ? { flips, ...(ownSize ? { ownSize } : {}) } : {}
}

/** Shows the answer: in words, by horizon, as pictures, and what would change it. */
export function Answer({ searched }: { readonly searched: Searched }) {
  const { computed, version } = useWorkbench()
  // biome-ignore lint/correctness/useExhaustiveDependencies: the run keeps its identity while its numbers move with the version.
  const headline = useMemo(() => headlineOf(computed, findings(searched)), [computed, version, searched])
  const found = useDeferredValue(searched)
  const flips = useMemo(() => <FlipsStrip searched={found} />, [found])
  return (
    <main className={frame.content} id="answer">
      <div className={frame.head}>
        <Headline headline={headline} />
      </div>
      <div className={frame.main}>
        <Beneath headline={headline} />
        <Following>{firstFigures}</Following>
        <Following>{flips}</Following>
        <div className={frame.two}>
          <Later height={322}>{components}</Later>
          <Later height={210}>{density}</Later>
        </div>
        <Later height={1200}>{engineering}</Later>
        <Limits headline={headline} />
      </div>
    </main>
  )
}
