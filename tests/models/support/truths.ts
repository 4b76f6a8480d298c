import { checks } from '../../../models/checks.ts'
import type { Computed } from '../../../src/scenario/compute'
import { sheetsBasis } from '../../support/built-model'

const truths = Object.entries(checks.lines).flatMap(([name, line]) =>
  'shown' in line ? [`checks.${name}`] : [],
)

const indexOf = new Map(sheetsBasis.model.lines.map(({ id, index }) => [id, index]))

/** Lists the truths of the model that do not hold in a plan, with the first month in which they fail. */
export function broken({ run, rows }: Computed): string[] {
  return truths.flatMap(id => {
    const index = indexOf.get(id) ?? 'plan'
    const cells = index === 'plan' ? [id] : (rows.members[index] ?? []).map(member => `${member.id}:${id}`)
    return cells.flatMap(cell => {
      const month = run.column(cell).findIndex(truth => truth !== 1)
      return month < 0 ? [] : [`${cell} in month ${month}`]
    })
  })
}
