import { elementwise, type Word } from '../../src/engine/define.ts'
import { parseUnit } from '../../src/units/index.ts'

const celsius = parseUnit('degC')
const pascal = parseUnit('Pa')
const triplePoint = 0.01

/** Gives the pressure in Pa at which water vapour is saturated over ice or water at a temperature in degC (Hyland and Wexler 1983, as in the ASHRAE Handbook of Fundamentals). */
function saturationPressureValue(celsiusDegrees: number): number {
  const t = celsiusDegrees + 273.15
  if (celsiusDegrees < triplePoint)
    return Math.exp(
      -5.6745359e3 / t +
        6.3925247 -
        9.677843e-3 * t +
        6.2215701e-7 * t ** 2 +
        2.0747825e-9 * t ** 3 -
        9.484024e-13 * t ** 4 +
        4.1635019 * Math.log(t),
    )
  return Math.exp(
    -5.8002206e3 / t +
      1.3914993 -
      4.8640239e-2 * t +
      4.1764768e-5 * t ** 2 -
      1.4452093e-8 * t ** 3 +
      6.5459673 * Math.log(t),
  )
}

const overIce = (t: string) =>
  `EXP(0-5674.5359/${t}+6.3925247-0.009677843*${t}+6.2215701E-7*${t}^2+2.0747825E-9*${t}^3-9.484024E-13*${t}^4+4.1635019*LN(${t}))`
const overWater = (t: string) =>
  `EXP(0-5800.2206/${t}+1.3914993-0.048640239*${t}+4.1764768E-5*${t}^2-1.4452093E-8*${t}^3+6.5459673*LN(${t}))`

/** Says how much water vapour air can hold. */
export const saturationPressure: Word = {
  name: 'saturationPressure',
  signature: 'saturationPressure(temperature)',
  about: 'The pressure of water vapour in saturated air at a temperature in degC.',
  arity: [1, 1],
  reads: 'same',
  unit: ([temperature], rules) => {
    rules.same([temperature, celsius])
    return pascal
  },
  column: elementwise(saturationPressureValue),
  workbook: ([temperature]) => {
    const t = `((${temperature})+273.15)`
    return `IF((${temperature})<${triplePoint},${overIce(t)},${overWater(t)})`
  },
  examples: [
    {
      args: [20],
      result: 2338.8037000739814,
      source: 'the published equation, worked out by another program',
    },
    {
      args: [-20],
      result: 103.26037858050408,
      source: 'the published equation over ice, worked out by another program',
    },
  ],
}
