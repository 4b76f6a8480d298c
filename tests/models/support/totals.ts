import { catalogue } from '../../../models/catalogue/index.ts'
import { modelSource } from '../../../models/index.ts'
import type { Run } from '../../../src/engine'
import type { LineDef } from '../../../src/engine/define'
import type { Computed } from '../../../src/scenario/compute'
import type { Scenario } from '../../../src/scenario/scenario'

/** A line that adds up lines of its own row, or one line over the rows that belong to its own. */
interface Total {
  readonly id: string
  readonly index: string
  readonly parts: readonly string[]
  readonly over?: string
}

const lines = modelSource.sheets.flatMap(sheet =>
  Object.entries<LineDef>(sheet.lines).map(([name, line]) => ({
    id: `${sheet.name}.${name}`,
    index: line.index ?? sheet.index,
    sheet: sheet.name,
    line,
  })),
)
const indexOf = new Map(lines.map(({ id, index }) => [id, index]))

const totals: readonly Total[] = lines.flatMap(({ id, index, sheet, line }): Total[] => {
  const whole = (name: string) => (name.includes('.') ? name : `${sheet}.${name}`)
  if ('sum' in line) return [{ id, index, parts: line.sum.map(whole) }]
  const [, part, over] = ('formula' in line && /^sum\(([\w.]+), (\w+)\)$/.exec(line.formula)) || []
  return part && over && over !== 'month' ? [{ id, index, parts: [whole(part)], over }] : []
})

/**
 * Lists the totals of a plan that do not come to the sum of their parts to the cent, with the first such month.
 * Which rows belong to which, and what fills a slot, is read here from the document, apart from the engine.
 */
export function totalsOff({ run, scenario, rows }: Computed): string[] {
  const cells = run.program.expansion.cells
  const idsOf = (index: string) => (index === 'plan' ? [''] : (rows.members[index] ?? []).map(({ id }) => id))
  const cellsOf = (line: string, row: string): string => {
    const id = filled(line, row, scenario)
    const own = idsOf(indexOf.get(id) ?? '').find(each => isOf(row, each, scenario))
    return own === '' ? id : `${own}:${id}`
  }
  return totals.flatMap(({ id, index, parts, over }) =>
    idsOf(index).flatMap(row => {
      const total = row === '' ? id : `${row}:${id}`
      if (!cells.has(total)) return []
      const added = over === undefined ? [row] : idsOf(over).filter(each => isOf(each, row, scenario))
      const addends = added.flatMap(each => parts.map(part => cellsOf(part, each)))
      const month = firstOff(run, total, addends)
      return month === undefined
        ? []
        : [`${total}[${month}] is ${run.value(total, month)}, not ${addends.join(' + ')}`]
    }),
  )
}

/** Rows are called by what they belong to, such as strategy/offer/workload; an offer belongs to its site too. */
function isOf(row: string, owner: string, { offers }: Scenario): boolean {
  const own = row.split('/')
  const sites = offers.filter(({ id }) => own.includes(id)).map(({ site }) => site)
  return owner === '' || owner.split('/').every(id => own.includes(id) || sites.includes(id))
}

/** The line behind what a slot owes, by the kind of the row's offer. */
function filled(line: string, row: string, { offers }: Scenario): string {
  if (indexOf.has(line)) return line
  const [slot = '', name = ''] = line.split('.')
  const kind = offers.find(({ id }) => row.split('/').includes(id))?.kind ?? ''
  const fillings: Readonly<Record<string, string>> = catalogue.offerKinds[kind]?.fillings ?? {}
  return `${fillings[slot]}.${name}`
}

/** The first month in which a total is off by a cent, or by what a computer rounds of so large a sum. */
function firstOff(run: Run, total: string, addends: readonly string[]): number | undefined {
  const months = run.column(total).length
  return Array.from({ length: months }, (_, t) => t).find(t => {
    const values = addends.map(cell => run.value(cell, t))
    const sum = values.reduce((a, b) => a + b, 0)
    const size = values.reduce((a, b) => a + Math.abs(b), 0)
    return !(Math.abs(run.value(total, t) - sum) <= Math.max(0.005 * Math.min(1, size), 1e-12 * size))
  })
}
