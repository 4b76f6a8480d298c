/** The words of the page about money, apart from the code. */
export const moneyStrings = {
  title: 'Money',
  back: 'Back to the plan',
  loading: 'Computing the plan…',
  foot: 'Results follow from these assumptions; they are not a forecast.',
  explained: 'Explanation',
  strategy: 'Strategy',
  costs: (years: string, first: string, cost: string, second: string, margin: string) =>
    `Over ${years} ${first} costs ${cost}, ${margin} below ${second}`,
  costsLevel: (years: string, first: string, cost: string, second: string, secondCost: string) =>
    `Over ${years} ${first} costs ${cost} and ${second} ${secondCost}: a tie`,
  costsAlone: (years: string, first: string, cost: string) =>
    `Over ${years} ${first} costs ${cost}; no other strategy serves the plan`,
  sections: {
    cost: 'What each strategy costs',
    causes: 'Why they differ',
    price: 'What a partner may ask',
    lenses: 'Cash, profit and balance sheet',
    people: 'Dates and people',
  },
  year: (year: number) => `Year ${year}`,
  yearTo: (year: number, month: string) => `Year ${year}, to ${month}`,
  yearly: {
    one: (first: string, most: string, year: number) => `${first} takes most cash in year ${year}, ${most}`,
    two: (first: string, most: string, other: string, otherMost: string) =>
      `${first} takes at most ${most} of cash in a year, ${other} ${otherMost}`,
    subtitle: (unit: string) => `Cash out by plan year, nominal ${unit}; line: net`,
    summary: (name: string, most: string, year: number) => `${name} takes most in year ${year}, ${most}`,
    total: 'Net cash out',
  },
  waterfall: {
    from: 'From',
    to: 'to',
    swap: 'Swap',
    less: (to: string, from: string, amount: string, cause: string) =>
      `${to} costs ${amount} less than ${from}, above all for ${cause}`,
    more: (to: string, from: string, amount: string, cause: string) =>
      `${to} costs ${amount} more than ${from}, above all for ${cause}`,
    same: (to: string, from: string) => `${to} and ${from} cost the same`,
    subtitle: (years: string) => `Present cost over ${years} by cause; pale adds, full takes off`,
    summary: (steps: readonly (readonly [string, string])[]) =>
      `${steps.map(([cause, change]) => `${cause} ${change}`).join('; ')}.`,
  },
  components: {
    always: (part: string, strategy: string) => `Whenever it stops, ${strategy} costs most for ${part}`,
    turns: (part: string, year: number, before: string, strategy: string) =>
      `Up to year ${year} ${strategy} costs most for ${before}, then for ${part}`,
    subtitle: (strategy: string, unit: string) =>
      `${strategy}: present cost if you stop at the end of the year, by component, ${unit}; line: all together`,
    summary: (strategy: string, cost: string, years: number) =>
      `${strategy} has cost ${cost} by the end of year ${years}.`,
    total: 'All together',
  },
  lenses: {
    panels: { cash: 'Cash', profit: 'Profit and loss', balance: 'Balance sheet' },
    units: {
      cash: 'in the year; line: net',
      profit: 'of the year; line: profit',
      balance: 'at year end; line: equity',
    },
    title: (year: number, strategy: string, cash: string, result: string) =>
      `Year ${year} of ${strategy} takes ${cash} of cash; the books show ${result}`,
    loss: (amount: string) => `a loss of ${amount}`,
    gain: (amount: string) => `a profit of ${amount}`,
    subtitle: (strategy: string, unit: string) =>
      `${strategy}, by plan year, nominal ${unit}; the programme alone, without what the work earns`,
    summary: (years: number) => `In year ${years}`,
    end: (lens: string, amount: string) => `${lens} ${amount}`,
  },
  gantt: {
    title: (offer: string, date: string, gate: string) =>
      `${offer} is live last, in ${date}: ${gate} decides`,
    one: (offer: string, date: string, gate: string) => `${offer} is live in ${date}: ${gate} decides`,
    now: 'All offers are live at once',
    subtitle: 'Months from the decision; filled: sets the date, dotted: slack',
    summary: (offers: readonly (readonly [string, string])[]) =>
      `${offers.map(([offer, date]) => `${offer} is live in ${date}`).join('; ')}.`,
    live: 'Live',
    months: (count: number) => `${Number(count.toFixed(1))}\u202fmo`,
    lastOrder: 'Order by',
    steps: {
      design: 'Design',
      permit: 'Permits',
      grid: 'Grid',
      construction: 'Construction',
      delivery: 'Hardware',
      approval: 'Approval',
      commissioning: 'Commissioning',
      hiring: 'Hiring',
    },
  },
  staffing: {
    grows: (strategy: string, most: string, month: string) =>
      `${strategy} takes ${most} at most, from ${month}`,
    none: (strategy: string) => `${strategy} takes nobody of one’s own`,
    subtitle: (strategy: string) => `${strategy}, month by month`,
    summary: (now: string, later: string, hired: string) =>
      `${now} at first, ${later} in the end; ${hired} hired.`,
    roles: 'People',
    rolesUnit: 'by role, full-time posts',
    hires: 'Hired in the month',
    hiresUnit: 'people',
  },
  ties: {
    walkAway: (partner: string, price: string) => `Walk away from ${partner} above ${price}`,
    past: (partner: string, price: string) => `${partner} would have to ask ${price} to tie`,
    none: 'No price within its limits makes a partner tie',
    subtitle: (unit: string) =>
      `What the partner’s strategy saves against the best without it, ${unit}, by price`,
    summary: (partner: string, price: string) => `${partner} ties at ${price}`,
    noTie: (partner: string) => `${partner} does not tie`,
    now: 'now',
    tie: 'ties at',
    searching: 'Searching the prices one by one…',
    shared: (partner: string) =>
      `Every strategy that serves the plan takes ${partner} first: there is none to tie with. Add a strategy without it to see at which price to walk away.`,
    empty: 'No partner asks a price in a strategy that serves the plan, so there is nothing to tie.',
  },
} as const
