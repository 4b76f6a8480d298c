import { expect, it } from 'vitest'
import { vocabulary } from '../../src/engine'
import { nodeTable } from '../../src/engine/node-table'
import type { Node } from '../../src/engine/program'
import type { Word } from '../../src/engine/words/word'

it('holds one node for each word with its arguments, however many there are', () => {
  const words = ['add', 'multiply'].map(name => vocabulary([]).get(name) as Word)
  const nodes: Node[] = []
  const table = nodeTable(nodes)
  const places = new Map<string, number>()
  for (let round = 0; round < 2; round++) {
    for (let i = 0; i < 6000; i++) {
      const word = words[i % 2] as Word
      const args = [i % 77, i % 101]
      const place = table.share(word, args, () => ({
        word,
        args,
        byMonth: false,
        byPoint: false,
        mayBeNone: false,
      }))
      const key = `${word.name} ${args.join(' ')}`
      expect(places.get(key) ?? place).toBe(place)
      places.set(key, place)
    }
  }
  expect(nodes).toHaveLength(places.size)
})
