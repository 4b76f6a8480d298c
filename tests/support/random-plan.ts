import fc from 'fast-check'
import { catalogue } from '../../models/catalogue/index.ts'
import { offerTemplates } from '../../models/offers.ts'
import { axisComplaints } from '../../src/engine/parse/check-axes'
import { shapingLines } from '../../src/scenario/candidates'
import { capLine } from '../../src/scenario/catalogue'
import { termsOf } from '../../src/scenario/compose-plan'
import { defaultOf, type InputCell, inputCells } from '../../src/scenario/inputs'
import { rowsOf } from '../../src/scenario/members'
import { formulaReader, learnFormulas } from '../../src/scenario/own-formulas'
import type { InputEntry, Offer, OwnLine, Scenario, Strategy, Workload } from '../../src/scenario/scenario'
import { sheetsBasis } from './built-model'
import { figureAt, type Level, levels } from './random-figure'

const { model, words } = sheetsBasis
const inputLines = model.lines.filter(line => line.input)
const shaping = shapingLines(model)

/** What readers add to offers by a formula of their own, each in USD a month. */
export const ownFormulas = [
  'hardware.support * 0.1',
  'if(month < clock.yearLength, facility.rent, 0)',
  'max(hardware.opex, facility.opex) / 2',
]
await learnFormulas(
  { ownLines: ownFormulas.map((formula, i) => ({ id: `formula${i}`, name: formula, offer: '', formula })) },
  model,
  formulaReader(sheetsBasis),
)

/** How much a random plan may hold. */
export interface PlanSize {
  readonly sites: number
  readonly workloads: number
  readonly offers: number
  readonly strategies: number
  /** Of each strategy. */
  readonly parts: number
  /** Costs that the reader adds to offers. */
  readonly ownLines: number
  /** Inputs that are set away from their defaults, each at one row or at all. */
  readonly settings: number
}

/** What people plan with. */
const usualSize: PlanSize = {
  sites: 3,
  workloads: 4,
  offers: 6,
  strategies: 6,
  parts: 4,
  ownLines: 2,
  settings: 24,
}

/** Enough for what takes several computations of each plan. */
export const middleSize: PlanSize = {
  sites: 2,
  workloads: 2,
  offers: 4,
  strategies: 3,
  parts: 3,
  ownLines: 1,
  settings: 12,
}

/** Small enough for another program to compute many of them. */
export const smallSize: PlanSize = {
  sites: 1,
  workloads: 2,
  offers: 2,
  strategies: 2,
  parts: 2,
  ownLines: 1,
  settings: 12,
}

/** A place in a list that is not known yet: any number, taken round and round. */
const place = fc.nat({ max: 719 })
const at = <T>(list: readonly T[], n: number): T => list[n % list.length] as T

/** Draws a valid plan: rows of every kind that the model has, in any order, with inputs anywhere within their limits. */
export function randomPlan(
  size: PlanSize = usualSize,
  months: number = catalogue.months,
): fc.Arbitrary<Scenario> {
  return fc.record(draftOf(size)).map(draft => withStandIns(composed(draft, months)))
}

const oneOf = (list: object) => fc.constantFrom(...Object.keys(list))
const maybe = <T>(item: fc.Arbitrary<T>) => fc.option(item, { nil: undefined, freq: 2 })
const list = <T>(item: fc.Arbitrary<T>, most: number, least = 1) =>
  fc.array(item, { minLength: least, maxLength: most })

const siteDraft = fc.record({ market: oneOf(catalogue.markets), climate: maybe(oneOf(catalogue.climates)) })
const workloadDraft = fc.record({
  model: maybe(oneOf(catalogue.languageModels)),
  home: maybe(place),
  onlyAt: maybe(place),
  onlyIn: maybe(place),
})
const offerDraft = fc.record({
  kind: fc.constantFrom(...offerTemplates.map(({ kind }) => kind)),
  site: place,
  accelerator: maybe(oneOf(catalogue.accelerators)),
})
const partDraft = fc.record({ offer: place, cap: maybe(fc.nat({ max: 2000 })) })
const settingDraft = fc.record({
  line: fc.constantFrom(...inputLines),
  row: maybe(place),
  level: levels,
})

const ownDraft = fc.record({
  offer: place,
  formula: maybe(fc.constantFrom(...ownFormulas)),
  amounts: list(
    fc.record({
      line: fc.constantFrom(...inputLines.filter(({ index }) => index === 'ownLine')),
      level: levels,
    }),
    3,
  ),
})

const draftOf = (size: PlanSize) => ({
  startMonth: fc.constantFrom('2026-12', '2027-01', '2027-06'),
  horizons: fc.subarray([36, 60, 84, 120], { minLength: 1 }),
  sites: list(siteDraft, size.sites),
  workloads: list(workloadDraft, size.workloads),
  offers: list(offerDraft, size.offers, Math.min(2, size.offers)),
  strategies: list(list(partDraft, size.parts, 0), size.strategies),
  ownLines: list(ownDraft, size.ownLines, 0),
  /** For the inputs that decide which rows there are, such as what kind of work it is. */
  shapes: fc.array(place, { minLength: 8, maxLength: 8 }),
  settings: list(settingDraft, size.settings, 0),
})

type Draft = { readonly [K in keyof ReturnType<typeof draftOf>]: Drawn<ReturnType<typeof draftOf>[K]> }
type Drawn<A> = A extends fc.Arbitrary<infer T> ? T : never

function composed(draft: Draft, months: number): Scenario {
  const bare = rowsIn(draft)
  const terms = bare.offers.flatMap(offer => Object.entries(termsOf(offer, catalogue)))
  const shaped = { ...bare, inputs: Object.fromEntries([...terms, ...shapesOf(bare, draft)]) }
  const inputs: Scenario['inputs'] = { ...shaped.inputs, ...settingsOf(shaped, draft, months) }
  if (months === catalogue.months) return { ...shaped, inputs }
  // A plan of fewer months has no verdict beyond them.
  const horizon = Math.min(months, Number(inputs['clock.horizon'] ?? months))
  return { ...shaped, inputs: { ...inputs, 'clock.horizon': horizon } }
}

function rowsIn({ startMonth, horizons, ...draft }: Draft): Scenario {
  const sites = draft.sites.map(({ market, climate }, i) => ({
    id: `site${i}`,
    name: `Site ${i}`,
    market,
    ...(climate === undefined ? {} : { climate }),
  }))
  const offers = draft.offers.map(
    ({ kind, site, accelerator }, i): Offer => ({
      id: `offer${i}`,
      name: `Offer ${i}`,
      site: at(sites, site).id,
      kind,
      ...(accelerator === undefined ? {} : { accelerator }),
    }),
  )
  return {
    schemaVersion: 1,
    name: 'A random plan',
    startMonth,
    horizons,
    currency: { code: 'USD', perUsd: 1 },
    sites,
    workloads: draft.workloads.map((workload, i) => workloadOf(workload, i, sites)),
    offers,
    strategies: draft.strategies.map((parts, i) => strategyOf(parts, i, offers)),
    ...(draft.ownLines.length === 0
      ? {}
      : { ownLines: draft.ownLines.map((own, i) => ownLineOf(own, i, offers)) }),
    inputs: {},
  }
}

function workloadOf(
  { model: languageModel, home, onlyAt, onlyIn }: Draft['workloads'][number],
  i: number,
  sites: Scenario['sites'],
): Workload {
  const markets: Readonly<Record<string, { readonly country: string }>> = catalogue.markets
  return {
    id: `work${i}`,
    name: `Work ${i}`,
    ...(languageModel === undefined ? {} : { model: languageModel }),
    ...(home === undefined ? {} : { home: at(sites, home).id }),
    ...(onlyAt === undefined ? {} : { sites: [at(sites, onlyAt).id] }),
    ...(onlyIn === undefined ? {} : { countries: [markets[at(sites, onlyIn).market]?.country ?? 'SG'] }),
  }
}

/** A strategy takes an offer once, so what is drawn again stands for the first. */
function strategyOf(parts: Draft['strategies'][number], i: number, offers: readonly Offer[]): Strategy {
  const taken = new Map(parts.map(({ offer, cap }) => [at(offers, offer).id, cap]))
  return {
    id: `strategy${i}`,
    name: `Strategy ${i}`,
    parts: [...taken].map(([offer, cap]) => ({ offer, ...(cap === undefined ? {} : { cap: `${cap} gpu` }) })),
  }
}

function ownLineOf(
  { offer, formula }: Draft['ownLines'][number],
  i: number,
  offers: readonly Offer[],
): OwnLine {
  return {
    id: `own${i}`,
    name: `Own ${i}`,
    offer: at(offers, offer).id,
    ...(formula === undefined ? {} : { formula }),
  }
}

function shapesOf(scenario: Scenario, { shapes }: Draft): [string, InputEntry][] {
  return inputCells(model, rowsOf(scenario, model, catalogue))
    .filter(({ line }) => shaping.has(line.id))
    .map(({ cell, line }, i) => {
      const { min = 0, max = 0 } = line.input ?? {}
      return [cell, min + (at(shapes, i) % (max - min + 1))]
    })
}

/** Gives each input of a plan that has no figure one that stands in, since nobody could choose such a place or thing without. */
export function withStandIns(plan: Scenario): Scenario {
  const rows = rowsOf(plan, model, catalogue)
  const lacking = inputCells(model, rows).filter(cell => defaultOf(cell, rows) === undefined)
  const figures = lacking.map(cell => [cell.cell, entryOf(cell, standIn, 1)] as const)
  return { ...plan, inputs: { ...Object.fromEntries(figures), ...plan.inputs } }
}

/** The settings that find a row in the plan. */
function settingsOf(scenario: Scenario, { settings, ownLines }: Draft, months: number): Scenario['inputs'] {
  const cells = inputCells(model, rowsOf(scenario, model, catalogue))
  const free = cells.filter(({ cell, line }) => !shaping.has(line.id) && !cappedIn(scenario).has(cell))
  const amounts = ownLines.flatMap((own, row) => own.amounts.map(amount => ({ ...amount, row })))
  const set = [...settings, ...amounts].flatMap(({ line, row, level }) => {
    const own = free.filter(cell => cell.line === line)
    if (own.length === 0 || ('path' in level && !takesMonths(line.id))) return []
    return (row === undefined ? own : [at(own, row)]).map(cell => [cell, level] as const)
  })
  return Object.fromEntries(set.map(([cell, level]) => [cell.cell, entryOf(cell, level, months)]))
}

const standIn: Level = { of: 'usual', share: 0.01 }

function entryOf({ line }: InputCell, level: Level, months: number): InputEntry {
  if (!line.input) throw new Error(`${line.id} is not an input`)
  return figureAt(level, line.input, months)
}

/** The inputs that the parts of strategies set already. */
function cappedIn({ strategies }: Scenario): ReadonlySet<string> {
  const capped = strategies.flatMap(({ id, parts }) =>
    parts.filter(({ cap }) => cap !== undefined).map(({ offer }) => `${id}/${offer}:${capLine}`),
  )
  return new Set(capped)
}

const monthly = new Map<string, boolean>()

/** Tells whether an input may differ by month: prices, needs and what partners give do; rules hold throughout, and what stands stays as it is. */
function takesMonths(id: string): boolean {
  const known = monthly.get(id)
  if (known !== undefined) return known
  const given = model.lines.map(line =>
    line.id === id ? { ...line, expr: { kind: 'month' } as const } : line,
  )
  const behind = (owed: string) => {
    const [slot, name] = owed.split('.')
    return given.filter(line => line.fills === slot && line.name === name)
  }
  const { unit, input } = model.lines.find(line => line.id === id) ?? {}
  const moves = unit?.includes('USD') || input?.group === 'Demand' || input?.group === 'Partner'
  // What cooling is worked out with has one value.
  const may =
    moves === true && input?.group !== 'Finance' && axisComplaints(given, words, behind).length === 0
  monthly.set(id, may)
  return may
}
