import type { Cell } from '../engine'
import type { OwnLine, Scenario } from './scenario'

/** Finds the cost of the reader's own that a cell is about; undefined for all other cells. */
export function ownLineOf({ member }: Cell, { ownLines = [] }: Scenario): OwnLine | undefined {
  const own = member.index === 'ownLine' ? member.id : member.links.ownLine
  return own === undefined ? undefined : ownLines.find(({ id }) => id === own)
}
