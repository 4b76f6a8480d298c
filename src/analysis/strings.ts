/**
 * The sentences of the answer, apart from the code that chooses them. What stands in braces is filled with a name, a
 * value that can be opened, or a clause from further down.
 */
export const sentences = {
  noNeed: 'Nothing to build: the plan asks for no capacity.',
  small: 'Nothing to build yet: {need} at {use} use. {first} costs {cost} in the first year{paysAbove}.',
  paysAbove: '; own capacity starts to pay above {size}',
  gate: 'Do not commit before {gate}. Signing {first} now risks {risk}; it is right only above {chance} chance of success.',
  none: 'No strategy serves this plan by {date}: {limit} ({value}) allows {power} of {demand}.',
  noneFits:
    'No strategy serves this plan: no offer can run {workload}; what rules the hardware out is {reason}.',
  noneUnknown: 'No strategy serves this plan: by {date} {first} carries {power} of {demand}.',
  noneSomewhere: 'No strategy serves this plan: {first} leaves {share} of the work undone.',
  tie: 'No clear winner: {first} and {second} within {margin}.',
  tieEqual: 'No clear winner: {first} and {second} cost the same.',
  tieWeak:
    'No clear winner: {first} is {margin} below {second}, yet {input}, weakly sourced, turns it {direction} {value}.',
  horizonStart: '{first} up to {years}',
  horizonMiddle: ', {first} up to {years}',
  horizonEnd: ', {first} beyond.',
  winner: '{first} serves this plan for {cost} over {horizon}, {margin} below {second}.',
  only: '{first} serves this plan for {cost} over {horizon}; no other strategy serves it.',

  costs: 'Over {horizon} {first} costs {cost}, {margin} below {second}.',
  costsAlone: 'Over {horizon} {first} costs {cost}; no other strategy serves the plan.',
  costsLevel: 'Over {horizon} {first} costs {cost}, {second} {secondCost}.',
  costsLevelCapital:
    'Over {horizon} {first} costs {cost}, {second} {secondCost}. Before tax and resale {first} ties up {firstCapital} of capital, {second} {secondCapital}.',
  nearest: '{first} comes nearest and leaves {share} of the work undone.',
  size: 'From {today} to {later} accelerators: {clauses}.',
  sizePower: '{power} IT',
  sizeContracted: '{power} IT, {contracted} contracted by {date}',
  sizeCommitted: '{power} IT, {committed} committed to the operator',
  sizeCooling: '{density} needs {cooling}',
  sizeBeyond: 'no listed cooling carries {density}',
  sizeLimit: '{limit} ({value}) binds first',
  late: '{strategy} holds no committed capacity before {date}: {reason}, {months}.',
  paysHour: 'Pays if a busy accelerator-hour is worth over {value}.',
  paysTokens: 'Pays if a million tokens are worth over {value}.',

  flip: 'Flips to {winner} if {input} goes {direction} {value} (now {now}).',
  flipNone: 'No strategy serves the plan if {input} goes {direction} {value} (now {now}).',
  noFlip: 'No single input, moved within its usual range, changes the winner.',
  weak: '{share} of the cost rests on unconfirmed or weakly sourced figures, most of all {names}.',
  own: '{share} of the cost rests on your own figures.',

  verdict: '{cost}, {margin} below next',
  verdictOnly: '{cost}, the only one that serves',
  verdictTieTitle: '≈ Tie',
  verdictTie: '{names} within {within}',
  verdictNoneTitle: '—',
  verdictNone: 'none serves the plan',
} as const

/** What people call a number of months. */
export const years = (months: number): string => {
  if (months % 12 !== 0) return `${months} months`
  return months === 12 ? '1 year' : `${months / 12} years`
}

/** What people call the months until an offer is live, before its name. */
export const leadTime = 'lead time of'

/** What hardware cannot serve a workload for, by the number that the model gives it. */
export const limitReasons = [
  'nothing',
  'memory',
  'the time between tokens',
  'the time to the first token',
  'work that is not tokens',
  'the country',
  'an unknown throughput',
] as const

/** What people call hardware that cannot serve, before the name of its offer. */
export const unfitHardware = 'the hardware of'

/** What stands between the clauses of one sentence. */
export const clauseBreak = '; '

/** What people call a yes or no. */
export const yesOrNo = (value: number): string => (value > 0 ? 'yes' : 'no')
