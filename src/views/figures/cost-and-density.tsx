import { ComponentFigure } from './component-figure'
import { DensityFigure } from './density-figure'

/** Renders what the cost is made of beside what the racks ask of the cooling: they stand below the first screen and come after it. */
export function CostAndDensity() {
  return (
    <>
      <ComponentFigure />
      <DensityFigure />
    </>
  )
}
