import { describe, expect, it } from 'vitest'
import johor from '../../models/presets/johor-accelerators.json'
import { headroom } from './tools'

const preset = 'johor-accelerators'
const text = JSON.stringify(johor)

describe('check', () => {
  it('accepts a valid scenario', async () => {
    expect(await headroom(['check', preset])).toMatchObject({
      code: 0,
      out: 'johor-accelerators is valid.\n',
    })
  })

  it('lists what may not run where, and why', async () => {
    const kept = JSON.stringify({
      ...johor,
      workloads: [{ id: 'fleet', name: 'Accelerator fleet', countries: ['SG'] }],
    })
    const { code, messages } = await headroom(['check', 'kept.json'], { 'kept.json': kept })
    expect(code).toBe(0)
    expect(messages).toContain(
      'Accelerator fleet may not run on Colocation: it is kept to countries other than MY.',
    )
  })

  it('names a country that is none', async () => {
    const text = JSON.stringify({
      ...johor,
      workloads: [{ id: 'fleet', name: 'F', countries: ['Singapore'] }],
    })
    const { code, out } = await headroom(['check', 'bad.json'], { 'bad.json': text })
    expect(code).toBe(1)
    expect(out).toContain('workloads[0].countries[0]: A country has two capital letters')
  })

  it.each([
    ['an unknown key', text.replace('"name"', '"nam"'), '"nam" is not a key here; did you mean "name"?'],
    [
      'a wrong unit',
      text.replace('"2500 gpu"', '"2500 kW"'),
      'inputs["fleet:demand.acceleratorsToday"]: "2500 kW" cannot be read: its unit is kW.',
    ],
    [
      'a negative count',
      text.replace('"2500 gpu"', '"-1 gpu"'),
      'inputs["fleet:demand.acceleratorsToday"]: Below the least that is allowed.',
    ],
    [
      'a number that overflows',
      text.replace('"40%"', '1e400'),
      'inputs["fleet:demand.growth"]: The number is too large to be held.',
    ],
    [
      'a list by month of what the weather decides with',
      text.replace('"inputs":{', `"inputs":{"johorHall:plantModelled.supplyAir":[${Array(120).fill(25)}],`),
      'inputs["johorHall:plantModelled.supplyAir"]: One figure is needed here, not a list by month: it decides “Pads help”',
    ],
    [
      'a wrong unit in one month',
      text.replace('"40%"', `[${Array(119).fill('"5%"')},"5 kW"]`),
      'inputs["fleet:demand.growth"][119]: "5 kW" cannot be read: its unit is kW.',
    ],
    [
      'too many months',
      text.replace('"40%"', `[${Array(121).fill('"5%"')}]`),
      'inputs["fleet:demand.growth"]: Too long: at most 120 entries are read.',
    ],
    [
      'a record without a figure',
      text.replace('"40%"', '{"note":"as agreed"}'),
      'inputs["fleet:demand.growth"].value: Missing. Expected a figure with its unit',
    ],
    [
      'a cap below zero',
      text.replace('{"offer":"johorHall"}', '{"offer":"johorHall","cap":"-5 gpu"}'),
      'strategies[0].parts[0].cap: Below the least that is allowed.',
    ],
    [
      'a climate that no name is like',
      text.replace('"market":"johor"', '"market":"johor","climate":"mars"'),
      'sites[0].climate: There is no climate called mars. Known:',
    ],
    [
      'a comma too many',
      text.replace('[36,60,84,120]', '[36,60,84,120,]').replace('"name"', '\n"name"'),
      'The file is not JSON; reading stopped at line 2, column',
    ],
    [
      'an unknown market',
      text.replace('"market":"johor"', '"market":"johore"'),
      'sites[0].market: There is no market called johore; did you mean johor?',
    ],
    ['a truncated file', text.slice(0, 700), 'it seems cut short'],
    ['ten megabytes of text', 'x'.repeat(10_000_000), 'larger than 2 MB, the most that is read'],
    ['50,000 nested brackets', '['.repeat(50_000), 'nested more than 24 deep'],
  ])('names the place and what to do for %s, and exits with 1', async (_, bad, expected) => {
    const files = { 'bad.headroom.json': bad }
    const checked = await headroom(['check', 'bad.headroom.json'], files)
    expect(checked.code).toBe(1)
    expect(checked.out).toContain(expected)
    const run = await headroom(['run', 'bad.headroom.json'], files)
    expect({ code: run.code, out: run.out }).toEqual({ code: 1, out: '' })
    expect(run.messages).toContain(expected)
  })
})
