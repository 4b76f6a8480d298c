import { headroom, json } from '../../cli/tools'

/** Computes a sheet alone with lines given, by their names or inside the sheet; returns a reader of its lines in the first month. */
export async function figuresOf(
  sheet: string,
  given: Readonly<Record<string, number | string>>,
): Promise<(line: string) => number | undefined> {
  const set = Object.entries(given).flatMap(([name, value]) => [
    '--set',
    `${name.includes('.') ? name : `${sheet}.${name}`}=${value}`,
  ])
  const found = json(await headroom(['sheet', sheet, ...set, '--json']))
  return line =>
    ['strategy/offer:', 'offer:', 'site:', ''].flatMap(row => found[`${row}${sheet}.${line}`] ?? [])[0]
      ?.values[0] ?? undefined
}
