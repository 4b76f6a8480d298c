import { describe, expect, it } from 'vitest'
import { parseScenario } from '../../src/scenario/parse-scenario'
import { smallDocument, textWith } from './small'

function faultsOf(text: string): string[] {
  const parsed = parseScenario(text)
  return 'faults' in parsed ? parsed.faults.map(({ path, message }) => `${path}: ${message}`) : []
}

describe('reading a scenario file', () => {
  it('reads a whole document', () => {
    expect(parseScenario(textWith({}))).toEqual({ ok: smallDocument() })
  })

  it('reads figures alone, by month, and with what is known about them', () => {
    const inputs = {
      'finance.rate': '8%',
      'johor:power.tariff': { value: '0.19 USD/kWh', low: '0.15 USD/kWh', confirmedBy: 'A. Controller' },
      'training:demand.plan': ['10 gpu', '20 gpu'],
      'build/johorHall:fleet.limit': 500,
      'clock.serviceMode': true,
    }
    expect(parseScenario(textWith({ inputs }))).toHaveProperty('ok.inputs', inputs)
  })

  it('leaves out inputs that the model computes by now', () => {
    const inputs = { 'training:demand.countsTokens': true, 'training:demand.growth': '8%' }
    expect(parseScenario(textWith({ inputs }))).toHaveProperty('ok.inputs', {
      'training:demand.growth': '8%',
    })
  })

  it('ignores a byte order mark', () => {
    expect(parseScenario(`\uFEFF${textWith({})}`)).toHaveProperty('ok')
  })

  it.each([
    ['an unknown key', textWith({ sitess: [] }), ': "sitess" is not a key here; did you mean "sites"?'],
    [
      'an unknown key inside',
      textWith({ sites: [{ id: 'a', name: 'A', marked: 'johor' }] }),
      'sites[0]: "marked" is not a key here; did you mean "market"?',
    ],
    [
      'an unknown key of a figure',
      textWith({ inputs: { 'a.b': { value: '1', notes: 'x' } } }),
      'inputs["a.b"]: "notes" is not a key here; did you mean "note"?',
    ],
    ['a missing key', textWith({ name: undefined }), 'name: Missing. Expected a text.'],
    [
      'a number that overflows',
      textWith({ inputs: { 'a.b': 7 } }).replace('7', '1e400'),
      'inputs["a.b"]: The number is too large to be held.',
    ],
    ['a truncated file', textWith({}).slice(0, 120), ': The file ends at line 1, column 121 inside'],
    [
      'ten megabytes',
      `{"name": "${'x'.repeat(10_000_000)}"}`,
      ': The file is larger than 2 MB, the most that is read.',
    ],
    [
      '50,000 nested brackets',
      '['.repeat(50_000) + ']'.repeat(50_000),
      ': Brackets are nested more than 24 deep at line 1, column 25',
    ],
    ['50,000 nested braces', '{"a":'.repeat(50_000), ': Brackets are nested more than 24 deep at line 1'],
    ['a stray bracket', '{"name": 1}]', ': There is a ] at line 1, column 12 that closes nothing.'],
    ['an empty file', '  \n', ': The file is empty.'],
    ['a list', '[]', ': A scenario is an object in braces, not a list.'],
    ['text', 'hello', ': The file is not JSON'],
    [
      'a key that reaches into objects',
      textWith({}).replace('"inputs":{}', '"inputs":{"__proto__":{"x":1}}'),
      'inputs: The key __proto__ is not allowed.',
    ],
    [
      'a newer version',
      textWith({ schemaVersion: 2 }),
      'schemaVersion: This file was made by a newer version of the program',
    ],
    ['no version', textWith({ schemaVersion: undefined }), 'schemaVersion: schemaVersion is missing'],
    ['a wrong horizon', textWith({ horizons: [61] }), 'horizons[0]: Expected 36, 60, 84 or 120, got 61.'],
    ['a wrong month', textWith({ startMonth: '2026-13' }), 'startMonth: A start month is a year and a month'],
    [
      'a wrong currency',
      textWith({ currency: { code: 'usd', perUsd: 1 } }),
      'currency.code: A currency code has three capital letters',
    ],
    [
      'a rate of nothing',
      textWith({ currency: { code: 'USD', perUsd: 0 } }),
      'currency.perUsd: Outside the limits: at least 0.000001',
    ],
    [
      'a wrong id',
      textWith({ sites: [{ id: 'J ohor', name: 'J', market: 'johor' }] }),
      'sites[0].id: An id is a name of letters and digits',
    ],
    ['a name of nothing', textWith({ name: ' ' }), 'name: Empty. Give at least one character.'],
    [
      'a name without end',
      textWith({ name: 'x'.repeat(121) }),
      'name: Too long: at most 120 characters are read.',
    ],
    ['no site', textWith({ sites: [] }), 'sites: Empty. Give at least one entry.'],
    [
      'a name that is no input',
      textWith({ inputs: { 'not a line': '1' } }),
      'inputs["not a line"]: "not a line" is not the name of an input.',
    ],
    [
      'a figure that is none',
      textWith({ inputs: { 'a.b': null } }),
      'inputs["a.b"]: Expected a figure with its unit such as "0.19 USD/kWh"',
    ],
    [
      'an id used twice',
      textWith({ workloads: [{ id: 'johor', name: 'W' }] }),
      'workloads[0].id: The id johor is used already at sites[0].id.',
    ],
    [
      'an unknown site',
      textWith({ offers: [{ id: 'johorHall', name: 'H', site: 'jahor', kind: 'newHall' }] }),
      'offers[0].site: There is no site called jahor; did you mean johor?',
    ],
    [
      'an unknown offer',
      textWith({ strategies: [{ id: 'build', name: 'B', parts: [{ offer: 'hall' }] }] }),
      'strategies[0].parts[0].offer: There is no offer called hall',
    ],
    [
      'an offer taken twice',
      textWith({
        strategies: [{ id: 'build', name: 'B', parts: [{ offer: 'johorHall' }, { offer: 'johorHall' }] }],
      }),
      'strategies[0].parts[1].offer: The strategy takes johorHall twice.',
    ],
  ])('refuses %s', (_, text, expected) => {
    expect(faultsOf(text).join('\n')).toContain(expected)
  })

  it('refuses more inputs than a plan has', () => {
    const inputs = Object.fromEntries(Array.from({ length: 401 }, (_, i) => [`a.b${i}`, 1]))
    expect(faultsOf(textWith({ inputs }))).toEqual(['inputs: Too long: at most 400 inputs are read.'])
  })

  it('names every fault at once', () => {
    expect(faultsOf(textWith({ name: 7, startMonth: 'now', horizons: [] }))).toHaveLength(3)
  })
})
