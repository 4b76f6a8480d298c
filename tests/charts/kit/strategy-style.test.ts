import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { strategyKeys, strategyStyles } from '../../../src/charts/kit/strategy-style'

const tokens = readFileSync(new URL('../../../src/ui/tokens.css', import.meta.url), 'utf8')
const token = (reference: string) => tokens.match(new RegExp(`${reference.slice(4, -1)}:\\s*([^;]+);`))?.[1]

describe('strategyStyles', () => {
  it.each(strategyKeys)('gives %s a colour, a text shade and a dash that the tokens define', key => {
    const { color, text, dash } = strategyStyles[key]
    expect(token(color)).toMatch(/^light-dark\(#/)
    expect(token(text)).toMatch(/^light-dark\(#/)
    expect(token(dash)).toMatch(/^(none|[\d ]+)$/)
  })

  it('lets no two strategies share a colour, a dash or a mark', () => {
    const styles = strategyKeys.map(key => strategyStyles[key])
    for (const part of [
      styles.map(({ color }) => token(color)),
      styles.map(({ dash }) => token(dash)),
      styles.map(({ mark }) => mark),
    ]) {
      expect(new Set(part).size).toBe(strategyKeys.length)
    }
  })
})
