import { describe, expect, it } from 'vitest'
import { oldestByField, oldestByKind, reviewed } from '../../models/catalogue/review.ts'
import { shelves } from '../../models/catalogue/shelves.ts'
import { type FigureAge, figureAges, monthsBetween } from '../../src/scenario/figure-age.ts'
import { readFolders } from '../support/project-files.ts'

function staleness({ kind, entry, field, date, months }: FigureAge): readonly string[] {
  const limit = oldestByField[field] ?? oldestByKind[kind]
  const name = `${kind} ${entry}, ${field}`
  if (limit === undefined) return [`${name}: no limit of age is stated for this kind`]
  if (months === null) return [`${name}: "${date}" is no date`]
  if (months < 0) return [`${name}: ${date} is after the review`]
  return months > limit ? [`${name}: ${date} is ${months} months old, the limit is ${limit}`] : []
}

describe('the dates of the catalogue', () => {
  it('were reviewed on a day', () => {
    expect(monthsBetween(reviewed, reviewed)).toBe(0)
    expect(reviewed).toMatch(/^\d{4}-\d\d-\d\d$/)
  })

  it('are no older at the review than the limit of their kind', () => {
    const ages = figureAges(shelves, reviewed)
    expect(ages.length).toBeGreaterThan(600)
    expect(ages.flatMap(staleness)).toEqual([])
  })

  it('are flagged when stale, unreadable, ahead or of a kind without a limit', () => {
    const figure = (date: string) => ({ value: 1, unit: '1', grade: 'C', source: 's', date }) as const
    const faults = (kind: string, date: string) =>
      figureAges([{ kind, entries: { x: { name: 'X', figures: { rent: figure(date) } } } }], '2026-11-24')
        .flatMap(staleness)
        .join()
    expect(faults('market', '2022-05-24')).toMatch(/54 months old, the limit is 42/)
    expect(faults('market', '2023-05-24')).toBe('')
    expect(faults('market', 'Q3 2026')).toMatch(/no date/)
    expect(faults('market', '2026-11-24')).toBe('')
    expect(faults('market', '2026-11-25')).toMatch(/after the review/)
    expect(faults('market', '2026-12')).toMatch(/after the review/)
    expect(faults('nothing', '2026')).toMatch(/no limit/)
  })
})

describe('the shelves of the catalogue', () => {
  it('hold every entry that a file of the catalogue states', async () => {
    const shown = new Set<unknown>(shelves.flatMap(({ entries }) => Object.values(entries)))
    const paths = [...readFolders('models/catalogue').keys()].filter(path => path.endsWith('.ts'))
    const modules = await Promise.all(
      paths.map(async path => [path, await import(/* @vite-ignore */ `../../${path}`)] as const),
    )
    const stated = modules.flatMap(([path, module]) =>
      Object.values(module as Record<string, unknown>)
        .flatMap(each => [each, ...Object.values(each ?? {})])
        .filter(isEntry)
        .map(entry => [path, entry] as const),
    )
    expect(stated.length).toBeGreaterThan(25)
    expect(stated.filter(([, entry]) => !shown.has(entry)).map(([path]) => path)).toEqual([])
  })
})

const isEntry = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'name' in value && 'figures' in value
