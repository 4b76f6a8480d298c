import { describe, expect, it } from 'vitest'
import { compute } from '../../src/scenario'
import { parseDocument } from '../../src/scenario/parse-scenario'
import { presets } from '../../src/scenario/presets'
import { sheetsBasis } from '../support/built-model'

const basis = { ...sheetsBasis, presets }

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
