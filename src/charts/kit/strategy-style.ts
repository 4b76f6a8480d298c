/** Lists the strategy identities that have a colour, a dash and a mark of their own. */
export const strategyKeys = ['build', 'bridge', 'colo', 'service', 'hosted', 'asis'] as const

export type StrategyKey = (typeof strategyKeys)[number]

export type MarkShape = 'square' | 'triangle' | 'circle' | 'diamond' | 'triangleDown' | 'bar'

/** Binds colour, dash and mark, which only ever appear together: colour alone is not an encoding. */
export interface StrategyStyle {
  readonly key: StrategyKey
  /** Paints marks and lines (3:1 on every ground). */
  readonly color: string
  /** Paints text (4.5:1 on every ground). */
  readonly text: string
  readonly dash: string
  readonly mark: MarkShape
}

const marks: Record<StrategyKey, MarkShape> = {
  build: 'square',
  bridge: 'triangle',
  colo: 'circle',
  service: 'diamond',
  hosted: 'triangleDown',
  asis: 'bar',
}

function styleOf(key: StrategyKey): StrategyStyle {
  return { key, color: `var(--${key})`, text: `var(--${key}-t)`, dash: `var(--${key}-d)`, mark: marks[key] }
}

/** Holds the style of each strategy identity. */
export const strategyStyles: Readonly<Record<StrategyKey, StrategyStyle>> = {
  build: styleOf('build'),
  bridge: styleOf('bridge'),
  colo: styleOf('colo'),
  service: styleOf('service'),
  hosted: styleOf('hosted'),
  asis: styleOf('asis'),
}
