import type { Node } from './program'
import type { Word } from './words/word'

/** Finds equal nodes: those of the same word and arguments. */
export interface NodeTable<N> {
  /** Returns the node that is already there, or else adds what is made. */
  readonly share: (word: Word, args: readonly number[], make: () => N) => number
}

/** Makes a table of the nodes that are added through it. Open addressing: keys of text cost more than all else in compiling. */
export function nodeTable<N extends Node>(nodes: N[]): NodeTable<N> {
  // A slot holds the number of a node and one, or 0 where it is free.
  let slots = new Int32Array(1 << 12)
  let held = 0
  const numbers = new Map<Word, number>()
  const slotOf = (word: Word, args: readonly number[]): number => {
    const mask = slots.length - 1
    let at = hashOf(numberOf(word, numbers), args) & mask
    for (let node = slots[at] as number; node > 0; node = slots[at] as number) {
      const { word: other, args: others } = nodes[node - 1] as Node
      if (other === word && alike(others, args)) return at
      at = (at + 1) & mask
    }
    return at
  }
  const grow = (): void => {
    const before = slots
    slots = new Int32Array(before.length * 2)
    for (const node of before) {
      const { word, args } = nodes[node - 1] ?? {}
      if (word && args) slots[slotOf(word, args)] = node
    }
  }
  return {
    share: (word, args, make) => {
      const at = slotOf(word, args)
      const known = slots[at] as number
      if (known > 0) return known - 1
      slots[at] = nodes.push(make())
      if (++held * 2 > slots.length) grow()
      return nodes.length - 1
    },
  }
}

function numberOf(word: Word, numbers: Map<Word, number>): number {
  const known = numbers.get(word)
  if (known !== undefined) return known
  numbers.set(word, numbers.size)
  return numbers.size - 1
}

function hashOf(word: number, args: readonly number[]): number {
  let hash = word
  for (let i = 0; i < args.length; i++)
    hash = Math.imul(hash ^ (args[i] as number), 0x9e3779b1) ^ (hash >>> 15)
  return hash ^ (hash >>> 13)
}

function alike(a: readonly number[], b: readonly number[]): boolean {
  if (a.length !== b.length) return false
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false
  return true
}
