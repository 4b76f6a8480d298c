import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { applicability } from '../../src/scenario/applies'
import { basis } from '../../src/scenario/basis'
import { resolveOn } from '../../src/scenario/compute'
import { setInput } from '../../src/scenario/edit-inputs'
import { parseDocument } from '../../src/scenario/parse-scenario'
import { presets } from '../../src/scenario/presets'
import type { Scenario } from '../../src/scenario/scenario'
import { longestPayload, readPayload, writePayload } from '../../src/scenario/share'

const johor = presets['johor-accelerators'] as Scenario

async function payloadOf(scenario: Scenario): Promise<string> {
  const made = await writePayload(scenario, presets)
  if ('faults' in made) throw new Error(JSON.stringify(made.faults))
  return made.ok
}

async function faultOf(payload: string): Promise<string> {
  const read = await readPayload(payload, presets)
  if (!('faults' in read)) throw new Error('it was read')
  return read.faults.map(fault => `${fault.path}: ${fault.message}`).join('\n')
}

async function folded(stream: ReadableStream<BufferSource>): Promise<string> {
  const bytes = await new Response(stream.pipeThrough(new CompressionStream('deflate-raw'))).arrayBuffer()
  return Buffer.from(bytes).toString('base64url')
}

const foldedText = (text: string) => folded(new Blob([text]).stream())
const foldedJson = (value: unknown) => foldedText(JSON.stringify(value))

const text = (most: number) => fc.string({ unit: 'grapheme', maxLength: most })
const name = text(20).filter(found => found.trim() === found && found !== '')
const quantity = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }).map(value => (Object.is(value, -0) ? 0 : value)),
  fc.boolean(),
  fc.constantFrom('0.19 USD/kWh', '27 months'),
)
const entry = fc.oneof(
  quantity,
  fc.array(quantity, { minLength: 1, maxLength: 4 }),
  fc.record({ value: quantity, note: text(40), confirmedBy: text(20) }, { requiredKeys: ['value'] }),
)
const part = fc.constantFrom('fleet:demand', 'johorHall:schedule', 'finance')
const line = fc.constantFrom('growth', 'buildMonths', 'discountRate', 'gpusToday')
const cell = fc.oneof(
  fc.constantFrom(...Object.keys(johor.inputs)),
  fc.tuple(part, line).map(([row, leaf]) => `${row}.${leaf}`),
)
const edited: fc.Arbitrary<Scenario> = fc
  .record({
    inputs: fc.dictionary(cell, entry, { maxKeys: 12, noNullPrototype: true }),
    keepsPreset: fc.boolean(),
    startMonth: fc.constantFrom('2026-12', '2027-03'),
    note: fc.option(text(80)),
    name,
    row: fc.option(name),
  })
  .map(({ inputs, keepsPreset, startMonth, note, name: title, row }) => {
    const { note: _, ...rest } = johor
    return {
      ...rest,
      ...(note === null ? {} : { note }),
      name: title,
      startMonth,
      inputs: keepsPreset ? { ...johor.inputs, ...inputs } : inputs,
      sites: row === null ? johor.sites : johor.sites.map(site => ({ ...site, name: row })),
    }
  })

describe('a link', () => {
  it('gives back the very plan that it was made of', async () => {
    await fc.assert(
      fc.asyncProperty(edited, async scenario => {
        const plain = parseDocument(scenario)
        expect(await readPayload(await payloadOf(scenario), presets)).toEqual(plain)
        expect(plain).toEqual({ ok: scenario })
      }),
    )
  })

  it('gives back a plan that stands on no example', async () => {
    const { preset: _, ...alone } = johor
    expect(await readPayload(await payloadOf(alone), presets)).toEqual({ ok: alone })
  })

  it.each([
    ['the levers that are shown first', 450, true],
    ['any inputs', 500, false],
  ])('for 12 changes of %s has at most %i characters', async (_, most, basic) => {
    const payload = await payloadOf(withChanges(12, basic))
    expect(payload.length).toBeLessThanOrEqual(most)
    expect(payload).toMatch(/^[A-Za-z0-9_-]+$/)
  })

  it('is not made of a plan that it could not hold', async () => {
    // Deterministic digits that hardly compress.
    const digits = (i: number) => Array.from({ length: 12 }, (_, j) => Math.sin(i * 12 + j)).join(' ')
    const inputs = Object.fromEntries(Array.from({ length: 400 }, (_, i) => [`a.b${i}`, digits(i)]))
    const made = await writePayload({ ...johor, inputs }, presets)
    expect(made).toMatchObject({ faults: [{ message: expect.stringMatching(/Export the scenario file/) }] })
  })
})

describe('a hostile or broken link', () => {
  afterEach(() => vi.unstubAllGlobals())

  it('that unfolds to 200 MB is stopped before a megabyte of it is there', async () => {
    const piece = new Uint8Array(1_000_000)
    let left = 200
    const zeros = new ReadableStream<BufferSource>({
      pull: stream => (left-- > 0 ? stream.enqueue(piece) : stream.close()),
    })
    const whole = await folded(zeros)
    expect(await faultOf(whole)).toMatch(/at most 32,768 are read/)
    // Deflate folds zeros about a thousandfold: what fits into a link still unfolds to some 24 MB.
    const unfolded = countUnfolded()
    expect(await faultOf(whole.slice(0, longestPayload))).toMatch(/unfolds to more than 256 KB/)
    expect(unfolded()).toBeGreaterThan(256 * 1024)
    expect(unfolded()).toBeLessThan(1_000_000)
  })

  it('names what is wrong with a link cut short at any place', async () => {
    const payload = await payloadOf({ ...johor, name: 'Cut' })
    for (let length = 1; length < payload.length; length++)
      expect(await faultOf(payload.slice(0, length))).toMatch(/^: The link is cut short/)
  })

  it.each([
    ['nothing', '', /^: The link holds no plan/],
    ['other characters', 'a+b/c=', /^: The link has characters/],
    ['characters of elsewhere', 'plan\u00e9%20', /^: The link has characters/],
    ['what is not compressed', 'AAAA', /^: The link is cut short or was changed/],
  ])('refuses %s', async (_, payload, sentence) => {
    expect(await faultOf(payload)).toMatch(sentence)
  })

  const from = 'johor-accelerators'
  it.each<readonly [string, unknown, RegExp]>([
    ['an unknown key of a delta', { schemaVersion: 1, from, colour: 'red' }, /"colour" is not a key here/],
    ['an unknown key of a document', { ...johor, colour: 'red' }, /"colour" is not a key here/],
    ['a newer version', { schemaVersion: 2, from }, /newer version/],
    ['no version', { from }, /schemaVersion is missing/],
    ['an unknown example', { schemaVersion: 1, from: 'toString' }, /the example "toString"/],
    ['an example that is no text', { schemaVersion: 1, from: 7 }, /the example "7"/],
    ['inputs that are none', { schemaVersion: 1, from, inputs: 'all' }, /^inputs: /],
    ['a list', [1], /an object in braces/],
    ['too many inputs', { ...johor, inputs: many(401) }, /at most 400 inputs/],
  ])('refuses %s', async (_, value, sentence) => {
    expect(await faultOf(await foldedJson(value))).toMatch(sentence)
  })

  it('refuses a key that reaches into objects', async () => {
    const hostile = `{"schemaVersion":1,"from":"${from}","inputs":{"__proto__":{"x":1}}}`
    expect(await faultOf(await foldedText(hostile))).toMatch(/__proto__ is not allowed/)
  })

  it('refuses bytes that are no text', async () => {
    const bytes = new Blob([new Uint8Array([0xff, 0xfe, 0x80])]).stream()
    expect(await faultOf(await folded(bytes))).toMatch(/cut short or was changed/)
  })

  it('never throws, whatever stands in it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string(), fc.base64String()), async payload => {
        expect(await readPayload(payload, presets)).toHaveProperty('faults')
      }),
    )
  })
})

function many(count: number) {
  return Object.fromEntries(Array.from({ length: count }, (_, i) => [`a.b${i}`, 1]))
}

/** Counts the bytes that come out of decompression from now on. */
function countUnfolded(): () => number {
  let count = 0
  const Real = DecompressionStream
  vi.stubGlobal('DecompressionStream', function counted(format: CompressionFormat) {
    const { writable, readable } = new Real(format)
    const counter = new TransformStream<Uint8Array, Uint8Array>({
      transform: (piece, out) => {
        count += piece.length
        out.enqueue(piece)
      },
    })
    return { writable, readable: readable.pipeThrough(counter) }
  })
  return () => count
}

/** The first example with figures of three digits, as people write them, in inputs spread over the model. */
function withChanges(count: number, basic: boolean): Scenario {
  const resolved = resolveOn(basis, johor)
  if ('faults' in resolved) throw new Error(JSON.stringify(resolved.faults))
  const applies = applicability(resolved.ok)
  const numbers = [...resolved.ok.inputs.values()].filter(
    input => typeof input.value === 'number' && applies(input),
  )
  const cells = numbers.filter(({ line }) => !basic || line.input?.basic)
  const each = Math.floor(cells.length / count)
  const spread = cells.filter((_, i) => i % each === 0).slice(0, count)
  expect(spread).toHaveLength(count)
  return spread.reduce((plan, { cell }, i) => setInput(plan, cell, (137 * (i + 1)) % 1000), johor)
}
