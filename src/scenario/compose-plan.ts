import { type OfferTemplate, offerTemplates } from '../../models/offers'
import { type PartTemplate, type StrategyTemplate, strategyTemplates } from '../../models/strategies'
import { type Catalogue, chosen } from './catalogue'
import type { InputEntry, Offer, Part, Scenario, Site, Strategy } from './scenario'

/** What a plan gains when offers are made: rows, and the inputs in which they differ from the defaults. */
interface ComposedOffers {
  readonly offers: readonly Offer[]
  readonly inputs: Readonly<Record<string, InputEntry>>
}

/** Offers with the strategies that take them. */
export interface Composition extends ComposedOffers {
  readonly strategies: readonly Strategy[]
}

/** What is on the table: kinds of offers at each of the sites, of one accelerator where it is named. */
export interface Wish {
  readonly sites: readonly Site[]
  readonly kinds: readonly string[]
  readonly accelerator?: string
}

/** Makes the offers of these kinds at these sites and every named strategy that they allow. */
export function composePlan(wish: Wish, catalogue: Pick<Catalogue, 'accelerators'>): Composition {
  const ids = new Set(wish.sites.map(site => site.id))
  const { offers, inputs } = composeOffers(wish, catalogue, ids)
  const strategies = strategyTemplates.flatMap(template => strategyOf(template, wish.sites, offers, ids))
  return {
    offers,
    strategies: strategies.map(({ strategy }) => strategy),
    inputs: { ...inputs, ...Object.fromEntries(strategies.flatMap(each => each.inputs)) },
  }
}

/** Makes the offers of these kinds at these sites, with ids that are not taken yet; they are taken from now on. */
export function composeOffers(
  wish: Wish,
  { accelerators }: Pick<Catalogue, 'accelerators'>,
  ids = new Set(wish.sites.map(site => site.id)),
): ComposedOffers {
  const made = wish.sites.flatMap(site => wish.kinds.map(kind => offerOf(kind, site, wish, ids)))
  const ofOffers = made.flatMap(offer => Object.entries(termsOf(offer, { accelerators })))
  return { offers: made, inputs: Object.fromEntries(ofOffers) }
}

/** Gives the inputs in which an offer of its kind, with its accelerator, differs from the defaults. */
export function termsOf(
  { id, kind, accelerator }: Pick<Offer, 'id' | 'kind' | 'accelerator'>,
  { accelerators }: Pick<Catalogue, 'accelerators'>,
): Readonly<Record<string, InputEntry>> {
  const figures = accelerator === undefined ? undefined : accelerators[accelerator]?.figures
  const terms = Object.entries(templateOf(kind).inputs).flatMap(([line, value]): [string, InputEntry][] => {
    const entry = typeof value === 'object' && 'catalogue' in value ? taken(value, figures) : value
    return entry === undefined ? [] : [[`${id}:${line}`, entry]]
  })
  return Object.fromEntries(terms)
}

function templateOf(kind: string): OfferTemplate {
  const template = offerTemplates.find(each => each.kind === kind)
  if (!template) throw new Error(`there is no kind of offer called ${kind}`)
  return template
}

/** Puts an offer of a kind into a plan, with an id and a name that are free in it. Strategies stay as they are. */
export function withOffer(
  scenario: Scenario,
  kind: string,
  site: Site,
  catalogue: Pick<Catalogue, 'accelerators'>,
  accelerator?: string,
): Scenario {
  const { sites, workloads, offers, strategies } = scenario
  const ids = new Set([...sites, ...workloads, ...offers, ...strategies].map(({ id }) => id))
  const names = new Set(offers.map(({ name }) => name))
  const wish: Wish = { sites: [site], kinds: [kind], ...(accelerator === undefined ? {} : { accelerator }) }
  const made = composeOffers(wish, catalogue, ids)
  const named = made.offers.map(offer => ({ ...offer, name: freeName(offer.name, names) }))
  return { ...scenario, offers: [...offers, ...named], inputs: { ...scenario.inputs, ...made.inputs } }
}

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)

/** Gives the name of a kind of offer at a site, which is named where there are several. */
export function nameOf(kind: string, site: Site, sites: readonly Site[]): string {
  const { label } = templateOf(kind)
  return sites.length > 1 ? `${label}, ${site.name}` : label
}

/** The first of an id and its numbered successors that is not taken yet; it is taken from now on. */
function free(id: string, taken: Set<string>): string {
  const found = [id, ...Array.from(taken, (_, i) => `${id}${i + 2}`)].find(one => !taken.has(one)) ?? id
  taken.add(found)
  return found
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  return [name, ...Array.from(taken, (_, i) => `${name} ${i + 2}`)].find(one => !taken.has(one)) ?? name
}

function offerOf(kind: string, site: Site, { sites, accelerator }: Wish, ids: Set<string>): Offer {
  const name = nameOf(kind, site, sites)
  const id = free(`${site.id.replaceAll('-', '').slice(0, 20)}${capital(kind)}`, ids)
  return {
    id,
    name,
    site: site.id,
    kind,
    ...(accelerator === undefined ? {} : { accelerator }),
  }
}

/** The figure of the accelerator that a template takes, else the template's own. */
function taken(
  { catalogue, otherwise }: { readonly catalogue: string; readonly otherwise: InputEntry },
  figures: Catalogue['accelerators'][string]['figures'] | undefined,
): InputEntry | undefined {
  if (!figures) return otherwise
  const found = chosen(figures[catalogue])
  if (!found) return undefined
  const { value, source, note } = found.figure
  return { value, note: [source, note].filter(text => text !== undefined).join('; ') }
}

/** Makes a named strategy of offers, where there is one for each of its parts; its id is taken from now on. */
export function strategyOf(
  { id, label, shortLabel, parts, isBaseline }: StrategyTemplate,
  sites: readonly Site[],
  offers: readonly Offer[],
  ids: Set<string>,
): readonly { readonly strategy: Strategy; readonly inputs: readonly [string, InputEntry][] }[] {
  const placed = parts.map(part => ({ part, taken: offersFor(part, sites, offers) }))
  if (placed.some(({ taken: found }) => found.length === 0)) return []
  const own = free(id, ids)
  const strategy = {
    id: own,
    name: label,
    shortName: shortLabel,
    parts: placed.flatMap(({ taken: found }) => found.map((offer): Part => ({ offer: offer.id }))),
  }
  const inputs = placed.flatMap(({ part, taken: found }) =>
    found.flatMap(offer =>
      Object.entries(part.inputs ?? {}).map(([line, value]): [string, InputEntry] => [
        `${own}/${offer.id}:${line}`,
        value,
      ]),
    ),
  )
  const baseline: [string, InputEntry][] = isBaseline ? [[`${own}:comparison.isBaseline`, true]] : []
  return [{ strategy, inputs: [...inputs, ...baseline] }]
}

/** The offers that a part of a named strategy stands for, in the order of the sites. */
function offersFor(part: PartTemplate, sites: readonly Site[], offers: readonly Offer[]): Offer[] {
  return sitesOf(part, sites).flatMap(site =>
    offers.filter(offer => offer.site === site.id && offer.kind === part.kind),
  )
}

/** Gives the sites at which a part of a named strategy stands. */
export function sitesOf({ at }: PartTemplate, sites: readonly Site[]): readonly Site[] {
  return sites.filter((_, i) => at === 'each' || (at === 'first') === (i === 0))
}
