import { cashFlow } from '../../../models/sheets/finance/cash-flow.ts'
import type { Run } from '../../../src/engine'

const [proceeds, capex, ...running] = cashFlow.lines.net.formula.split(' - ')
if (proceeds !== 'proceeds' || capex !== 'capex')
  throw new Error('the net flow no longer starts with what is sold, less what is bought')

/** What a strategy pays in a month: capital less what is sold, at its start, and everything else, in its middle. */
export interface Payment {
  readonly capital: number
  readonly running: number
  /** All that is moved, whichever way: what rounding is measured by. */
  readonly size: number
}

/** Reads what a strategy pays in a month, by the flows of which the model makes its net flow. */
export function paymentIn(run: Run, strategy: string, month: number): Payment {
  const read = (name: string) => run.value(`${strategy}:cashFlow.${name}`, month)
  const others = running.map(read)
  const [sold, bought] = [read('proceeds'), read('capex')]
  return {
    capital: bought - sold,
    running: others.reduce((a, b) => a + b, 0),
    size: [sold, bought, ...others].reduce((a, b) => a + Math.abs(b), 0),
  }
}
