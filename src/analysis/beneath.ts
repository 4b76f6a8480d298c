import type { Computed } from '../scenario'
import { fill, nameOf, type Sentence, type ValuePiece, valueOf } from './sentence'
import { reasons, sentences } from './strings'

/** Says what stands beneath the headline: growth, the leading site, late offers, what serving must be worth. */
export function beneath(winner: string | undefined, computed: Computed): Sentence[] {
  const growth = growthLine(computed)
  if (winner === undefined) return [growth]
  return [growth, ...siteLines(winner, computed), ...lateLines(computed), paysLine(winner, computed)]
}

function growthLine(computed: Computed): Sentence {
  const month = Math.min(computed.run.value('clock.growthWindow'), computed.plan.months - 1)
  return fill(sentences.growth, {
    today: valueOf('demand.acceleratorsTotal', computed, 0, { as: count }),
    later: valueOf('demand.acceleratorsTotal', computed, month, { as: count }),
    month: valueOf('clock.growthWindow', computed, undefined, { as: String }),
    power: valueOf('demand.itPowerTotal', computed, month),
  })
}

const count = (value: number): string => Math.round(value).toLocaleString('en-US')

/** For each part of a strategy whose premises the reader chooses: power to contract, density, cooling. */
function siteLines(strategy: string, computed: Computed): Sentence[] {
  const { run, plan } = computed
  const month = run.value('clock.lastMonth')
  return (plan.members['part'] ?? [])
    .filter(({ links }) => links['strategy'] === strategy && filling(links['offer'], 'facility', computed) !== 'facilityIncluded')
    .filter(({ id }) => run.value(`${id}:power.utilityCapacity`, month) > 0)
    .map(({ id, links }) => {
      const cooling = coolingOf(id, computed)
      return fill(cooling ? sentences.site : sentences.siteBeyond, {
        offer: nameOf(links['offer'] ?? '', computed),
        contracted: valueOf(`${id}:power.utilityCapacity`, computed, month),
        density: valueOf(`${id}:racks.powerPerRack`, computed),
        ...(cooling ? { cooling } : {}),
      })
    })
}

function filling(offer: string | undefined, slot: string, { plan }: Computed): string | undefined {
  return plan.members['offer']?.find(({ id }) => id === offer)?.fillings?.[slot]
}

/** The candidate whose limit is the chosen one. */
function coolingOf(part: string, computed: Computed): ValuePiece | undefined {
  const { run, plan } = computed
  const limit = run.value(`${part}:cooling.systemLimit`)
  const chosen = (plan.members['coolingSystem'] ?? []).find(
    ({ id, links }) => links['part'] === part && run.value(`${id}:cooling.densityLimit`) === limit,
  )
  return chosen && { cell: `${part}:cooling.systemLimit`, text: nameOf(chosen.id, computed).toLowerCase() }
}

/** Offers that a strategy prefers and must wait for. */
function lateLines(computed: Computed): Sentence[] {
  const { run, scenario } = computed
  const preferred = new Set(scenario.strategies.map(({ parts }) => parts[0]?.offer))
  return scenario.offers
    .filter(({ id }) => preferred.has(id) && run.value(`${id}:schedule.liveMonth`) > 0)
    .map(({ id }) =>
      fill(sentences.late, {
        offer: nameOf(id, computed),
        month: valueOf(`${id}:schedule.liveMonth`, computed, undefined, { as: String }),
        reason: reasonOf(id, computed),
      }),
    )
}

function reasonOf(offer: string, computed: Computed): string {
  const { run } = computed
  const months = (slot: string): number => {
    const line = `${filling(offer, slot, computed)}.leadMonths`
    const cell = [`${offer}:${line}`, line].find(id => run.program.expansion.cells.has(id))
    return cell === undefined ? 0 : run.value(cell)
  }
  return months('facility') >= months('hardware') ? reasons.facility : reasons.hardware
}

function paysLine(winner: string, computed: Computed): Sentence {
  return fill(sentences.pays, { value: valueOf(`${winner}:metrics.costPerGpuHourDelivered`, computed) })
}
