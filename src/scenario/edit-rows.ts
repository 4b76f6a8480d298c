import { referenceFaults } from './check-references'
import type { Basis } from './compute'
import { editStrings as strings } from './edit-strings'
import { catalogueFaults } from './entries'
import type { Fault } from './fault'
import { inputCells } from './inputs'
import { rowsOf } from './members'
import { mostRows } from './row-limits'
import type { InputEntry, OwnLine, Scenario } from './scenario'

/** The next version of a document, or why there is none. */
export type Edited = { readonly ok: Scenario } | { readonly faults: readonly Fault[] }

/** What an edit of rows has to know of the program. */
export type RowBasis = Pick<Basis, 'model' | 'catalogue' | 'presets'>

export type RowList = 'sites' | 'workloads' | 'offers' | 'strategies'
type RowOf<L extends RowList> = Scenario[L][number]

/** New values of the fields of a row; one that is undefined goes. */
export type RowChange<L extends RowList> = {
  readonly [K in Exclude<keyof RowOf<L>, 'id'>]?: RowOf<L>[K] | undefined
}

const lists = ['sites', 'workloads', 'offers', 'strategies'] as const satisfies readonly RowList[]

/** Adds a row under an id made from its name. */
export function addRow<L extends RowList>(
  plan: Scenario,
  list: L,
  row: Omit<RowOf<L>, 'id'>,
  basis: RowBasis,
): Edited {
  const added = { ...row, id: freeId(row.name, plan, basis) }
  return checked({ ...plan, [list]: [...plan[list], added] }, basis)
}

/** Changes fields of a row. */
export function changeRow<L extends RowList>(
  plan: Scenario,
  list: L,
  id: string,
  change: RowChange<L>,
  basis: RowBasis,
): Edited {
  const rows: readonly RowOf<L>[] = plan[list]
  if (!rows.some(row => row.id === id)) return refuse(strings.gone(id))
  const next = rows.map(row => (row.id === id ? withoutGaps({ ...row, ...change }) : row))
  return checked({ ...plan, [list]: next }, basis)
}

/**
 * Removes a row and what cannot stand without it: the offers of a site, the parts of an offer and the strategies that
 * begin with it, the inputs of all of them. Refuses where nothing would be left.
 */
export function removeRow(plan: Scenario, list: RowList, id: string, basis: RowBasis): Edited {
  if (plan[list].length === 1) return refuse(strings.last(list))
  if (list === 'sites') return removeSite(plan, id, basis)
  if (list === 'offers') return removeOffer(plan, id, basis)
  return checked({ ...plan, [list]: plan[list].filter(row => row.id !== id) }, basis)
}

function removeOffer(plan: Scenario, id: string, basis: RowBasis): Edited {
  const rest = withoutOffers(plan, [id])
  const name = plan.offers.find(offer => offer.id === id)?.name ?? id
  return rest.strategies.length === 0 ? refuse(strings.leadsAll(name)) : checked(rest, basis)
}

function removeSite(plan: Scenario, id: string, basis: RowBasis): Edited {
  const name = plan.sites.find(site => site.id === id)?.name ?? id
  const bound = plan.workloads.find(({ sites }) => sites?.every(site => site === id))
  if (bound) return refuse(strings.onlyThere(bound.name, name))
  const offers = plan.offers.filter(offer => offer.site === id).map(offer => offer.id)
  const rest = withoutOffers(plan, offers)
  return checked(
    {
      ...rest,
      sites: rest.sites.filter(site => site.id !== id),
      workloads: rest.workloads.map(workload =>
        withoutGaps({
          ...workload,
          home: workload.home === id ? undefined : workload.home,
          sites: workload.sites?.filter(site => site !== id),
        }),
      ),
    },
    basis,
  )
}

/** A strategy that began with an offer would be another without it, under its old name: it goes too. */
function withoutOffers(plan: Scenario, ids: readonly string[]): Scenario {
  const gone = (offer: string) => ids.includes(offer)
  return {
    ...withOwnLines(plan, ({ offer }) => !gone(offer)),
    offers: plan.offers.filter(({ id }) => !gone(id)),
    strategies: plan.strategies
      .filter(({ parts: [first] }) => first === undefined || !gone(first.offer))
      .map(strategy =>
        strategy.parts.some(({ offer }) => gone(offer))
          ? { ...strategy, parts: strategy.parts.filter(({ offer }) => !gone(offer)) }
          : strategy,
      ),
  }
}

/** Keeps some of the reader's own costs; a plan without any does not have the list. */
export function withOwnLines(plan: Scenario, keep: (line: OwnLine) => boolean): Scenario {
  const { ownLines, ...rest } = plan
  const kept = ownLines?.filter(keep) ?? []
  return kept.length === 0 ? rest : { ...rest, ownLines: kept }
}

/** Names what an edit took away besides what was meant, for the sentence that says so. */
export function alsoGone(before: Scenario, after: Scenario, meant: string): readonly string[] {
  return [...lists, 'ownLines' as const].flatMap(list => {
    const left = new Set((after[list] ?? []).map(({ id }) => id))
    return (before[list] ?? []).filter(({ id }) => id !== meant && !left.has(id)).map(({ name }) => name)
  })
}

/** Takes a document with other rows, or says why not. Inputs of rows that went, go. */
export function checked(plan: Scenario, basis: RowBasis): Edited {
  const faults = [...emptyFaults(plan), ...referenceFaults(plan), ...catalogueFaults(plan, basis.catalogue)]
  return faults.length > 0 ? { faults } : { ok: withKnownInputs(plan, basis) }
}

function emptyFaults(plan: Scenario): Fault[] {
  const parts = plan.strategies.findIndex(strategy => strategy.parts.length > mostRows.parts)
  return [
    ...lists.flatMap(list => {
      const count = plan[list].length
      if (count === 0) return [{ path: list, message: strings.last(list) }]
      if (count > mostRows[list]) return [{ path: list, message: strings.tooMany(list, mostRows[list]) }]
      return []
    }),
    ...lists.flatMap(list =>
      plan[list].flatMap(({ name }, i) =>
        name.trim() === '' ? [{ path: `${list}[${i}].name`, message: strings.noName() }] : [],
      ),
    ),
    ...(parts < 0
      ? []
      : [{ path: `strategies[${parts}].parts`, message: strings.tooMany('parts', mostRows.parts) }]),
  ]
}

function withKnownInputs(plan: Scenario, { model, catalogue, presets = {} }: RowBasis): Scenario {
  const { preset = '' } = plan
  const rows = rowsOf(plan, model, catalogue, Object.hasOwn(presets, preset) ? presets[preset] : undefined)
  const known = new Set(inputCells(model, rows).map(({ cell }) => cell))
  const entries = Object.entries(plan.inputs)
  const kept = entries.filter(([cell]) => known.has(cell))
  return kept.length === entries.length ? plan : { ...plan, inputs: Object.fromEntries(kept) }
}

/** Copies what the document, or the example that it started from, sets at a row to another row. */
export function inputsAt(
  plan: Scenario,
  from: string,
  to: string,
  { presets = {} }: RowBasis,
): Readonly<Record<string, InputEntry>> {
  const ofPreset =
    plan.preset !== undefined && Object.hasOwn(presets, plan.preset) ? presets[plan.preset] : undefined
  const all = Object.entries({ ...ofPreset?.inputs, ...plan.inputs })
  const at = all.filter(([cell]) => cell.startsWith(`${from}:`) || cell.startsWith(`${from}/`))
  return Object.fromEntries(at.map(([cell, entry]) => [`${to}${cell.slice(from.length)}`, entry]))
}

const longestId = 32

/** Makes an id from a name that nothing in the plan, its example or the catalogue has: "Operator B" is operatorB. */
export function freeId(name: string, plan: Scenario, { catalogue, presets = {} }: RowBasis): string {
  const ofPreset = plan.preset === undefined ? undefined : presets[plan.preset]
  const taken = new Set([
    ...[plan, ...(ofPreset ? [ofPreset] : [])].flatMap(one =>
      [...lists, 'ownLines' as const].flatMap(list => (one[list] ?? []).map(({ id }) => id)),
    ),
    ...Object.values(catalogue.candidates).flatMap(options => Object.keys(options)),
  ])
  const words = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9 ]+/g, ' ')
    .trim()
    .split(/ +/)
    .map((word, i) => (i === 0 ? word.toLowerCase() : word.charAt(0).toUpperCase() + word.slice(1)))
  const stem = `${/^[a-z]/.test(words[0] ?? '') ? '' : 'row'}${words.join('')}`.slice(0, longestId)
  const free = (id: string, count: number): string =>
    taken.has(id) ? free(`${stem}-${count}`, count + 1) : id
  return free(stem, 2)
}

export const refuse = (message: string): Edited => ({ faults: [{ path: '', message }] })

/** Leaves out the fields that are undefined. */
function withoutGaps<T extends object>(row: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>
  }
}
