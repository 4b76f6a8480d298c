import { monthName } from '../../analysis/calendar'
import { midSentence } from '../../analysis/input-name'
import { nameOf } from '../../analysis/sentence'
import type { GanttGroup, GanttStep, GanttWords } from '../../charts/gantt-place'
import type { Computed } from '../../scenario'
import { formatQuantity } from '../../units'
import { shownStrategies } from '../strategies'
import { moneyStrings } from './strings'

const words = moneyStrings.gantt

/** The steps in the order in which the model numbers what decides; the first number stands for nothing. */
const steps = [
  'design',
  'permit',
  'grid',
  'construction',
  'delivery',
  'approval',
  'commissioning',
  'hiring',
] as const

/** Reads the steps of each offer that a strategy takes; offers that are there at once are left out. */
export function ganttGroups(computed: Computed): readonly GanttGroup[] {
  const { scenario, run } = computed
  const strategies = shownStrategies(scenario)
  const leadOf = (offer: string) => scenario.strategies.findIndex(({ parts }) => parts[0]?.offer === offer)
  return scenario.offers.flatMap((offer): readonly GanttGroup[] => {
    const line = (name: string) => `${offer.id}:schedule.${name}`
    const live = run.value(line('liveMonth'))
    const user = strategies[leadOf(offer.id)] ?? strategies.find((_, i) => takes(computed, i, offer.id))
    if (!(live > 0) || !user) return []
    const lastOrder = run.value(line('lastOrderMonth'))
    return [
      {
        id: offer.id,
        label: nameOf(offer.id, computed),
        style: user.style,
        steps: stepsOf(computed, offer.id),
        live,
        liveKey: line('liveMonth'),
        lastOrder: Number.isFinite(lastOrder) ? lastOrder : null,
        lastOrderKey: line('lastOrderMonth'),
      },
    ]
  })
}

const takes = ({ scenario }: Computed, strategy: number, offer: string): boolean =>
  scenario.strategies[strategy]?.parts.some(part => part.offer === offer) ?? false

function stepsOf({ run }: Computed, offer: string): readonly GanttStep[] {
  const gate = run.value(`${offer}:schedule.gateReason`)
  return steps.flatMap((id, index): readonly GanttStep[] => {
    const end = `${offer}:schedule.${id}End`
    const [from, to] = [run.value(`${offer}:schedule.${id}Start`), run.value(end)]
    if (!(to > from)) return []
    return [{ id, label: words.steps[id], from, to, isGate: gate === index + 1, explainKey: end }]
  })
}

/** The words of the chart for a plan. */
export function ganttWords({ scenario }: Computed): GanttWords {
  return {
    live: words.live,
    lastOrder: words.lastOrder,
    date: (month, short) => monthName(scenario.startMonth, Math.floor(month), short ? 'short' : 'long'),
    months: count => formatQuantity(count, 'month'),
  }
}

/** States which offer is live last, and what decides that. */
export function ganttTitle(groups: readonly GanttGroup[], { date }: GanttWords): string {
  const [last, ...others] = groups.toSorted((a, b) => b.live - a.live)
  const gate = last?.steps.find(({ isGate }) => isGate)
  if (!last || !gate) return words.now
  const say = others.length > 0 ? words.title : words.one
  return say(last.label, date(last.live, false), midSentence(gate.label))
}
