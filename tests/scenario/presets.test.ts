import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { compute } from '../../src/scenario'
import { parseDocument } from '../../src/scenario/parse-scenario'
import { loadPresets, presetNames } from '../../src/scenario/presets'
import { sheetsBasis } from '../support/built-model'

const presets = await loadPresets()

const basis = { ...sheetsBasis, presets }

it('names every example before it is loaded, as its document does', () => {
  const names = Object.entries(presets).map(([id, { name }]) => [id, name])
  expect(names).toEqual(Object.entries(presetNames))
  const files = readdirSync('models/presets').map(file => file.replace(/\.json$/, ''))
  expect(files.sort()).toEqual(Object.keys(presetNames).sort())
})

describe.each(Object.entries(presets))('the preset %s', (name, document) => {
  const parsed = parseDocument(document)

  it('reads as strictly as any file, under its own name', () => {
    expect('faults' in parsed ? parsed.faults : []).toEqual([])
    expect(document.preset).toBe(name)
  })

  it('computes, and none of its figures counts as the reader\u2019s own', () => {
    const result = compute(document, basis)
    if ('faults' in result) throw new Error(JSON.stringify(result.faults))
    expect([...result.ok.inputs.values()].filter(input => input.changed || input.origin === 'own')).toEqual(
      [],
    )
  })
})
