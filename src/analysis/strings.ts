/**
 * The sentences of the answer, apart from the code that chooses them. What stands in braces is filled with a name or
 * a value; each value can be opened.
 */
export const sentences = {
  tooSmall: 'Nothing to build yet: {accelerators} at {use} use. {first} serves them for {cost} over {horizon}.',
  none: 'No strategy serves this plan: the nearest, {first}, carries {power} of {demand} in month {month}.',
  tie: 'No clear winner: {first} and {second} within {margin}. {first} serves today’s need after {firstMonths}, {second} after {secondMonths}.',
  horizon: '{first} up to {years}, {second} beyond.',
  winner: '{first} serves this plan for {cost} over {horizon}, {margin} below {second}.',
  only: '{first} serves this plan for {cost} over {horizon}; no other strategy serves it.',
  growth: 'From {today} to {later} accelerators by month {month}: {power} of IT power.',
  site: '{offer}: {contracted} to contract; {density} needs {cooling}.',
  siteBeyond: '{offer}: {contracted} to contract; {density} is more than any listed cooling carries.',
  flip: 'Flips to {winner} if {input} goes {direction} {value} (now {now}).',
  flipNone: 'No strategy serves the plan if {input} goes {direction} {value} (now {now}).',
  noFlip: 'No single input, moved within its usual range, changes the winner.',
  late: '{offer} is not available before month {month}: {reason}.',
  pays: 'Pays if a busy accelerator-hour is worth over {value}.',
  weak: '{share} of the cost rests on weakly sourced figures, most of all {names}.',
  own: '{share} of the cost rests on your own figures.',
  verdict: '{cost}',
  verdictNone: 'none serves the plan',
} as const

/** Reasons for the month in which an offer is live. */
export const reasons = {
  facility: 'its premises take that long',
  hardware: 'its hardware takes that long to come',
} as const

/** What people call a number of months. */
export const years = (months: number): string => {
  if (months % 12 !== 0) return `${months} months`
  return months === 12 ? '1 year' : `${months / 12} years`
}

/** Says how the share of cost by source is measured, for a reader who asks. */
export const confidenceMethod =
  'Each input is moved by a tenth down and up, alone. How far that moves the present cost of the leading strategy is its weight; the bar adds the weights by where the figures come from.'
