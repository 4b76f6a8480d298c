import type { Expr, Model } from './model'
import { planIndex } from './model'

/** A row of an index's table. */
export interface Member {
  readonly id: string
  readonly index: string
  /** By link name, the id of the row it points at. */
  readonly links: Readonly<Record<string, string>>
  /** For rows of the slot index: which sheet fills each slot. */
  readonly fillings?: Readonly<Record<string, string>>
}

/** The tables of one plan and the values of its inputs by cell id. Row order is merit and priority. */
export interface Plan {
  readonly months: number
  readonly members: Readonly<Record<string, readonly Member[]>>
  readonly values: ReadonlyMap<string, number | readonly number[]>
  /** What the plan itself states, by cell id: one number, or one for each climate point. */
  readonly given?: ReadonlyMap<string, number | readonly number[]>
  /** By cell id, the formula that a reader wrote: it stands in place of the line’s own. */
  readonly formulas?: ReadonlyMap<string, Expr>
}

/** The id of a line at a member, such as `johorHall:schedule.liveMonth`; a plan line is its own id. */
export function cellId(line: string, member: Member | undefined): string {
  return member === undefined || member.index === planIndex ? line : `${member.id}:${line}`
}

/** Follows links between the rows of a plan; built once per plan. */
export interface Tables {
  readonly members: (index: string) => readonly Member[]
  /** The row of `index` that `from` reaches by links, all ways agreeing; undefined when none. */
  readonly reach: (from: Member, index: string) => Member | undefined
}

const planRow: Member = { id: '', index: planIndex, links: {} }

/** Builds the tables of a plan. Throws when a link points at a missing row or two ways disagree. */
export function tablesOf(model: Model, plan: Plan): Tables {
  const rows = new Map<string, Map<string, Member>>()
  for (const [index, members] of Object.entries(plan.members))
    rows.set(index, new Map(members.map(m => [m.id, m])))
  const linksOf = new Map(model.indexes.map(index => [index.name, index.links]))
  const reached = new Map<Member, Map<string, Member>>()

  const all = (from: Member): Map<string, Member> => {
    const known = reached.get(from)
    if (known) return known
    const found = new Map<string, Member>([[from.index, from]])
    for (const [link, index] of Object.entries(linksOf.get(from.index) ?? {})) {
      const id = from.links[link]
      const target = id === undefined ? undefined : rows.get(index)?.get(id)
      if (!target)
        throw new Error(`${from.index} ${from.id}: its ${link} '${id ?? ''}' is not a ${index} of this plan`)
      if (link !== index) continue
      for (const [further, member] of all(target)) {
        const other = found.get(further)
        if (other && other !== member)
          throw new Error(
            `${from.index} ${from.id} reaches two rows of ${further}: ${other.id} and ${member.id}`,
          )
        found.set(further, member)
      }
    }
    reached.set(from, found)
    return found
  }

  return {
    members: index => (index === planIndex ? [planRow] : (plan.members[index] ?? [])),
    reach: (from, index) => {
      if (index === planIndex) return planRow
      const link = from.links[index]
      const role = linksOf.get(from.index)?.[index]
      if (link !== undefined && role !== undefined && role !== index) return rows.get(role)?.get(link)
      return all(from).get(index)
    },
  }
}
