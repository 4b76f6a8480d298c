import type { StrategyTemplate } from '../../models/strategies'
import { capLine } from './catalogue'
import { strategyOf, withOffer } from './compose-plan'
import { clearInput, setInput } from './edit-inputs'
import { checked, type Edited, freeId, inputsAt, type RowBasis, refuse } from './edit-rows'
import { editStrings as strings } from './edit-strings'
import type { Offer, Part, Scenario, Strategy } from './scenario'

/** Adds an offer of a kind at a site, of the accelerator that the plan already has. */
export function addOffer(
  plan: Scenario,
  { kind, site: id }: Pick<Offer, 'kind' | 'site'>,
  basis: RowBasis,
): Edited {
  const site = plan.sites.find(one => one.id === id)
  if (!site) return refuse(strings.gone(id))
  const accelerator = plan.offers.find(offer => offer.accelerator !== undefined)?.accelerator
  return checked(withOffer(plan, kind, site, basis.catalogue, accelerator), basis)
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
  const withOffer = { ...plan, offers, inputs }
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
      inputs: { ...inputs, ...copied },
    },
    basis,
  )
  return 'ok' in edited ? { ...edited, id } : edited
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

/** Adds a strategy that comes ready, on the offers of the plan; those that it lacks are added at the first site. */
export function addStrategy(plan: Scenario, template: StrategyTemplate, basis: RowBasis): Edited {
  let whole = plan
  for (const { kind } of template.parts) {
    if (whole.offers.some(offer => offer.kind === kind)) continue
    const next = addOffer(whole, { kind, site: plan.sites[0]?.id ?? '' }, basis)
    if ('faults' in next) return next
    whole = next.ok
  }
  const { sites, workloads, offers, strategies } = whole
  const ids = new Set([...sites, ...workloads, ...offers, ...strategies].map(({ id }) => id))
  const [made] = strategyOf({ ...template, isBaseline: undefined }, sites, offers, ids)
  if (!made) return refuse(strings.gone(template.label))
  const inputs = { ...whole.inputs, ...Object.fromEntries(made.inputs) }
  return checked({ ...whole, strategies: [...strategies, made.strategy], inputs }, basis)
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
