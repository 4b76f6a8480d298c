import { describe, expect, it } from 'vitest'
import { accelerators } from '../../models/catalogue/accelerators.ts'
import { climateFields } from '../../models/catalogue/climate.ts'
import { type Entry, type Figure, marketFields } from '../../models/catalogue/entry.ts'
import { catalogue } from '../../models/catalogue/index.ts'
import { languageModels } from '../../models/catalogue/language-models.ts'
import { servers } from '../../models/catalogue/servers.ts'
import { optics, switches } from '../../models/catalogue/switches.ts'
import { modelSource } from '../../models/index.ts'
import { offerTemplates } from '../../models/offers.ts'
import { strategyTemplates } from '../../models/strategies.ts'
import type { LineDef } from '../../src/engine/define'

const today = '2026-12'
const entries: readonly Entry[] = [
  ...Object.values(catalogue.markets),
  ...Object.values(catalogue.climates),
  ...Object.values(catalogue.candidates.coolingSystem),
  ...Object.values(languageModels),
  ...Object.values(accelerators),
  ...Object.values(servers),
  ...Object.values(switches),
  ...Object.values(optics),
]

function faultsOf(figure: Figure): string[] {
  const used = figure.value === null ? figure.fallback : figure
  if (!used) return figure.value === null ? [] : ['nothing to use']
  const value = used.value ?? Number.NaN
  return [
    ...(used.date !== undefined && /^20\d\d(-\d\d){0,2}$/.test(used.date) && used.date < today
      ? []
      : ['no past date']),
    ...(used.source ? [] : ['no source']),
    ...(used.grade ? [] : ['no grade']),
    ...((used.low ?? value) <= value && value <= (used.high ?? value) ? [] : ['outside its own range']),
    ...(figure.value === null && used.grade !== 'fallback' ? ['a fallback that is not marked'] : []),
  ]
}

describe('the catalogue', () => {
  it.each(entries.map(entry => [entry.name, entry] as const))(
    'dates and sources every figure of %s',
    (_, entry) => {
      const faults = Object.entries(entry.figures).flatMap(([field, figure]) =>
        faultsOf(figure).map(fault => `${field}: ${fault}`),
      )
      expect(faults).toEqual([])
    },
  )

  it('states in every entry what inputs take from it, in their unit', () => {
    const wanted = modelSource.sheets
      .flatMap(sheet => Object.values<LineDef>(sheet.lines))
      .flatMap(line =>
        'default' in line && typeof line.default === 'object'
          ? [{ ...line.default, unit: line.unit, index: line.index }]
          : [],
      )
    const ofPlaces = wanted.filter(
      ({ index, otherwise }) => index !== 'coolingSystem' && otherwise === undefined,
    )
    const ofClimate = (field: string) => climateFields.some(known => known === field)
    const ofMarkets = ofPlaces.filter(({ catalogue: field }) => !ofClimate(field))
    expect(new Set(ofMarkets.map(({ catalogue: field }) => field))).toEqual(new Set(marketFields))
    for (const { catalogue: field, unit } of wanted) {
      const holders = entries.filter(({ figures }) => Object.hasOwn(figures, field))
      expect([field, holders.length > 0]).toEqual([field, true])
      for (const { figures } of holders) expect([field, figures[field]?.unit]).toEqual([field, unit])
    }
  })

  it('fills every slot of every kind of offer with a sheet that fits', () => {
    for (const { fillings } of offerTemplates) {
      for (const [slot, name] of Object.entries(fillings)) {
        const sheet = modelSource.sheets.find(each => each.name === name)
        expect(sheet && 'fills' in sheet && sheet.fills).toBe(slot)
      }
    }
    const kinds = offerTemplates.map(({ kind }) => kind)
    const used = strategyTemplates.flatMap(({ parts }) => parts.map(({ kind }) => kind))
    expect(kinds).toEqual(expect.arrayContaining(used))
  })
})
