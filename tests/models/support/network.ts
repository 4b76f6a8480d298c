import { headroom, json } from '../../cli/tools'

/** Computes a sheet alone with lines given, and returns the first month of what was asked. */
export async function figures(
  sheet: 'network' | 'storage',
  given: Readonly<Record<string, number>>,
  lines: readonly string[],
): Promise<Record<string, number | null | undefined>> {
  const set = Object.entries(given).flatMap(([name, value]) => ['--set', `${name}=${value}`])
  const found = json(await headroom(['sheet', sheet, ...set, '--json']))
  return Object.fromEntries(
    lines.map(line => [
      line,
      ['strategy/offer:', 'offer:', ''].flatMap(row => found[`${row}${sheet}.${line}`] ?? [])[0]?.values[0],
    ]),
  )
}

/** A fabric as published cases state it. */
export interface Fabric {
  readonly nodes: number
  readonly nics?: number
  readonly speed?: number
  readonly radix?: number
  readonly unit?: number
  readonly planes?: number
  readonly taper?: number
}

/** Names the inputs of a fabric; what is left out is that of a SuperPOD of eight-way nodes. */
export const fabric = ({
  nodes,
  nics = 8,
  speed = 400,
  radix = 64,
  unit = 32,
  planes = 1,
  taper = 1,
}: Fabric): Record<string, number> => ({
  'network.nodeCount': nodes,
  'network.nicsPerNode': nics,
  'network.nicSpeed': speed,
  'network.switchRadix': radix,
  'network.scalableUnitNodes': unit,
  'network.planes': planes,
  'network.oversubscription': taper,
})
