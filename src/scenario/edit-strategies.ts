import type { StrategyTemplate } from '../../models/strategies'
import { capLine } from './catalogue'
import { nameOf, sitesOf, strategyOf, termsOf } from './compose-plan'
import { clearInput, setInput } from './edit-inputs'
import { checked, type Edited, freeId, inputsAt, type RowBasis, refuse } from './edit-rows'
import { editStrings as strings } from './edit-strings'
import type { Offer, Part, Scenario, Strategy } from './scenario'

/** Adds an offer of a kind, with the terms in which that kind differs from the defaults. */
export function addOffer(plan: Scenario, offer: Omit<Offer, 'id'>, basis: RowBasis): Edited {
  const added = { ...offer, id: freeId(offer.name, plan, basis) }
  const inputs = { ...plan.inputs, ...termsOf(added, basis.catalogue) }
  return checked({ ...plan, offers: [...plan.offers, added], inputs }, basis)
}

/**
 * Enters a quote: an offer like one that the plan has, with the terms of that one to be overwritten, and a strategy
 * that takes it where the first strategy that begins with the other takes that; alone where none does.
 */
export function enterQuote(
  plan: Scenario,
  like: string,
  name: string,
  basis: RowBasis,
): Edited & { id?: string } {
  const source = plan.offers.find(offer => offer.id === like)
  if (!source) return refuse(strings.gone(like))
  const id = freeId(name, plan, basis)
  const offers = [...plan.offers, { ...source, id, name }]
  const inputs = { ...plan.inputs, ...inputsAt(plan, like, id, basis) }
  const withOffer = withOwnCosts({ ...plan, offers, inputs }, like, id, basis)
  const pattern = plan.strategies.find(({ parts: [first] }) => first?.offer === like)
  const parts = pattern
    ? pattern.parts.map(part => (part.offer === like ? { ...part, offer: id } : part))
    : [{ offer: id }]
  const strategy = { id: freeId(`with ${name}`, withOffer, basis), name, parts }
  const copied = pattern ? partInputs(plan, pattern, strategy, { from: like, to: id }, basis) : {}
  const edited = checked(
    {
      ...withOffer,
      strategies: inPlace(plan.strategies, pattern, strategy),
      inputs: { ...withOffer.inputs, ...copied },
    },
    basis,
  )
  return 'ok' in edited ? { ...edited, id } : edited
}

/** Gives an offer the same costs of the reader's own as another has: without them it would look cheaper than it is. */
function withOwnCosts(plan: Scenario, like: string, offer: string, basis: RowBasis): Scenario {
  let next = plan
  for (const line of plan.ownLines ?? []) {
    if (line.offer !== like) continue
    const id = freeId(line.name, next, basis)
    const inputs = { ...next.inputs, ...inputsAt(next, line.id, id, basis) }
    next = { ...next, ownLines: [...(next.ownLines ?? []), { ...line, id, offer }], inputs }
  }
  return next
}

/** Adds a copy of a strategy, with what is set at its parts. */
export function duplicateStrategy(plan: Scenario, id: string, basis: RowBasis): Edited {
  const source = plan.strategies.find(strategy => strategy.id === id)
  if (!source) return refuse(strings.gone(id))
  const { shortName: _, ...rest } = source
  const name = strings.copy(source.name)
  const copy = { ...rest, id: freeId(name, plan, basis), name }
  const inputs = { ...plan.inputs, ...partInputs(plan, source, copy, { from: '', to: '' }, basis) }
  return checked({ ...plan, strategies: inPlace(plan.strategies, source, copy), inputs }, basis)
}

/** Adds a strategy that comes ready. It takes the first offer of each kind at a site, and adds those that the plan lacks. */
export function addStrategy(plan: Scenario, template: StrategyTemplate, basis: RowBasis): Edited {
  let whole = plan
  for (const part of template.parts) {
    const { kind } = part
    for (const site of sitesOf(part, plan.sites)) {
      if (whole.offers.some(offer => offer.kind === kind && offer.site === site.id)) continue
      const next = addOffer(whole, { name: nameOf(kind, site, plan.sites), site: site.id, kind }, basis)
      if ('faults' in next) return next
      whole = next.ok
    }
  }
  const firsts = whole.offers.filter(
    ({ kind, site }, i, all) => all.findIndex(one => one.kind === kind && one.site === site) === i,
  )
  // Which strategy the others are measured against is the plan's affair.
  const { isBaseline: _, ...rest } = template
  const named = { ...rest, id: freeId(template.label, whole, basis) }
  const [made] = strategyOf(named, whole.sites, firsts, new Set())
  if (!made) return refuse(strings.lacksOffers(template.label))
  const inputs = { ...whole.inputs, ...Object.fromEntries(made.inputs) }
  return checked({ ...whole, strategies: [...whole.strategies, made.strategy], inputs }, basis)
}

/** Changes the parts of a strategy: their order, their caps, which there are. */
export function changeParts(
  plan: Scenario,
  id: string,
  change: (parts: readonly Part[]) => readonly Part[],
  basis: RowBasis,
): Edited {
  const strategies = plan.strategies.map(strategy =>
    strategy.id === id ? { ...strategy, parts: change(strategy.parts) } : strategy,
  )
  return checked({ ...plan, strategies }, basis)
}

/** Moves a part one place up or down in the order of preference. */
export function movedPart(parts: readonly Part[], place: number, step: 1 | -1): readonly Part[] {
  const part = parts[place]
  if (!part || place + step < 0 || place + step >= parts.length) return parts
  return parts.toSpliced(place, 1).toSpliced(place + step, 0, part)
}

/** Caps a part, such as at 500 gpu; without a text the cap goes. */
export function capPart(
  plan: Scenario,
  { strategy, offer }: { readonly strategy: string; readonly offer: string },
  text: string,
  basis: RowBasis,
): Edited {
  const cell = `${strategy}/${offer}:${capLine}`
  const cap = text.trim()
  if (cap === '') return checked(clearInput(plan, cell), basis)
  return checked(setInput(plan, cell, /^\d+$/.test(cap) ? `${cap} gpu` : cap), basis)
}

/** What is set at the parts of a strategy, for its copy in which perhaps one offer stands for another. */
function partInputs(
  plan: Scenario,
  source: Strategy,
  copy: Strategy,
  swap: { readonly from: string; readonly to: string },
  basis: RowBasis,
): Scenario['inputs'] {
  return Object.assign(
    {},
    ...source.parts.map(({ offer }) => {
      const own = offer === swap.from ? swap.to : offer
      return inputsAt(plan, `${source.id}/${offer}`, `${copy.id}/${own}`, basis)
    }),
  )
}

/** A new strategy stands below the one that it is like. */
function inPlace(all: readonly Strategy[], like: Strategy | undefined, added: Strategy): readonly Strategy[] {
  const place = like ? all.indexOf(like) + 1 : all.length
  return all.toSpliced(place, 0, added)
}
