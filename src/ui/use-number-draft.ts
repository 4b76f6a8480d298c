import { useState } from 'react'
import type { Parsed } from './number-text'

interface Draft {
  readonly text: string
  readonly error: string | null
  /** Are the values before and after this edit; any other means that someone else moved it. */
  readonly before: number
  readonly after: number
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
  const movedElsewhere = draft !== null && !Object.is(value, draft.before) && !Object.is(value, draft.after)
  if (movedElsewhere) setDraft(null)
  const own = movedElsewhere ? null : draft
  const type = (text: string) => {
    const parsed = parse(text)
    if ('error' in parsed) {
      setDraft({ text, error: parsed.error, before: value, after: value })
      return
    }
    setDraft({ text, error: null, before: value, after: parsed.value })
    if (!Object.is(parsed.value, value)) onChange(parsed.value)
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
