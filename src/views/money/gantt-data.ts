import { monthName } from '../../analysis/calendar'
import { midSentence } from '../../analysis/input-name'
import { nameOf } from '../../analysis/sentence'
import type { GanttGroup, GanttStep, GanttWords } from '../../charts/gantt-place'
import type { Computed } from '../../scenario'
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

type Step = (typeof steps)[number]

/** These follow each other and share their slack: all of them could begin earlier by it. */
const works: ReadonlySet<Step> = new Set(['design', 'permit', 'construction', 'commissioning'])

/** These begin with the decision; the others as late as they may. */
const first: ReadonlySet<Step> = new Set(['grid', 'approval'])

const slackOf = (id: Step): string => (works.has(id) ? 'worksSlack' : `${id}Slack`)

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
  const read = (name: string) => run.value(`${offer}:schedule.${name}`)
  const gate = read('gateReason')
  const taken = steps.filter(id => read(`${id}End`) > read(`${id}Start`))
  const begins = taken.find(id => works.has(id))
  return taken.map((id): GanttStep => {
    const [from, to] = [read(`${id}Start`), read(`${id}End`)]
    const slack = read(slackOf(id))
    const own = works.has(id) && id !== begins ? 0 : slack
    const span = first.has(id) ? { from: to, to: to + own } : { from: from - own, to: from }
    return {
      ...{ id, label: words.steps[id], from, to },
      isGate: gate === steps.indexOf(id) + 1,
      explainKey: `${offer}:schedule.${id}End`,
      ...(own > 0 ? { slack: span } : {}),
    }
  })
}

/** The words of the chart for a plan. */
export function ganttWords({ scenario }: Computed): GanttWords {
  return {
    live: words.live,
    lastOrder: words.lastOrder,
    date: (month, short) => monthName(scenario.startMonth, Math.floor(month), short ? 'short' : 'long'),
    months: words.months,
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
