/** An outcome that changes somewhere between two values: it is the old one at `near`, another at `far`. */
export interface Crossing<Outcome> {
  /** Beyond this value, seen from the near end, the other outcome holds. */
  readonly value: number
  /** The nearest value tried at which it holds. */
  readonly at: number
  readonly outcome: Outcome
}

interface Span<Outcome> {
  readonly near: number
  readonly far: number
  readonly outcomeAtFar: Outcome
  /** Whole numbers only. */
  readonly whole: boolean
  readonly figures: number
}

const mostTrials = 24

/**
 * Bisects to where an outcome changes; yields after each trial. The value is rounded away from the near end to some
 * significant figures; of whole numbers it is the last with the old outcome. `tryAt` gives null for the old outcome.
 */
export function* crossing<Outcome>(
  span: Span<Outcome>,
  tryAt: (value: number) => { readonly other: Outcome } | null,
): Generator<void, Crossing<Outcome>> {
  let { near, far, outcomeAtFar: outcome } = span
  const rounded = (value: number) => roundOutward(value, span.far > span.near, span.figures)
  const settled = () => (span.whole ? Math.abs(far - near) <= 1 : rounded(near) === rounded(far))
  for (let trial = 0; trial < mostTrials && !settled(); trial++) {
    const middle = span.whole ? Math.trunc((near + far) / 2) : (near + far) / 2
    const found = tryAt(middle)
    if (found) [far, outcome] = [middle, found.other]
    else near = middle
    yield
  }
  if (span.whole) return { value: near, at: far, outcome }
  const value = rounded(far)
  return { value: isBeyond(value, span) ? far : value, at: far, outcome }
}

const isBeyond = (value: number, { near, far }: { readonly near: number; readonly far: number }) =>
  far > near ? value > far : value < far

/** Relative difference that is no step outward: costs that differ by less count as equal, so crossings are no finer. */
const noise = 1e-6

/** Rounds to significant figures, up or down whatever the sign; what is a hair beyond a round value becomes that value. */
export function roundOutward(value: number, up: boolean, figures: number): number {
  if (value === 0) return 0
  const digits = figures - 1 - Math.floor(Math.log10(Math.abs(value)))
  // Powers of ten are exact only from 1 upwards, so small steps divide.
  const scaled = digits >= 0 ? value * 10 ** digits : value / 10 ** -digits
  const near = Math.round(scaled)
  const isNear = Math.abs(scaled - near) <= noise * Math.abs(scaled)
  const whole = isNear ? near : up ? Math.ceil(scaled) : Math.floor(scaled)
  return digits >= 0 ? whole / 10 ** digits : whole * 10 ** -digits
}
