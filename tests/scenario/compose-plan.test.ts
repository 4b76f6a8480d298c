import { describe, expect, it } from 'vitest'
import { catalogue } from '../../models/catalogue/index.ts'
import { offerTemplates } from '../../models/offers'
import { strategyTemplates } from '../../models/strategies'
import { composePlan, withOffer } from '../../src/scenario/compose-plan'
import { parseDocument } from '../../src/scenario/parse-scenario'
import { bare, planOf } from '../models/support/plan'

const johor = { id: 'johor', name: 'Johor', market: 'johor' }
const jakarta = { id: 'jakarta', name: 'Jakarta', market: 'jakarta' }
const kinds = offerTemplates.map(({ kind }) => kind)
const partsOf = (strategies: ReturnType<typeof composePlan>['strategies'], id: string) =>
  strategies.find(each => each.id === id)?.parts.map(({ offer }) => offer)

describe('composing a plan', () => {
  it('makes every named strategy where all kinds are on offer at two sites', () => {
    const { offers, strategies } = composePlan({ sites: [johor, jakarta], kinds }, catalogue)
    expect(offers).toHaveLength(2 * kinds.length)
    expect(strategies.map(({ id }) => id)).toEqual(strategyTemplates.map(({ id }) => id))
    expect(partsOf(strategies, 'buildInHouse')).toEqual([
      'johorHall',
      'jakartaHall',
      'johorGpuServiceOnDemand',
      'jakartaGpuServiceOnDemand',
    ])
    expect(partsOf(strategies, 'twoSites')?.slice(0, 2)).toEqual(['johorHall', 'jakartaColocation'])
  })

  it('leaves out what a single site or the kinds on offer do not allow', () => {
    const { strategies } = composePlan(
      { sites: [johor], kinds: ['hall', 'colocation', 'gpuServiceOnDemand'] },
      catalogue,
    )
    expect(strategies.map(({ id }) => id)).toEqual([
      'buildInHouse',
      'colocation',
      'ownBaseRentPeak',
      'stayAsIs',
    ])
  })

  it('makes a document that is valid and computes', () => {
    const made = composePlan({ sites: [johor], kinds }, catalogue)
    const parsed = parseDocument({ ...bare, ...made })
    expect('faults' in parsed ? parsed.faults : []).toEqual([])
    const { run, names } = planOf({ ...bare, ...made })
    expect(run.value('johorGpuService1yr:hardwareReserved.price')).toBe(5.1)
    expect(run.value('johorGpuService1yr:hardwareReserved.lifeMonths')).toBe(12)
    expect(run.value('rentThenBuild/johorGpuService1yr:fleet.avoidsOverlap')).toBe(1)
    expect(run.value('ownBaseRentPeak/johorColocation:fleet.baseShare')).toBe(0.6)
    expect(run.value('gpuService:comparison.isBaseline')).toBe(1)
    expect(names.get('johorHall')).toBe('Own new hall')
  })

  it('takes the price of a year from the accelerator that is named', () => {
    const { offers, inputs } = composePlan(
      { sites: [johor], kinds: ['gpuService1yr'], accelerator: 'h100' },
      catalogue,
    )
    expect(offers[0]).toMatchObject({ id: 'johorGpuService1yr', accelerator: 'h100' })
    expect(inputs['johorGpuService1yr:hardwareReserved.price']).toMatchObject({ value: 2.35 })
  })

  it('adds a second quote of a kind under a name of its own', () => {
    const first = withOffer(bare, 'gpuService1yr', johor, catalogue)
    const second = withOffer(first, 'gpuService1yr', johor, catalogue)
    expect(second.offers.map(({ id, name }) => [id, name])).toEqual([
      ['johorGpuService1yr', 'GPU service, one year reserved'],
      ['johorGpuService1yr2', 'GPU service, one year reserved 2'],
    ])
    expect(second.inputs['johorGpuService1yr2:hardwareReserved.lifeMonths']).toBe('12 month')
  })
})
