import type { When } from '../engine/define'
import type { InputState } from './input-state'
import type { Resolved } from './resolve'

/**
 * Makes a test for whether an input means something in a plan as it stands: what it depends on is set so at its own row,
 * or for what stands once or belongs to an offer, at any row.
 */
export function applicability({
  inputs,
  rows,
}: Pick<Resolved, 'inputs' | 'rows'>): (input: InputState) => boolean {
  const settings = new Map<string, InputState[]>()
  const wanted = new Set([...inputs.values()].flatMap(({ line }) => line.input?.when?.line ?? []))
  for (const input of inputs.values()) {
    if (!wanted.has(input.line.id)) continue
    settings.set(input.line.id, [...(settings.get(input.line.id) ?? []), input])
  }
  return ({ line, member }) => {
    const when = line.input?.when
    if (!when) return true
    const all = settings.get(when.line) ?? []
    const own = all.filter(setting => rows.tables.reach(member, setting.member.index) === setting.member)
    return (own.length > 0 ? own : all).some(setting => holds(setting, when))
  }
}

function holds({ value }: InputState, { is }: When): boolean {
  return typeof value === 'number' ? is.includes(value) : value.some(each => is.includes(each))
}
