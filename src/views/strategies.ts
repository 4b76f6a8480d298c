import { type StrategyKey, type StrategyStyle, strategyStyles } from '../charts/kit/strategy-style'
import type { Run } from '../engine'
import type { Scenario, Strategy } from '../scenario'

/** A strategy as the screens show it. */
export interface ShownStrategy {
  readonly id: string
  readonly name: string
  /** For where the room is short. */
  readonly short: string
  readonly style: StrategyStyle
  /** Whether any of its parts is a hall of the company's own. */
  readonly own: boolean
}

/** Gives each strategy its colour, dash and mark from what its parts are; the second of a kind takes a free one. */
export function shownStrategies({ strategies, offers }: Scenario): readonly ShownStrategy[] {
  const kinds = new Map(offers.map(offer => [offer.id, offer.kind]))
  const used = new Set<StrategyKey>()
  return strategies.map(strategy => {
    const parts = strategy.parts.map(part => kinds.get(part.offer) ?? '')
    const key = [wanted(parts), ...spare].find(one => !used.has(one)) ?? 'asis'
    used.add(key)
    return {
      id: strategy.id,
      name: strategy.name,
      short: strategy.shortName ?? strategy.name,
      style: strategyStyles[key],
      own: parts.some(isOwnHall),
    }
  })
}

const spare: readonly StrategyKey[] = ['hosted', 'bridge', 'service', 'colo', 'build']
const isOwnHall = (kind: string) => /hall|build|retrofit/i.test(kind)
const isColocation = (kind: string) => /colo/i.test(kind)

function wanted(parts: readonly string[]): StrategyKey {
  if (parts.length === 0) return 'asis'
  if (parts.some(isOwnHall)) return parts.length > 2 ? 'bridge' : 'build'
  return parts.some(isColocation) ? 'colo' : 'service'
}

/** A line of a strategy, such as `metrics.presentCost`, as the id of its cell. */
export const lineOf = (strategy: Pick<Strategy, 'id'>, line: string): string => `${strategy.id}:${line}`

/** The strategies in the order of their cost, those that do not serve the plan left out. */
export function ranked<S extends { readonly id: string }>(strategies: readonly S[], run: Run): readonly S[] {
  const cost = (strategy: S) => run.value(lineOf(strategy, 'comparison.rankedCost'))
  return strategies.filter(strategy => !Number.isNaN(cost(strategy))).sort((a, b) => cost(a) - cost(b))
}
