/** Maps values to pixels and back, as D3's scales do; theirs bring colours and number formats that no chart here uses. */
export interface Scale {
  (value: number): number
  readonly invert: (pixel: number) => number
  readonly domain: () => number[]
  readonly range: () => number[]
}

type Pair = readonly [number, number]

/** Maps a domain evenly to a range. */
export function linearScale(domain: Pair, range: Pair): Scale {
  const place = (value: number) => between(range, share(domain, value))
  const invert = (pixel: number) => between(domain, share(range, pixel))
  return Object.assign(place, { invert, domain: () => [...domain], range: () => [...range] })
}

/** Maps equal ratios within a domain above zero to equal distances in a range. */
export function logScale(domain: Pair, range: Pair): Scale {
  const [low, high] = domain
  const { invert, ...even } = linearScale([Math.log(low), Math.log(high)], range)
  const place = (value: number) => between(range, share([Math.log(low), Math.log(high)], Math.log(value)))
  return Object.assign(place, {
    ...even,
    invert: (pixel: number) => Math.exp(invert(pixel)),
    domain: () => [...domain],
  })
}

/* A domain without extent lies in the middle. */
const share = ([from, to]: Pair, value: number) => (to === from ? 0.5 : (value - from) / (to - from))
const between = ([from, to]: Pair, part: number) => from * (1 - part) + to * part
