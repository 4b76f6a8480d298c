import { arithmetic } from './arithmetic'
import { byAge } from './by-age'
import { comparison } from './comparison'
import { months } from './months'
import { overMonthsWords } from './over-months'
import { phased } from './phased'
import { pointWords } from './points'
import { reductions } from './reductions'
import { tables } from './tables'
import type { Word } from './word'

/** The words that every model has; a model adds those of its domain. */
export const engineWords: readonly Word[] = [
  ...arithmetic,
  ...comparison,
  ...months,
  ...overMonthsWords,
  phased,
  byAge,
  ...pointWords,
  ...reductions,
  ...tables,
]

/** The vocabulary by name, with the domain's words. Throws when two words share a name. */
export function vocabulary(domainWords: readonly Word[]): ReadonlyMap<string, Word> {
  const words = new Map<string, Word>()
  for (const word of [...engineWords, ...domainWords]) {
    if (words.has(word.name)) throw new Error(`two words are called ${word.name}`)
    words.set(word.name, word)
  }
  return words
}
