import type { Word } from '../../src/engine/define.ts'
import { allowed } from './allowed.ts'
import { divisorBelow } from './divisor-below.ts'
import { irr } from './irr.ts'
import { sCurve } from './s-curve.ts'
import { saturationPressure } from './saturation-pressure.ts'
import { workBelow } from './work-below.ts'

/** The words of this domain, beside those of every model. */
export const domainWords: readonly Word[] = [
  workBelow,
  sCurve,
  divisorBelow,
  irr,
  saturationPressure,
  allowed,
]
