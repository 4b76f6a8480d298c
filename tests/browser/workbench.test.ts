import { readFile } from 'node:fs/promises'
import type { Browser, Download, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser, openContext, openPage } from './support/browser'
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

const headline = (page: Page) => page.getByRole('heading', { level: 1 })
const growth = (page: Page) => page.getByRole('spinbutton', { name: 'Growth per year' })
const explanation = (page: Page) => page.getByRole('region', { name: 'Explanation' })
const verdict = (page: Page) =>
  page.getByRole('group', { name: 'Verdict by horizon' }).getByRole('button', { name: /^5 years/ })

async function opened(page: Page): Promise<Page> {
  await page.goto(served.address)
  // Until the search over the inputs is done, the answer may still gain a sentence.
  await page.locator('[aria-label="What would flip it"][aria-busy="false"]').waitFor()
  return page
}

async function exported(page: Page, item: RegExp): Promise<Download> {
  await page.getByRole('button', { name: 'Export' }).click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: item }).click(),
  ])
  return download
}

test('open, change growth, the verdict changes, explain, export: without an error or a breach of the policy', async () => {
  const page = await openPage(browser)
  const errors = collectErrors(page)
  const violations = await collectViolations(page)
  await opened(page)
  const before = await verdict(page).innerText()

  await growth(page).fill('200')
  await expect.poll(() => verdict(page).innerText()).not.toBe(before)

  await verdict(page).click()
  await page.getByRole('button', { name: 'Undo: Growth per year' }).waitFor()
  await page.keyboard.press('e')
  await explanation(page)
    .getByRole('heading', { name: /Present cost/ })
    .waitFor()
  await explanation(page)
    .getByRole('button', { name: /presentCostToDate/ })
    .click()
  await explanation(page)
    .getByRole('heading', { name: /Present cost to date/ })
    .waitFor()

  const workbook = await exported(page, /Workbook/)
  expect(workbook.suggestedFilename()).toMatch(/\.xlsx$/)
  const bytes = await readFile(await workbook.path())
  expect(bytes.subarray(0, 2).toString()).toBe('PK')
  expect(bytes.length).toBeGreaterThan(100_000)
  expect(violations).toEqual([])
  expect(errors).toEqual([])
  await page.context().close()
})

test('undo and redo bring the numbers back, and typing keeps its own undo', async () => {
  const page = await opened(await openPage(browser))
  const before = await verdict(page).innerText()
  await growth(page).fill('200')
  await growth(page).press('Enter')
  await growth(page).blur()
  const after = await verdict(page).innerText()
  expect(after).not.toBe(before)
  await page.keyboard.press('Control+z')
  await expect.poll(() => verdict(page).innerText()).toBe(before)
  await page.keyboard.press('Control+Shift+z')
  await expect.poll(() => verdict(page).innerText()).toBe(after)
  await page.context().close()
})

test('a plan is there again after the page is opened anew', async () => {
  const context = await openContext(browser)
  const page = await opened(await context.newPage())
  await growth(page).fill('180')
  await growth(page).blur()
  await page.getByText(/Saved on this device/).waitFor()
  const kept = await verdict(page).innerText()
  await page.reload()
  await headline(page).waitFor()
  expect(await verdict(page).innerText()).toBe(kept)
  expect(await growth(page).inputValue()).toBe('180')
  await context.close()
})

describe('bad input', () => {
  const good = { schemaVersion: 1, name: 'x', startMonth: '2026-12' }
  const files: readonly (readonly [string, string, RegExp])[] = [
    ['an unknown key', JSON.stringify({ ...good, colour: 'red' }), /colour/],
    ['a truncated file', '{"schemaVersion": 1, "name": "Joh', /cut short/],
    ['10 MB of text', 'x'.repeat(10_000_000), /MB/],
    ['50,000 nested brackets', '['.repeat(50_000), /nested/],
    [
      '1e400',
      JSON.stringify({ ...good, currency: { code: 'USD', perUsd: 0 } }).replace(
        '"perUsd":0',
        '"perUsd":1e400',
      ),
      /finite|large/,
    ],
  ]

  test.each(files)('%s is refused with a sentence, and the plan shown stays', async (_, text, sentence) => {
    const page = await opened(await openPage(browser))
    const before = await page.locator('main').innerText()
    await page
      .getByLabel('Scenario file')
      .setInputFiles({ name: 'plan.headroom.json', mimeType: 'application/json', buffer: Buffer.from(text) })
    const dialog = page.getByRole('dialog', { name: 'This file was not opened' })
    await dialog.waitFor()
    expect(await dialog.innerText()).toMatch(sentence)
    await page.keyboard.press('Escape')
    expect(await page.locator('main').innerText()).toBe(before)
    await page.context().close()
  })

  test('a figure out of range keeps its text, says the range and changes nothing', async () => {
    const page = await opened(await openPage(browser))
    const before = await verdict(page).innerText()
    const accelerators = page.getByRole('spinbutton', { name: /Accelerators needed today/ })
    await accelerators.fill('-5')
    await page.getByRole('alert').first().waitFor()
    expect(await page.getByRole('alert').first().innerText()).toMatch(/Still using/)
    expect(await accelerators.inputValue()).toBe('-5')
    expect(await verdict(page).innerText()).toBe(before)
    await page.context().close()
  })
})

test('every chart gives its numbers as a table at the key T', async () => {
  const page = await opened(await openPage(browser))
  const figures = page.getByRole('figure')
  expect(await figures.count()).toBeGreaterThanOrEqual(4)
  for (const figure of await figures.all()) {
    await figure.locator('[tabindex="0"]').first().focus()
    await page.keyboard.press('t')
    await figure.getByRole('table').waitFor()
    expect(await figure.getByRole('row').count()).toBeGreaterThan(2)
  }
  await page.context().close()
})
