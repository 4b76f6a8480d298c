import { describe, expect, it } from 'vitest'
import { catalogue } from '../../../models/catalogue/index.ts'
import { composePlan } from '../../../src/scenario/compose-plan'
import { bare, months, planOf, total } from '../support/plan'

const sites = [
  { id: 'mumbai', name: 'Mumbai', market: 'mumbai' },
  { id: 'jakarta', name: 'Jakarta', market: 'jakarta' },
]
const kinds = ['hall', 'colocation', 'gpuService3yr', 'gpuService1yr', 'gpuServiceOnDemand']
const made = composePlan({ sites, kinds }, catalogue)

/** Two workloads that must stay at home, and one that may run at either site. */
const plan = planOf({
  ...bare,
  ...made,
  sites,
  workloads: [
    { id: 'lending', name: 'Lending', home: 'mumbai', countries: ['IN'] },
    { id: 'wallet', name: 'Wallet', home: 'jakarta', countries: ['ID'] },
    { id: 'search', name: 'Search', home: 'mumbai', countries: ['IN', 'ID'] },
  ],
  inputs: {
    ...made.inputs,
    'lending:demand.acceleratorsToday': 600,
    'wallet:demand.acceleratorsToday': 400,
    'search:demand.acceleratorsToday': 300,
  },
})
const { run, rows, scenario } = plan
const served = scenario.strategies.filter(({ parts }) => parts.length > 0).map(({ id }) => id)

describe('a plan of two sites', () => {
  it('serves each workload only where it may run', () => {
    const pairs = (rows.members.deployment ?? []).map(({ id }) => id.split('/').slice(1).join('/'))
    expect(pairs.some(pair => /^mumbai\w+\/wallet$/.test(pair))).toBe(false)
    expect(pairs.some(pair => /^jakarta\w+\/lending$/.test(pair))).toBe(false)
    expect(pairs.some(pair => /^jakarta\w+\/search$/.test(pair))).toBe(true)
    expect(rows.vetoes.filter(({ offer }) => offer === 'mumbaiHall')).toEqual([
      { workload: 'wallet', offer: 'mumbaiHall', site: 'mumbai', reason: 'country', country: 'IN' },
    ])
  })

  it.each(served)('leaves nothing undone and serves nothing twice: %s', strategy => {
    expect(run.value(`${strategy}:metrics.serves`)).toBe(1)
    for (const workload of ['lending', 'wallet', 'search']) {
      for (const t of months) {
        const asked = run.value(`${workload}:demand.workAsked`, t)
        const done = total(
          (rows.members.deployment ?? [])
            .filter(({ links }) => links.service === `${strategy}/${workload}`)
            .map(({ id }) => run.value(`${id}:schedule.workServed`, t)),
        )
        expect(done / asked).toBeCloseTo(1, 9)
      }
    }
  })

  it.each(served)('adds its parts up to its totals: %s', strategy => {
    const parts = (rows.members.part ?? []).filter(({ links }) => links.strategy === strategy)
    const sum = (line: string, t: number) => total(parts.map(({ id }) => run.value(`${id}:${line}`, t)))
    const filling = (slot: string, line: string, t: number) =>
      total(
        parts.map(({ id, links }) => {
          const offer = rows.members.offer?.find(each => each.id === links.offer)
          return run.value(`${id}:${offer?.fillings?.[slot]}.${line}`, t)
        }),
      )
    for (const t of [0, 12, 30, 59, 100]) {
      const capex = filling('facility', 'capex', t) + filling('hardware', 'capex', t)
      expect(run.value(`${strategy}:cashFlow.capex`, t)).toBeCloseTo(capex, 3)
      const opex = ['facility', 'hardware', 'operations'].map(slot => filling(slot, 'opex', t))
      expect(run.value(`${strategy}:cashFlow.opex`, t)).toBeCloseTo(total(opex), 3)
      expect(run.value(`${strategy}:capacity.totalPower`, t)).toBeCloseTo(sum('power.itPowerPeak', t), 6)
    }
  })

  it('pays at each site what its market asks', () => {
    const tariff = (site: string) => run.value(`${site}:power.tariffNow`, 0)
    expect(tariff('mumbai')).not.toBe(tariff('jakarta'))
    const rate = (site: string) => {
      const part = `buildInHouse/${site}Hall`
      const t = 100
      return (
        run.value(`${part}:facilityNewBuild.energyCost`, t) / run.value(`${part}:power.facilityEnergy`, t)
      )
    }
    expect(rate('mumbai')).toBeCloseTo(run.value('mumbai:power.tariffNow', 100), 12)
    expect(rate('jakarta')).toBeCloseTo(run.value('jakarta:power.tariffNow', 100), 12)
  })
})
