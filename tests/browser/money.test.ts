import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { accessibilityFaults } from './support/accessibility'
import { openBrowser, openPage } from './support/browser'
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

const title = (page: Page) => page.getByRole('heading', { level: 1 })
const section = (page: Page, name: string) => page.getByRole('region', { name })
const figure = (page: Page, name: RegExp) => page.getByRole('figure', { name })

async function openMoney(page: Page): Promise<void> {
  await page.goto(`${served.address}#/money`)
  await section(page, 'What each strategy costs').waitFor()
}

test('opens from the bar for the plan on screen, edits included, and gives it back', async () => {
  const page = await openPage(browser)
  const errors = collectErrors(page)
  const violations = await collectViolations(page)
  await page.goto(served.address)
  const horizon = page.getByRole('group', { name: 'Verdict by horizon' }).getByText(/^3 years/)
  await horizon.click()
  await page.getByRole('banner').getByRole('link', { name: 'Money' }).click()
  await expect.poll(() => title(page).innerText()).toMatch(/^Over 3 years /)
  await expect.poll(() => title(page).evaluate(element => element === document.activeElement)).toBe(true)
  await page.getByRole('link', { name: 'Back to the plan' }).click()
  await horizon.waitFor()
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Money')
  expect([...errors, ...violations]).toEqual([])
  await page.context().close()
})

test('every number opens, in words, in pictures and in tables', async () => {
  const page = await openPage(browser)
  await openMoney(page)
  await page.getByText(/^Walk away from/).waitFor()
  await page
    .getByRole('button', { name: /^\$158/ })
    .first()
    .click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('heading', { name: /Rent per kW/ }).waitFor()
  await page.keyboard.press('Escape')

  const cash = figure(page, /of cash in a year/)
  await cash.getByRole('application').focus()
  await page.keyboard.press('t')
  const table = cash.getByRole('table')
  expect(await table.getByRole('row').count()).toBe(1 + 5)
  await table.getByRole('button').first().click()
  await dialog.getByRole('heading', { name: /Capital cost/ }).waitFor()
  await page.context().close()
})

test('the reader chooses which two strategies are told apart', async () => {
  const page = await openPage(browser)
  await openMoney(page)
  const waterfall = section(page, 'Why they differ').getByRole('figure').first()
  await expect.poll(() => waterfall.innerText()).toContain('Colocation costs')
  await page.getByRole('combobox', { name: 'From' }).selectOption({ label: 'Build in-house' })
  await expect.poll(() => waterfall.innerText()).toMatch(/Colocation costs \$\d+M less than build/)
  await page.getByRole('button', { name: 'Swap' }).click()
  await expect.poll(() => waterfall.innerText()).toMatch(/Build costs \$\d+M more than colocation/)
  await waterfall.getByRole('application').focus()
  await page.keyboard.press('ArrowDown')
  await expect.poll(() => waterfall.getByText(/: Colocation \$/).count()).toBe(1)
  await page.context().close()
})

test('prices are searched once they come into sight', async () => {
  const page = await openPage(browser)
  await openMoney(page)
  const prices = section(page, 'What a partner may ask')
  expect(await prices.getByRole('figure').count()).toBe(0)
  await prices.scrollIntoViewIfNeeded()
  await figure(page, /^Walk away from Colocation above/).waitFor()
  await page.context().close()
})

test('lenses and people follow the strategy that is chosen; dates show what decides', async () => {
  const page = await openPage(browser)
  await openMoney(page)
  const lenses = section(page, 'Cash, profit and balance sheet')
  await lenses.getByRole('combobox', { name: 'Strategy' }).selectOption({ label: 'Build in-house' })
  await lenses.getByRole('figure', { name: /^Year \d of Build takes/ }).waitFor()

  const people = section(page, 'Dates and people')
  await people.getByRole('figure', { name: /^Colocation takes/ }).waitFor()
  await people.getByRole('combobox', { name: 'Strategy' }).selectOption({ label: 'Build in-house' })
  await people.getByRole('figure', { name: /^Build takes/ }).waitFor()

  const dates = people.getByRole('figure', { name: /grid decides/ })
  await dates.getByRole('application').focus()
  await page.keyboard.press('t')
  await dates.getByRole('row', { name: /New hall: Grid.*yes/ }).waitFor()
  await page.context().close()
})

const looks = (['wide', 'narrow'] as const).flatMap(viewport =>
  (['light', 'dark'] as const).map(theme => ({ viewport, theme })),
)

test.each(looks)('axe finds no fault and nothing is wider than the page: $viewport, $theme', async look => {
  const page = await openPage(browser, { ...look, bypassPolicy: true })
  await openMoney(page)
  await section(page, 'What a partner may ask').scrollIntoViewIfNeeded()
  await figure(page, /^Walk away from/).waitFor()
  expect(await accessibilityFaults(page)).toEqual([])
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
  ).toBe(0)
  await page.context().close()
})

test('is reached on a phone too', async () => {
  const page = await openPage(browser, { viewport: 'narrow' })
  await page.goto(served.address)
  await page.getByRole('link', { name: /^Money/ }).click()
  await section(page, 'What each strategy costs').waitFor()
  await page.context().close()
})
