/** Defines hatching for what is missing; `turn` keeps the hatches of two strategies apart. */
export function HatchPattern({
  id,
  color,
  turn,
}: {
  readonly id: string
  readonly color: string
  readonly turn: 45 | -45
}) {
  return (
    <pattern id={id} width={6} height={6} patternUnits="userSpaceOnUse" patternTransform={`rotate(${turn})`}>
      <path d="M0 0V6" stroke={color} strokeWidth={1.6} opacity={0.6} />
    </pattern>
  )
}

/** Defines dots for what stands idle; `shift` keeps the dots of two strategies apart. */
export function DotPattern({
  id,
  color,
  shift,
}: {
  readonly id: string
  readonly color: string
  readonly shift: number
}) {
  return (
    <pattern id={id} width={6} height={6} patternUnits="userSpaceOnUse">
      <circle cx={1.5 + shift} cy={1.5 + shift} r={1} fill={color} />
    </pattern>
  )
}
