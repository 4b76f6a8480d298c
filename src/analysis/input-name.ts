import type { Computed, InputState } from '../scenario'

/** Rows that are named with their inputs even when there is only one of a kind: their figures sound alike. */
const alwaysNamed: ReadonlySet<string> = new Set(['offer', 'part'])

/** Names an input so that it cannot be taken for another: with its row where the plan has several, or sounds as if. */
export function inputName({ line, member }: InputState, { names, plan }: Computed): string {
  const row = names.get(member.id)
  const isOne = (plan.members[member.index] ?? []).length <= 1
  return row === undefined || (isOne && !alwaysNamed.has(member.index))
    ? line.label
    : `${line.label} (${row})`
}

/** Begins a label with a small letter for the middle of a sentence, unless it begins with an abbreviation. */
export function midSentence(label: string): string {
  return /^[A-Z](?![A-Z])/.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label
}
