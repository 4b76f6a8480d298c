import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { presetNames } from '../../src/scenario/presets'
import { openBrowser, openContext } from './support/browser'
import { type Served, servePreview } from './support/preview'
import { collectErrors, collectViolations } from './support/watch'

let browser: Browser
let served: Served

beforeAll(async () => {
  ;[browser, served] = await Promise.all([openBrowser(), servePreview()])
})

afterAll(async () => {
  await Promise.all([browser.close(), served.close()])
})

/** How the answer to each example begins, before and after what would flip it is known. */
const answers: Readonly<Record<string, RegExp>> = {
  'johor-accelerators': /^(GPU service up to 3 years|No clear winner: colocation)/,
  'singapore-bank': /^Nothing to build yet: 72 accelerators/,
  'penang-manufacturer': /^(Retrofit serves|No clear winner: retrofit)/,
  'mumbai-jakarta-native': /^Own base, rent peak serves this plan/,
  'johor-sovereign-training': /^On demand serves this plan/,
  'manila-insurer-pilot': /^Nothing to build yet: 6 accelerators/,
  'tokyo-grid-wait': /^Do not commit before Sep 2027/,
}

test('every example opens from the list with its answer', async () => {
  const context = await openContext(browser)
  const page = await context.newPage()
  const errors = collectErrors(page)
  await page.goto(served.address)
  const headline = page.getByRole('heading', { level: 1 })
  await headline.waitFor()
  const violations = await collectViolations(page)
  // The first example stands there at the start, so that taken first its name would tell nothing.
  for (const [id, name] of Object.entries(presetNames).reverse()) {
    await page.getByRole('button', { name: 'Plans on this device' }).click()
    const list = page.getByRole('dialog', { name: 'Plans on this device' })
    const examples = list.getByRole('region', { name: 'Start from an example' })
    await examples.getByRole('button', { name, exact: false }).click()
    await expect
      .poll(() => page.getByRole('textbox', { name: 'Name of the plan' }).inputValue())
      .toContain(name)
    await expect
      .poll(async () => (await headline.innerText()).replaceAll(/\s+/g, ' '))
      .toMatch(answers[id] ?? /^$/)
  }
  expect([...errors, ...violations]).toEqual([])
  await context.close()
})
