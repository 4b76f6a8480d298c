import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { headroom, json } from '../../cli/tools'
import { johorWith } from '../support/johor'
import { months, offersOf, seriesOf, total } from '../support/plan'

const roles = ['operators', 'guards', 'dayStaff', 'technicians', 'networkEngineers', 'engineers']
const johorStrategies = ['buildInHouse', 'colocation', 'gpuService', 'rentThenBuild']
const flat = { 'fleet:demand.growth': 0 }
const ofRole = (plan: ReturnType<typeof offersOf>, strategy: string, month: number) =>
  Object.fromEntries(roles.map(role => [role, plan.run.value(`${strategy}:staffing.${role}`, month)]))

describe('people around the clock', () => {
  it.each([
    // 168 hours over 40 paid ones; a person who is away 17% of them covers 33.2.
    [0, 4.2],
    [0.17, 5.06],
  ])('at an absence of %s are %s a seat', async (absence, people) => {
    const found = json(await headroom(['sheet', 'staffing', '--set', `absence=${absence}`, '--json']))
    expect(found['staffing.ftePerSeat']?.values[0]).toBeCloseTo(people, 2)
  })

  it('are ten for two seats of operators, five for one guard', () => {
    const plan = offersOf({ hall: 'hall' }, { ...flat, 'fleet:demand.acceleratorsToday': 400 })
    const found = ofRole(plan, 'hallPlan', 60)
    expect(found.operators).toBeCloseTo(10.12, 2)
    expect(found.guards).toBeCloseTo(5.06, 2)
    expect(found.dayStaff).toBeCloseTo(1, 9)
  })
})

describe('the platform team', () => {
  const inputs = { ...flat, 'fleet:demand.acceleratorsToday': 2400 }

  it('is shared out as the fleet calls for it', () => {
    // 3 for the base, 2,400 / 1,200 technicians, 2,400 / 640 engineers: 8.75, in whole people 9.
    const found = ofRole(offersOf({ colo: 'colocation' }, inputs), 'coloPlan', 60)
    expect(found.technicians).toBeCloseTo((9 * 2) / 8.75, 9)
    expect(found.networkEngineers).toBeCloseTo((9 * 3) / 8.75, 9)
    expect(found.engineers).toBeCloseTo((9 * 3.75) / 8.75, 9)
    expect([found.operators, found.guards, found.dayStaff]).toEqual([0, 0, 0])
  })

  it('loses its technicians to a partner first', () => {
    // Three fifths of nine stay: 5.4 of 6.94 engineers, and no technician.
    const found = ofRole(offersOf({ service: 'gpuService3yr' }, inputs), 'servicePlan', 60)
    expect(found.technicians).toBe(0)
    expect((found.networkEngineers ?? 0) + (found.engineers ?? 0)).toBeCloseTo(5.4, 9)
  })
})

describe('hiring ahead', () => {
  // Six people in all, live in month 9 after the works: hired in month 6, posts opened in month 1.
  const plan = offersOf({ hall: 'retrofit' }, { ...flat, 'fleet:demand.acceleratorsToday': 100 })
  const series = (line: string) => seriesOf(plan, `hallPlan:staffing.${line}`)

  it('fills posts so many months before people are needed, and opens them earlier still', () => {
    expect(plan.run.value('hall:schedule.liveMonth')).toBe(9)
    expect(series('people')[8]).toBe(0)
    expect(series('people')[9]).toBeCloseTo(6, 9)
    expect(series('learners').map(x => Math.round(x * 1e9) / 1e9)).toEqual(
      months.map(t => (t >= 6 && t < 9 ? 6 : 0)),
    )
    expect(series('hires').flatMap((x, t) => (x > 0 ? [[t, Math.round(x * 1e9) / 1e9]] : []))).toEqual([
      [6, 6],
    ])
    expect(series('postsOpened').findIndex(x => x > 0)).toBe(1)
  })

  it('opens the posts of each role as early as it takes to find people', () => {
    // A team of 5 for 104 accelerators in whole nodes: 104/1,200 technicians and 104/640 engineers beside a base of 3.
    const technicians = (5 * (104 / 1200)) / (3 + 104 / 1200 + 104 / 640)
    const opened = (line: string) => series(line).flatMap((x, t) => (x > 1e-9 ? [[t, x]] : []))
    // All are hired in month 6: the hall's one in four months, technicians in two, engineers in five.
    expect(opened('hallPosts')).toEqual([[2, expect.closeTo(1, 9)]])
    expect(opened('technicianPosts')).toEqual([[4, expect.closeTo(technicians, 9)]])
    expect(opened('engineerPosts')).toEqual([[1, expect.closeTo(5 - technicians, 9)]])
    expect(total(series('postsOpened'))).toBeCloseTo(6, 9)
  })

  it.each([
    // Three months until productive on top of those who are found last.
    ['hall', {}, 8],
    ['hall', { 'staffing.hallHireMonths': 7 }, 10],
    ['hall', { 'staffing.technicianHireMonths': 9 }, 12],
    ['hall', { 'staffing.hireMonths': 1 }, 7],
    ['colocation', { 'staffing.hallHireMonths': 7 }, 8],
    ['colocation', { 'staffing.hireMonths': 1 }, 5],
    ['gpuService3yr', { 'staffing.technicianHireMonths': 9, 'staffing.hallHireMonths': 9 }, 8],
    ['gpuService3yr', { 'one:operationsPlatform.keptShare': 0 }, 0],
    ['tokenApi', {}, 0],
  ])('waits for the slowest role that a %s needs, with %o', (kind, inputs, hiring) => {
    const { run } = offersOf({ one: kind }, { ...flat, ...inputs })
    expect(run.value('one:schedule.hiringMonths')).toBe(hiring)
  })

  it('pays them while they learn', () => {
    // One at the wage of the hall, five at that of the platform, each month of three, at the wages of the month.
    const wage = (line: string) => plan.run.value(`johor:site.${line}`)
    const yearly = wage('facilityWage') + 5 * wage('platformWage')
    for (const month of [6, 7, 8]) {
      const factor = (1 + wage('wageGrowth')) ** (month / 12)
      expect(plan.run.value('hallPlan:cashFlow.staff', month)).toBeCloseTo((yearly * factor) / 12, 6)
    }
    expect(plan.run.value('hallPlan:cashFlow.staff', 5)).toBe(0)
  })

  it('hires nobody twice who changes from one part to another', () => {
    // The hall takes over from the service in month 27; three fifths of the team were there before.
    const { run } = johorWith({ ...flat, 'staffing.productiveMonths': 3 })
    const at = (line: string, month: number) => run.value(`buildInHouse:staffing.${line}`, month)
    const platform = (month: number) =>
      ['technicians', 'networkEngineers', 'engineers'].reduce((sum, role) => sum + at(role, month), 0)
    const hall = ['operators', 'guards', 'dayStaff'].reduce((sum, role) => sum + at(role, 27), 0)
    expect(at('learners', 26)).toBeCloseTo(platform(27) - platform(26) + hall, 9)
  })

  it('costs nothing in the comparison of service periods', () => {
    const { run } = johorWith({ 'clock.serviceMode': true })
    expect(total(months.map(t => run.value('buildInHouse:staffing.learners', t)))).toBe(0)
  })
})

it('counts nobody twice and forgets nobody, whatever the fleet', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 60000 }),
      fc.integer({ min: 0, max: 8 }).map(x => x / 10),
      fc.integer({ min: 0, max: 12 }),
      (gpus, growth, productive) => {
        const { run } = johorWith({
          'fleet:demand.acceleratorsToday': gpus,
          'fleet:demand.growth': growth,
          'staffing.productiveMonths': productive,
        })
        for (const strategy of johorStrategies)
          for (const month of [0, 11, 27, 40, 119]) {
            const parts = ['johorHall', 'johorColo', 'gpuService3yr', 'gpuService1yr', 'gpuOnDemand']
              .map(offer => `${strategy}/${offer}`)
              .filter(part => run.program.expansion.cells.has(`${part}:fleet.gpusOnPart`))
            const owed = (part: string) =>
              run.value(
                `${part}:${part.includes('/gpu') ? 'operationsPlatform' : 'operationsOwn'}.staffCount`,
                month,
              )
            const byRole = roles.map(role => run.value(`${strategy}:staffing.${role}`, month))
            expect(byRole.every(x => x >= 0)).toBe(true)
            expect(total(byRole)).toBeCloseTo(total(parts.map(owed)), 6)
          }
      },
    ),
    { numRuns: 10 },
  )
})
