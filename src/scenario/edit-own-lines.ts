import { checked, type Edited, freeId, type RowBasis, refuse, withOwnLines } from './edit-rows'
import { editStrings as strings } from './edit-strings'
import { mostRows } from './row-limits'
import type { InputEntry, OwnLine, Scenario } from './scenario'

/** Adds a cost of the reader's own to an offer, with the amounts that it begins with, by line. */
export function addOwnLine(
  plan: Scenario,
  line: Omit<OwnLine, 'id'>,
  amounts: Readonly<Record<string, InputEntry>>,
  basis: RowBasis,
): Edited {
  const { ownLines = [] } = plan
  if (line.name.trim() === '') return refuse(strings.noName())
  if (ownLines.length >= mostRows.ownLines) return refuse(strings.tooMany('ownLines', mostRows.ownLines))
  const id = freeId(line.name, plan, basis)
  const entries = Object.entries(amounts).map(([name, entry]) => [`${id}:${name}`, entry] as const)
  const inputs = { ...plan.inputs, ...Object.fromEntries(entries) }
  return checked({ ...plan, ownLines: [...ownLines, { ...line, id }], inputs }, basis)
}

/** Changes fields of a cost of the reader's own; an empty note takes the note away. */
export function changeOwnLine(
  plan: Scenario,
  id: string,
  change: Partial<Omit<OwnLine, 'id'>>,
  basis: RowBasis,
): Edited {
  const { ownLines = [] } = plan
  if (!ownLines.some(line => line.id === id)) return refuse(strings.gone(id))
  if (change.name?.trim() === '') return refuse(strings.noName())
  return checked(
    { ...plan, ownLines: ownLines.map(line => (line.id === id ? withNote({ ...line, ...change }) : line)) },
    basis,
  )
}

function withNote({ note = '', ...line }: OwnLine): OwnLine {
  return note.trim() === '' ? line : { ...line, note: note.trim() }
}

/** Removes a cost of the reader's own with its amounts. */
export function removeOwnLine(plan: Scenario, id: string, basis: RowBasis): Edited {
  return checked(
    withOwnLines(plan, line => line.id !== id),
    basis,
  )
}
