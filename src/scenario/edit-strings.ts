const one = {
  sites: 'site',
  workloads: 'workload',
  offers: 'offer',
  strategies: 'strategy',
  parts: 'part',
  ownLines: 'cost of your own',
} as const

/** Gives the sentences that refuse a change of rows, apart from the code that finds the reason. */
export const editStrings = {
  last: (list: keyof typeof one) =>
    `A plan has at least one ${one[list]}. Add another before you remove this one.`,
  tooMany: (list: keyof typeof one, most: number) =>
    `A plan has at most ${most} ${list === 'ownLines' ? 'costs of your own' : list}. Remove one before you add another.`,
  onlyThere: (workload: string, site: string) =>
    `${workload} may run at ${site} only. Permit it another site first.`,
  leadsAll: (offer: string) =>
    `Every strategy begins with ${offer}. Add a strategy that begins otherwise before you remove it.`,
  lacksOffers: (strategy: string) => `${strategy} needs offers at more sites than this plan has.`,
  noName: () => 'A name is needed.',
  gone: (what: string) => `There is no ${what} any more.`,
  copy: (name: string) => `${name}, copy`,
} as const
