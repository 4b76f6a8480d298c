import { expect, test } from 'vitest'
import { neededAtOnce } from '../.ci/first-load'

const importers: Readonly<Record<string, readonly string[]>> = {
  'main.tsx': [],
  'answer.tsx': ['main.tsx'],
  'panel.tsx': [],
  'shared.ts': ['panel.tsx', 'answer.tsx'],
  'apart.ts': ['panel.tsx', 'round.ts'],
  'round.ts': ['apart.ts'],
}
const modules = {
  getModuleInfo: (id: string) => {
    const from = importers[id]
    return from ? { isEntry: id === 'main.tsx', importers: from } : null
  },
}

test.each([
  ['answer.tsx', 'piece'],
  ['shared.ts', 'piece'],
  ['panel.tsx', null],
  ['apart.ts', null],
  ['unknown.ts', null],
])('%s comes with the first load only if the entry leads to it without a wait', (id, piece) => {
  expect(neededAtOnce('piece')(id, modules)).toBe(piece)
})
