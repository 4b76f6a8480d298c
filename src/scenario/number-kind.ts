import type { Line } from '../engine'
import type { NumberKind } from '../units'

/** Names that end so are parts of a whole or yearly changes; other bare numbers, such as PUE or a yearly factor, are ratios. */
const shares =
  /(Share|Rate|Growth|Premium|Margin|Initial|Annual|Limit|Utilisation)$|^(growth|contingency|absence|margin(\d+y)?|premium|useAtBreakEven|chance(Needed)?)$/

/** Says whether a bare number is written in per cent or as it is. */
export function kindOf({ name, unit }: Pick<Line, 'name' | 'unit'>): NumberKind {
  return shares.test(name) && (unit === '1' || unit.startsWith('1/')) ? 'share' : 'ratio'
}
