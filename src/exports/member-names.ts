import type { Program } from '../engine'
import type { ExportMeta } from './export-meta'

/** Names every row of a plan for reading; rows of one kind that share a name are told apart by what they belong to. */
export function memberNames({ plan }: Program, { names }: ExportMeta): ReadonlyMap<string, string> {
  const known = (id: string): string => names.get(id) ?? id
  const full = new Map<string, string>()
  for (const members of Object.values(plan.members)) {
    const count = new Map<string, number>()
    for (const { id } of members) count.set(known(id), (count.get(known(id)) ?? 0) + 1)
    for (const { id } of members) {
      const owner = id.slice(0, Math.max(0, id.lastIndexOf('/')))
      const alone = count.get(known(id)) === 1 || owner === ''
      full.set(id, alone ? known(id) : `${known(owner)}, ${known(id)}`)
    }
  }
  return full
}
