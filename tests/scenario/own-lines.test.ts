import { expect, it } from 'vitest'
import { basis } from '../../src/scenario/basis'
import { compute } from '../../src/scenario/compute'
import { addOwnLine, changeOwnLine, removeOwnLine } from '../../src/scenario/edit-own-lines'
import { alsoGone, type Edited, removeRow } from '../../src/scenario/edit-rows'
import { enterQuote } from '../../src/scenario/edit-strategies'
import { parseDocument } from '../../src/scenario/parse-scenario'
import { presets } from '../../src/scenario/presets'
import type { Scenario } from '../../src/scenario/scenario'
import { readPayload, writePayload } from '../../src/scenario/share'

const johor = presets['johor-accelerators'] as Scenario
const ok = (edited: Edited): Scenario => {
  if ('faults' in edited) throw new Error(JSON.stringify(edited.faults))
  return edited.ok
}
const audit = { name: 'Security audit', offer: 'johorHall' }
const added = ok(addOwnLine(johor, audit, { 'own.perMonth': '20000 USD/month' }, basis))

it('adds a cost with its amount; the plan reads as strictly as a file and computes', () => {
  expect(added.ownLines).toEqual([{ ...audit, id: 'securityAudit' }])
  expect(added.inputs['securityAudit:own.perMonth']).toBe('20000 USD/month')
  expect(parseDocument(JSON.parse(JSON.stringify(added)))).toEqual({ ok: added })
  const computed = compute(added, basis)
  if ('faults' in computed) throw new Error(JSON.stringify(computed.faults))
  expect(computed.ok.run.value('buildInHouse:cashFlow.own', 3)).toBe(20_000)
  expect(computed.ok.run.value('gpuService:cashFlow.own', 3)).toBe(0)
  expect(computed.ok.names.get('buildInHouse/johorHall/securityAudit')).toBe(
    'Build in-house, New hall, Security audit',
  )
})

it('moves it to another offer, and removes it with its amounts and the list', () => {
  const moved = ok(changeOwnLine(added, 'securityAudit', { offer: 'johorColo' }, basis))
  expect(moved.ownLines?.[0]?.offer).toBe('johorColo')
  expect(moved.inputs).toEqual(added.inputs)
  expect(ok(removeOwnLine(moved, 'securityAudit', basis))).toEqual(johor)
})

it('takes a note, which travels in the file, and lets it go when it is empty', () => {
  const noted = ok(changeOwnLine(added, 'securityAudit', { note: ' Quoted by two firms \n' }, basis))
  expect(noted.ownLines).toEqual([{ ...audit, id: 'securityAudit', note: 'Quoted by two firms' }])
  expect(parseDocument(JSON.parse(JSON.stringify(noted)))).toEqual({ ok: noted })
  expect(ok(changeOwnLine(noted, 'securityAudit', { note: '' }, basis))).toEqual(added)
})

it('goes with its offer, and that is said', () => {
  const rest = ok(removeRow(added, 'offers', 'johorHall', basis))
  expect(rest).not.toHaveProperty('ownLines')
  expect(alsoGone(added, rest, 'johorHall')).toContain('Security audit')
  expect(Object.keys(rest.inputs).filter(cell => cell.startsWith('securityAudit'))).toEqual([])
})

it('comes with a quote that is entered like its offer', () => {
  const quoted = ok(enterQuote(added, 'johorHall', 'Builder B', basis))
  expect(quoted.ownLines).toEqual([
    { ...audit, id: 'securityAudit' },
    { ...audit, id: 'securityAudit-2', offer: 'builderB' },
  ])
  expect(quoted.inputs['securityAudit-2:own.perMonth']).toBe('20000 USD/month')
})

it('travels in a link', async () => {
  const made = await writePayload(added, presets)
  if ('faults' in made) throw new Error(JSON.stringify(made.faults))
  expect(made.ok.length).toBeLessThan(300)
  expect(await readPayload(made.ok, presets)).toEqual({ ok: added })
})

it.each([
  ['an unknown key', [{ ...audit, id: 'a', basis: 'kW' }], 'ownLines[0]: "basis" is not a key here'],
  [
    'an unknown offer',
    [{ ...audit, id: 'a', offer: 'hall' }],
    'ownLines[0].offer: There is no offer called hall',
  ],
  [
    'an id that is taken',
    [{ ...audit, id: 'johorHall' }],
    'ownLines[0].id: The id johorHall is used already',
  ],
  [
    'a formula that is too long',
    [{ ...audit, id: 'a', formula: 'x'.repeat(501) }],
    'ownLines[0].formula: Too long: at most 500 characters',
  ],
  [
    'too many',
    Array.from({ length: 51 }, (_, i) => ({ ...audit, id: `a${i}` })),
    'ownLines: Too long: at most 50 entries',
  ],
])('refuses %s', (_, ownLines, expected) => {
  const parsed = parseDocument({ ...johor, ownLines })
  const faults = 'faults' in parsed ? parsed.faults.map(({ path, message }) => `${path}: ${message}`) : []
  expect(faults.join('\n')).toContain(expected)
})

it('is refused without a name', () => {
  expect(addOwnLine(johor, { ...audit, name: ' ' }, {}, basis)).toHaveProperty(
    'faults.0.message',
    'A name is needed.',
  )
})
