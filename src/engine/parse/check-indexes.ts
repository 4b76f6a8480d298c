import type { Expr, IndexInfo } from '../model'
import { planIndex } from '../model'

/** Which index reaches which others by links; the plan is reached by all. */
export interface Reach {
  readonly reaches: (from: string, to: string) => boolean
  readonly rolesOf: (from: string) => readonly string[]
}

/** Follows the links between indexes. Throws when a link points at an index that does not exist. */
export function reachOf(indexes: readonly IndexInfo[]): Reach {
  const byName = new Map(indexes.map(index => [index.name, index]))
  const reached = new Map<string, Set<string>>()
  const visit = (name: string): Set<string> => {
    const known = reached.get(name)
    if (known) return known
    const found = new Set([planIndex, name])
    reached.set(name, found)
    for (const [link, target] of Object.entries(byName.get(name)?.links ?? {})) {
      if (!byName.has(target)) throw new Error(`index ${name} links to ${target}, which is not an index`)
      found.add(target)
      if (link === target) for (const further of visit(target)) found.add(further)
    }
    return found
  }
  return {
    reaches: (from, to) => to === planIndex || visit(from).has(to),
    rolesOf: from => Object.keys(byName.get(from)?.links ?? {}),
  }
}

/** What the check knows of other lines: the index that each belongs to. */
export interface IndexScope {
  readonly indexOf: (id: string) => string
  readonly reach: Reach
  /** Members of this index are alternatives: they are compared, never added. */
  readonly alternatives: string
}

/** Checks that a formula at `index` reads only lines that its members reach. Returns the complaints. */
export function indexComplaints(expr: Expr, index: string, scope: IndexScope): string[] {
  if (expr.kind === 'line') {
    const other = scope.indexOf(expr.id)
    return scope.reach.reaches(index, other)
      ? []
      : [
          `reads ${expr.id} of each ${other}, which a ${index} does not reach; reduce it, as in sum(${expr.id}, ${other})`,
        ]
  }
  if (expr.kind !== 'call') return []
  const over = expr.over
  if (over === undefined) return expr.args.flatMap(arg => indexComplaints(arg, index, scope))
  if (expr.word === 'earlier') {
    const linked = scope.reach.reaches(index, over) && over !== index
    const complaint = linked
      ? []
      : [`adds what is earlier on the same ${over}, which a ${index} does not link to`]
    return [...complaint, ...expr.args.flatMap(arg => indexComplaints(arg, index, scope))]
  }
  const complaints = expr.args.flatMap(arg => indexComplaints(arg, over, scope))
  if (!scope.reach.reaches(over, index))
    complaints.push(`reduces over ${over}, whose rows do not link to a ${index}`)
  const adds = expr.word === 'sum' || expr.word === 'mean'
  if (
    adds &&
    scope.reach.reaches(over, scope.alternatives) &&
    !scope.reach.reaches(index, scope.alternatives)
  ) {
    complaints.push(
      `adds over ${over} across every ${scope.alternatives}: alternatives are compared, never added`,
    )
  }
  return complaints
}
