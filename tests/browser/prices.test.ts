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

const dialog = (page: Page) => page.getByRole('dialog')
const book = {
  schemaVersion: 1,
  kind: 'prices',
  name: 'Group procurement',
  date: '2026-11-20',
  rows: [
    { line: 'power.tariff', where: { market: 'johor' }, value: '0.1 USD/kWh', confirmedBy: 'A. Lim' },
    { line: 'facilityColocation.rentPrice', value: '125 USD/(kW month)' },
  ],
}
const give = (page: Page, content: unknown) =>
  dialog(page)
    .getByLabel('Price book file')
    .setInputFiles({
      name: 'group.prices.headroom.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(content)),
    })

async function opened(page: Page): Promise<Page> {
  await page.goto(served.address)
  await page.locator('[aria-label="What would flip it"][aria-busy="false"]').waitFor()
  await page.getByRole('button', { name: 'Price books' }).click()
  return page
}

test('a price book is opened, says what it changes, is taken in one step and stays on the device', async () => {
  const page = await openPage(browser)
  const errors = collectErrors(page)
  const violations = await collectViolations(page)
  await opened(page)
  await give(page, { ...book, rows: [{ line: 'power.tarif', value: 1 }] })
  await expect
    .poll(() => dialog(page).getByRole('alert').innerText())
    .toContain('rows[0].line: power.tarif is not an input; did you mean power.tariff?')
  await give(page, book)
  const table = dialog(page).getByRole('table')
  await expect.poll(() => table.getByRole('row').count()).toBe(3)
  expect(await table.innerText()).toContain('the same')
  await dialog(page).getByRole('button', { name: 'Take 1 figure' }).click()
  await dialog(page).getByText('1 figure taken. Undo takes all of them back.').waitFor()
  await dialog(page).getByRole('button', { name: 'Done' }).click()
  const tariff = page.getByRole('spinbutton', { name: 'Electricity tariff' })
  expect(await tariff.inputValue()).toBe('0.1')
  await page.getByRole('button', { name: 'Undo: prices of Group procurement' }).click()
  await expect.poll(() => tariff.inputValue()).toBe('0.112')

  await page.reload()
  await page.getByRole('button', { name: 'Price books' }).click()
  await dialog(page).getByRole('button', { name: 'See what Group procurement changes' }).click()
  await table.waitFor()
  await dialog(page).getByRole('button', { name: 'Remove Group procurement' }).click()
  await expect.poll(() => table.count()).toBe(0)
  expect([...errors, ...violations]).toEqual([])
  await page.context().close()
})

const looks = (['wide', 'narrow'] as const).flatMap(viewport =>
  (['light', 'dark'] as const).map(theme => ({ viewport, theme })),
)

test.each(looks)('axe finds no fault in the price books: $viewport, $theme', async look => {
  const page = await opened(await openPage(browser, { ...look, bypassPolicy: true }))
  await give(page, book)
  await dialog(page).getByRole('table').waitFor()
  expect(await accessibilityFaults(page)).toEqual([])
  if (process.env.SHOTS)
    await page.screenshot({ path: `${process.env.SHOTS}/prices-${look.viewport}-${look.theme}.png` })
  await page.context().close()
})
