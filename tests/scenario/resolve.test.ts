import { describe, expect, it } from 'vitest'
import { parseScenario } from '../../src/scenario/parse-scenario'
import { type Resolved, resolve } from '../../src/scenario/resolve'
import type { Scenario } from '../../src/scenario/scenario'
import { sheetsBasis } from '../support/built-model'
import { textWith } from './small'
import { smallBasis } from './small-model'

function scenarioWith(changes: Readonly<Record<string, unknown>>): Scenario {
  const parsed = parseScenario(textWith(changes))
  if ('faults' in parsed)
    throw new Error(parsed.faults.map(fault => `${fault.path}: ${fault.message}`).join('\n'))
  return parsed.ok
}

function resolved(changes: Readonly<Record<string, unknown>> = {}): Resolved {
  const result = resolve(scenarioWith(changes), smallBasis.model, smallBasis.catalogue)
  if ('faults' in result)
    throw new Error(result.faults.map(fault => `${fault.path}: ${fault.message}`).join('\n'))
  return result.ok
}

function faultsOf(changes: Readonly<Record<string, unknown>>): string[] {
  const result = resolve(scenarioWith(changes), smallBasis.model, smallBasis.catalogue)
  return 'faults' in result ? result.faults.map(({ path, message }) => `${path}: ${message}`) : []
}

describe('resolving a scenario', () => {
  it('writes out rows with their links, and candidates for each part', () => {
    const { members } = resolved().plan
    expect(members.part).toEqual([
      { id: 'build/johorHall', index: 'part', links: { strategy: 'build', offer: 'johorHall' } },
    ])
    expect(members.service?.map(row => row.id)).toEqual(['build/training'])
    expect(members.deployment).toEqual([
      {
        id: 'build/johorHall/training',
        index: 'deployment',
        links: { part: 'build/johorHall', service: 'build/training', pairing: 'johorHall/training' },
      },
    ])
    expect(members.rackKind?.map(row => row.id)).toEqual(['build/johorHall/small', 'build/johorHall/large'])
    expect(members.offer?.[0]?.fillings).toEqual({ facility: 'facilityOwned' })
    expect(members.workload?.[0]?.links).toEqual({ home: 'johor' })
  })

  it('places no workload where it may not run', () => {
    const sites = [
      { id: 'johor', name: 'Johor', market: 'johor' },
      { id: 'other', name: 'Other', market: 'johor' },
    ]
    const workloads = [{ id: 'training', name: 'Training', sites: ['other'] }]
    expect(resolved({ sites, workloads }).plan.members.deployment).toEqual([])
  })

  it('takes figures from the market, marks fallbacks, and keeps defaults', () => {
    const { inputs } = resolved()
    expect(inputs.get('johorHall:facilityOwned.price')).toMatchObject({
      value: 600,
      low: 300,
      high: 900,
      origin: 'catalogue',
      grade: 'A',
      source: 'A survey',
      isFallback: false,
      changed: false,
    })
    expect(inputs.get('johor:costs.power')).toMatchObject({
      value: 70,
      low: 60,
      high: 80,
      origin: 'fallback',
      grade: 'fallback',
      isFallback: true,
      source: 'A regional mean',
    })
    expect(inputs.get('training:demand.gpus')).toMatchObject({
      value: 100,
      low: 50,
      high: 200,
      origin: 'default',
      changed: false,
    })
    expect(inputs.get('build/johorHall/large:costs.room')).toMatchObject({ value: 40 })
    expect(inputs.has('johorHall:facilityRented.rent')).toBe(false)
  })

  it('reads figures into the unit of their line, with what is known about them', () => {
    const { inputs, plan } = resolved({
      inputs: {
        'training:demand.growth': {
          value: '2%',
          low: '1%',
          high: '3%',
          note: 'Board paper',
          confirmedBy: 'A. Controller',
        },
        'johor:costs.power': '0.08 MW',
        'johorHall:fleet.elastic': true,
      },
    })
    expect(inputs.get('training:demand.growth')).toMatchObject({
      value: 0.02,
      low: 0.01,
      high: 0.03,
      default: 0,
      changed: true,
      origin: 'own',
      note: 'Board paper',
      confirmedBy: 'A. Controller',
    })
    expect(plan.values.get('johor:costs.power')).toBe(80)
    expect(plan.values.get('johorHall:fleet.elastic')).toBe(1)
    expect(inputs.get('johor:costs.power')?.source).toBeUndefined()
  })

  it('takes one figure for each month', () => {
    const months = Array.from({ length: 12 }, (_, t) => `${t}%`)
    expect(
      resolved({ inputs: { 'training:demand.growth': months } }).plan.values.get('training:demand.growth'),
    ).toHaveLength(12)
    expect(faultsOf({ inputs: { 'training:demand.growth': ['1%'] } })[0]).toContain(
      'one figure for each of 12 months; this one has 1',
    )
  })

  it('reads the cap of a part', () => {
    const strategies = [{ id: 'build', name: 'Build', parts: [{ offer: 'johorHall', cap: '50 gpu' }] }]
    expect(resolved({ strategies }).plan.values.get('build/johorHall:fleet.limit')).toBe(50)
    expect(faultsOf({ strategies, inputs: { 'build/johorHall:fleet.limit': 40 } })[0]).toContain(
      'strategies[0].parts[0].cap: The cap stands at the part and as the input',
    )
  })

  it('treats a figure equal to the default as the reader’s own but not as changed', () => {
    expect(
      resolved({ inputs: { 'training:demand.gpus': '100 gpu' } }).inputs.get('training:demand.gpus'),
    ).toMatchObject({ changed: false, origin: 'own' })
  })

  it.each([
    [
      'an unknown market',
      { sites: [{ id: 'johor', name: 'J', market: 'johr' }] },
      'sites[0].market: There is no market called johr; did you mean johor?',
    ],
    [
      'an unknown kind of offer',
      { offers: [{ id: 'johorHall', name: 'H', site: 'johor', kind: 'newHal' }] },
      'offers[0].kind: There is no kind of offer called newHal; did you mean newHall?',
    ],
    [
      'a market without a figure',
      { sites: [{ id: 'johor', name: 'J', market: 'singapore' }] },
      'sites[0].market: singapore cannot be chosen: the catalogue has no figure and no fallback for Power.',
    ],
    [
      'a wrong unit',
      { inputs: { 'johor:costs.power': '3 months' } },
      'inputs["johor:costs.power"]: "3 months" cannot be read: its unit is month.',
    ],
    [
      'a negative count',
      { inputs: { 'training:demand.gpus': '-5 gpu' } },
      'inputs["training:demand.gpus"]: Below the least that is allowed. Give a value between 0\u00a0gpu and 1,000,000\u00a0gpu.',
    ],
    [
      'half a thing',
      { inputs: { 'training:demand.gpus': 1.5 } },
      'inputs["training:demand.gpus"]: Only whole numbers are allowed here.',
    ],
    [
      'too much',
      { inputs: { 'training:demand.growth': '200%' } },
      'inputs["training:demand.growth"]: Above the most that is allowed.',
    ],
    [
      'a number for a yes or no',
      { inputs: { 'johorHall:fleet.elastic': 'often' } },
      'inputs["johorHall:fleet.elastic"]: Write true or false.',
    ],
    ['a yes for a number', { inputs: { 'training:demand.gpus': true } }, 'A yes or no does not fit here.'],
    [
      'a range upside down',
      { inputs: { 'training:demand.gpus': { value: 5, low: 9, high: 4 } } },
      'The low end of the range is above its high end.',
    ],
    [
      'a mistyped input',
      { inputs: { 'training:demand.gpu': 5 } },
      '"training:demand.gpu" is not an input of this plan; did you mean "training:demand.gpus"?',
    ],
    [
      'an input of another filling',
      { inputs: { 'johorHall:facilityRented.rent': 5 } },
      'is not an input of this plan',
    ],
    [
      'an input without its row',
      { inputs: { 'demand.gpus': 5 } },
      'demand.gpus stands once for each of several rows. Say which: training:demand.gpus.',
    ],
    [
      'a computed line',
      { inputs: { 'training:demand.peak': 5 } },
      '"training:demand.peak" is computed, not given.',
    ],
  ])('refuses %s', (_, changes, expected) => {
    expect(faultsOf(changes).join('\n')).toContain(expected)
  })

  it('lets a figure of the reader stand in for one that the market lacks', () => {
    const sites = [{ id: 'johor', name: 'J', market: 'singapore' }]
    expect(
      resolved({ sites, inputs: { 'johor:costs.power': '90 kW' } }).plan.values.get('johor:costs.power'),
    ).toBe(90)
  })
})

describe('the catalogue behind workloads and offers', () => {
  const resolvedOn = (changes: Parameters<typeof scenarioWith>[0]) => {
    const { model, catalogue } = sheetsBasis
    return resolve(scenarioWith({ offers: [offer], ...changes }), model, catalogue)
  }
  const offer = { id: 'cloud', name: 'Cloud', site: 'johor', kind: 'gpuServiceOnDemand' }
  const strategies = [{ id: 'rent', name: 'Rent', parts: [{ offer: 'cloud' }] }]
  const figuresOf = (changes: Parameters<typeof scenarioWith>[0]) => {
    const result = resolvedOn({ strategies, ...changes })
    if ('faults' in result) throw new Error(JSON.stringify(result.faults))
    return result.ok.inputs
  }
  const faultsIn = (changes: Parameters<typeof scenarioWith>[0]) => {
    const result = resolvedOn({ strategies, ...changes })
    return 'faults' in result ? result.faults : []
  }

  it('gives the figures of the chosen model and accelerator, and the defaults of the lines without one', () => {
    const workloads = [{ id: 'training', name: 'Chat', model: 'qwen3With32B' }]
    const chosen = figuresOf({ workloads, offers: [{ ...offer, accelerator: 'h200' }] })
    expect(chosen.get('training:sizing.layerCount')).toMatchObject({ value: 64, origin: 'catalogue' })
    expect(chosen.get('cloud:sizing.memory')).toMatchObject({ value: 141, origin: 'catalogue', grade: 'A' })
    const plain = figuresOf({})
    expect(plain.get('training:sizing.layerCount')).toMatchObject({ value: 80, origin: 'default' })
    expect(plain.get('cloud:sizing.memory')).toMatchObject({ value: 180, origin: 'default' })
  })

  it('marks what stands in for a figure that the catalogue lacks', () => {
    const inputs = figuresOf({ workloads: [{ id: 'training', name: 'Chat', model: 'kimiK2' }] })
    expect(inputs.get('training:sizing.routedParameters')).toMatchObject({ value: 970, isFallback: true })
  })

  it('names the nearest entry where one is unknown', () => {
    const workloads = [{ id: 'training', name: 'Chat', model: 'kimiK3' }]
    expect(faultsIn({ workloads, offers: [{ ...offer, accelerator: 'h2000' }] })).toEqual([
      { path: 'workloads[0].model', message: expect.stringContaining('did you mean kimiK2') },
      { path: 'offers[0].accelerator', message: expect.stringContaining('did you mean h200') },
    ])
  })

  it('says which figures an entry lacks that cannot be chosen', () => {
    expect(faultsIn({ offers: [{ ...offer, accelerator: 'vr200' }] })).toEqual([
      {
        path: 'offers[0].accelerator',
        message: expect.stringMatching(/^vr200 cannot be chosen: .* Compute peak in BF16/),
      },
    ])
  })
})
