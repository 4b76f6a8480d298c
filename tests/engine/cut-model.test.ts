import { expect, it } from 'vitest'
import { compile, start, vocabulary } from '../../src/engine'
import { sheet } from '../../src/engine/define'
import { cutModel } from '../../src/engine/parse/cut-model'
import { tinyModel, tinyPlan, tinySource } from './tiny'

const later = sheet('later', {
  title: 'Later',
  about: 'What the first answer does without.',
  index: 'plan',
  lines: {
    doubled: { label: 'Doubled', unit: 'gpu', formula: '2 * supply.need', why: 'Twice.', shown: true },
  },
})

it('keeps the lines asked for, what is beneath them and every input, and computes the same from them', () => {
  const model = tinyModel([...tinySource.sheets, later])
  const program = compile(model, tinyPlan(), vocabulary([]))
  const cut = cutModel(program, new Set(['supply.need']))
  expect(cut.lines.map(({ id }) => id)).toEqual([
    'demand.start',
    'demand.growth',
    'demand.oneMonth',
    'demand.peak',
    'supply.cap',
    'supply.life',
    'supply.need',
  ])
  expect(cut.lines.map(({ label }) => label)).toEqual([
    'Accelerators today',
    'Growth a month',
    '',
    '',
    'Most',
    'Life',
    'Needed',
  ])
  const run = start(compile(cut, tinyPlan(), vocabulary([])))
  expect(run.column('supply.need')).toEqual(start(program).column('supply.need'))
})

it('keeps the name of a line that a formula adds up although the plan has no row of it', () => {
  const model = tinyModel()
  const bare = { ...tinyPlan(), members: { ...tinyPlan().members, workload: [] } }
  const cut = cutModel(compile(model, bare, vocabulary([])), new Set(['supply.need']))
  expect(cut.lines.find(({ id }) => id === 'demand.peak')).toMatchObject({ label: '', unit: 'gpu' })
  expect(cut.lines.find(({ id }) => id === 'demand.peak')?.expr).toBeUndefined()
  expect(start(compile(cut, bare, vocabulary([]))).value('supply.need')).toBe(0)
})
