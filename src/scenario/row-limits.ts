/** The most rows of each kind that one document has. */
export const mostRows = {
  sites: 12,
  workloads: 24,
  offers: 48,
  strategies: 12,
  parts: 12,
  ownLines: 50,
} as const
