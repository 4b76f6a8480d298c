import { useState } from 'react'
import type { Parsed } from './number-text'

/** Holds a text that the reader is writing over a value. */
export interface Draft {
  readonly text: string
  readonly error: string | null
  /** Are the values before and after this edit; any other means that something else moved the value. */
  readonly before: number
  readonly after: number
}

/** Reads a text written over `value`: good text leads to its value, bad text keeps the value and says why. */
export function draftOf(text: string, value: number, parse: (text: string) => Parsed): Draft {
  const parsed = parse(text)
  return 'error' in parsed
    ? { text, error: parsed.error, before: value, after: value }
    : { text, error: null, before: value, after: parsed.value }
}

/** Tells whether a draft still belongs to the value: undo, reset or a slider may have moved it since. */
export function isStale(draft: Draft, value: number): boolean {
  return !Object.is(value, draft.before) && !Object.is(value, draft.after)
}

export interface NumberDraft {
  readonly text: string
  readonly error: string | null
  readonly editing: boolean
  readonly type: (text: string) => void
  readonly leave: () => void
  readonly revert: () => void
}

export interface NumberDraftOptions {
  readonly value: number
  readonly format: (value: number) => string
  readonly parse: (text: string) => Parsed
  readonly onChange: (value: number) => void
}

/** Keeps what the reader types until it is left: good text changes the value at once, bad text stays with its error. */
export function useNumberDraft({ value, format, parse, onChange }: NumberDraftOptions): NumberDraft {
  const [draft, setDraft] = useState<Draft | null>(null)
  const stale = draft !== null && isStale(draft, value)
  if (stale) setDraft(null)
  const own = stale ? null : draft
  const type = (text: string) => {
    const next = draftOf(text, value, parse)
    setDraft(next)
    if (!Object.is(next.after, value)) onChange(next.after)
  }
  return {
    text: own?.text ?? format(value),
    error: own?.error ?? null,
    editing: own !== null,
    type,
    leave: () => setDraft(own?.error ? own : null),
    revert: () => setDraft(null),
  }
}
