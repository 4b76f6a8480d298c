import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { accessibilityFaults } from './support/accessibility'
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

const menu = (page: Page) =>
  page.getByRole('button', { name: 'Currency and units' }).filter({ visible: true })
const panel = (page: Page) => page.getByRole('dialog', { name: 'Currency and units' })
const rent = (page: Page) => page.getByRole('spinbutton', { name: 'Rent per kW' })
const verdicts = (page: Page) => page.getByRole('group', { name: 'Verdict by horizon' })

async function opened(page: Page): Promise<Page> {
  await page.goto(served.address)
  await page.locator('[aria-label="What would flip it"][aria-busy="false"]').waitFor()
  return page
}

/** The names of the winners, without their costs. */
const winners = async (page: Page) => verdicts(page).locator('b').allInnerTexts()

test('a currency at a stated rate writes all money anew, ranks nothing, and is undone', async () => {
  const page = await opened(await openPage(browser))
  const errors = collectErrors(page)
  const violations = await collectViolations(page)
  const [before, dollars] = [await winners(page), await verdicts(page).innerText()]
  await menu(page).click()
  await panel(page).getByRole('combobox', { name: 'Currency' }).selectOption('SGD')
  const rate = panel(page).getByRole('textbox', { name: 'SGD per US dollar' })
  await rate.fill('0')
  await rate.press('Enter')
  await panel(page).getByRole('alert').waitFor()
  await rate.fill('2')
  await rate.press('Enter')
  await page.keyboard.press('Escape')
  await expect.poll(() => menu(page).innerText()).toContain('SGD at 2 per US dollar')

  await expect.poll(() => verdicts(page).innerText()).toContain('S$')
  expect(await winners(page)).toEqual(before)
  const [usd = 0, sgd = 0] = [dollars, await verdicts(page).innerText()].map(text =>
    Number(/\$(\d+)M/.exec(text)?.[1]),
  )
  expect(Math.abs(sgd - 2 * usd)).toBeLessThanOrEqual(1)
  expect(await page.locator('main').innerText()).not.toMatch(/(^|[^S])\$\d/)
  expect(await rent(page).inputValue()).toBe('250')
  await rent(page).fill('240')
  await rent(page).blur()
  await page.getByRole('button', { name: 'Undo: Rent per kW' }).click()
  await page.getByRole('button', { name: 'Undo: currency' }).click()
  await page.getByRole('button', { name: 'Undo: currency' }).click()
  await expect.poll(() => verdicts(page).innerText()).toBe(dollars)
  expect(await rent(page).inputValue()).toBe('125')
  expect([...errors, ...violations]).toEqual([])
  await page.context().close()
})

test('units are chosen for this browser and outlast a reload', async () => {
  const context = await openContext(browser, { bypassPolicy: true })
  const page = await opened(await context.newPage())
  await menu(page).click()
  await panel(page).getByText('US gallons').click()
  await panel(page).getByText('°F').click()
  expect(await accessibilityFaults(page)).toEqual([])
  await page.reload()
  await expect.poll(() => menu(page).innerText()).toContain('gal, °F')
  await context.close()
})

test('numbers are written and read with the separators of the reader', async () => {
  const context = await browser.newContext({ locale: 'de-DE', viewport: { width: 1280, height: 800 } })
  const page = await opened(await context.newPage())
  const tariff = page.getByRole('spinbutton', { name: 'Electricity tariff' })
  expect(await tariff.inputValue()).toBe('0,112')
  await tariff.fill('0,15')
  await tariff.blur()
  await page.getByRole('button', { name: 'Undo: Electricity tariff' }).waitFor()
  expect(await page.getByRole('spinbutton', { name: 'Accelerators needed today' }).inputValue()).toBe('2.500')
  await context.close()
})
