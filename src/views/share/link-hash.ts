/** What a link to a plan says after the hash sign. */
export interface LinkHash {
  readonly payload: string
  /** The month that was pinned in the charts; null where there was none. */
  readonly month: number | null
}

const start = '#/model?'
const lastMonth = 120

/** Tells a link to a plan from any other hash. */
export const isLink = (hash: string): boolean => hash.startsWith(start)

/** Writes the hash of a link. */
export function writeHash({ payload, month }: LinkHash): string {
  return `${start}${month === null ? '' : `m=${month}&`}s=${payload}`
}

/** Reads the hash of a link; a month that no plan has is left out. */
export function readHash(hash: string): LinkHash {
  const said = new URLSearchParams(hash.slice(start.length))
  const month = said.get('m') ?? ''
  const known = /^\d{1,3}$/.test(month) && Number(month) <= lastMonth
  return { payload: said.get('s') ?? '', month: known ? Number(month) : null }
}
