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

const heading = (page: Page) => page.getByRole('heading', { level: 1, name: 'Catalogue' })
const figures = (page: Page) => page.getByRole('table', { name: /Figures of the catalogue/ })
const growth = (page: Page) => page.getByRole('spinbutton', { name: 'Growth per year' })

async function openCatalogue(page: Page): Promise<void> {
  await page.goto(`${served.address}#/catalogue`)
  await figures(page).waitFor()
}

test('opens from the bar, filters, and gives the plan back as it was left', async () => {
  const page = await openPage(browser)
  const errors = collectErrors(page)
  const violations = await collectViolations(page)
  await page.goto(served.address)
  await growth(page).fill('70')
  await growth(page).blur()
  await page.getByRole('banner').getByRole('link', { name: 'Catalogue' }).click()
  await figures(page).waitFor()
  expect(page.url()).toMatch(/#\/catalogue$/)
  await expect.poll(() => heading(page).evaluate(element => element === document.activeElement)).toBe(true)
  expect(await growth(page).count()).toBe(0)

  await page.getByRole('combobox', { name: 'Grade' }).selectOption('fallback')
  await expect.poll(() => page.getByRole('status').innerText()).toMatch(/^\d+ of \d,\d{3} figures$/)
  const rows = figures(page).locator('tbody tr')
  const count = Number((await page.getByRole('status').innerText()).split(' ')[0])
  await expect.poll(() => rows.count()).toBe(count)
  expect(await rows.locator('td:nth-child(3)').allInnerTexts()).toSatisfy((values: string[]) =>
    values.every(value => value.includes('~')),
  )

  await page.getByRole('link', { name: 'Back to the plan' }).click()
  await growth(page).waitFor()
  expect(await growth(page).inputValue()).toBe('70')
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Catalogue')
  await page.goBack()
  await heading(page).waitFor()
  expect([...errors, ...violations]).toEqual([])
  await page.context().close()
})

test('a missing figure says that its market cannot be chosen', async () => {
  const page = await openPage(browser)
  await openCatalogue(page)
  await page.getByRole('searchbox', { name: 'Find' }).fill('riyadh')
  await page.getByRole('combobox', { name: 'Grade' }).selectOption('missing')
  const row = figures(page).locator('tbody tr')
  await expect.poll(() => row.count()).toBe(1)
  expect(await row.innerText()).toMatch(/cannot be chosen: neither a figure nor a fallback is known/)
  await page.getByRole('searchbox', { name: 'Find' }).fill('no such thing')
  await page.getByText('No figure matches these filters.').waitFor()
  await page.getByRole('button', { name: 'Show all' }).click()
  await expect.poll(() => row.count()).toBeGreaterThan(600)
  await page.context().close()
})

test('a market with a missing figure is not to be chosen for a plan, and its option says why', async () => {
  const page = await openPage(browser)
  await page.goto(served.address)
  await page.getByRole('button', { name: /^Where\?/ }).click()
  const options = page.getByRole('combobox', { name: 'Market' }).locator('option')
  await expect.poll(() => options.count()).toBeGreaterThanOrEqual(25)
  const riyadh = options.filter({ hasText: 'Riyadh' })
  expect(await riyadh.isDisabled()).toBe(true)
  expect(await riyadh.textContent()).toBe('Riyadh / Dubai: no figure for “Rent per kW”')
  expect(await options.filter({ hasText: 'Singapore' }).isDisabled()).toBe(false)
  await page.context().close()
})

const looks = (['wide', 'narrow'] as const).flatMap(viewport =>
  (['light', 'dark'] as const).map(theme => ({ viewport, theme })),
)

test.each(looks)('axe finds no fault and nothing is wider than the page: $viewport, $theme', async look => {
  const page = await openPage(browser, { ...look, bypassPolicy: true })
  await openCatalogue(page)
  // One market has figures of every grade, a fallback, a missing one and remarks; axe is slow on hundreds of rows.
  await page.getByRole('searchbox', { name: 'Find' }).fill('riyadh')
  await expect.poll(() => figures(page).locator('tbody tr').count()).toBeLessThan(80)
  expect(await accessibilityFaults(page)).toEqual([])
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
  ).toBe(0)
  await page.context().close()
})

test('is reached on a phone too, and is still a table there', async () => {
  const page = await openPage(browser, { viewport: 'narrow' })
  await page.goto(served.address)
  await page.getByRole('link', { name: /^Catalogue/ }).click()
  await figures(page).waitFor()
  await page.context().close()
})
