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
const add = (page: Page) => dialog(page).getByRole('button', { name: 'Add the cost' }).click()

async function opened(page: Page, narrow = false): Promise<Page> {
  await page.goto(served.address)
  await page.locator('[aria-label="What would flip it"][aria-busy="false"]').waitFor()
  if (narrow) await page.getByRole('button', { name: 'Change something' }).click()
  await page.getByRole('button', { name: 'Edit sites, offers and strategies' }).click()
  await dialog(page).getByText('Own costs', { exact: true }).click()
  return page
}

async function addAudit(page: Page): Promise<void> {
  await dialog(page).getByLabel('What is it?').fill('Security audit')
  const offer = dialog(page).getByRole('combobox', { name: 'Comes with', exact: true })
  await offer.selectOption({ label: 'GPU service, three years' })
  await dialog(page).getByLabel('Amount, USD/month').fill('250000')
  await add(page)
  await dialog(page).getByRole('textbox', { name: 'Name of Security audit' }).waitFor()
}

test('a cost of one’s own is added, counts at once, and goes again', async () => {
  const page = await openPage(browser)
  const errors = collectErrors(page)
  const violations = await collectViolations(page)
  await opened(page)
  const verdicts = page.getByRole('group', { name: 'Verdict by horizon' })
  const before = await verdicts.innerText()
  await add(page)
  expect(await dialog(page).getByRole('alert').innerText()).not.toBe('')
  await addAudit(page)
  await expect.poll(() => verdicts.innerText()).not.toBe(before)
  const amount = dialog(page).getByRole('spinbutton', { name: 'Amount per month' })
  expect(await amount.inputValue()).toMatch(/250,?000/)
  await dialog(page).getByRole('button', { name: 'Remove Security audit' }).click()
  await expect.poll(() => verdicts.innerText()).toBe(before)
  expect([...errors, ...violations]).toEqual([])
  await page.context().close()
})

test('a formula is read as it is typed; what is wrong is said, and the last valid one stays', async () => {
  const page = await opened(await openPage(browser))
  const errors = collectErrors(page)
  await dialog(page).getByLabel('What is it?').fill('Licences')
  await dialog(page).getByLabel('How is it counted?').selectOption({ label: 'Formula' })
  const formula = dialog(page).getByRole('textbox', { name: 'Formula', exact: true })
  await formula.fill('fleet.gpuOnPart * 3')
  await expect
    .poll(() => dialog(page).getByRole('alert').first().innerText())
    .toContain('did you mean fleet.gpusOnPart?')
  await formula.fill('0.02 * hardware.opex')
  await expect.poll(() => dialog(page).getByRole('alert').count()).toBe(0)
  await add(page)
  const own = dialog(page).getByRole('textbox', { name: 'Formula of Licences' })
  await own.fill('facility.ceiling')
  await expect
    .poll(() => dialog(page).getByRole('alert').innerText())
    .toContain('must give USD/month, but gives kW')
  await own.blur()
  await dialog(page).getByRole('button', { name: 'Done' }).click()
  // The plan is kept with the formula that holds, and opens with it.
  await page.getByText(/Saved on this device/).waitFor()
  await page.reload()
  await page.locator('[aria-label="What would flip it"][aria-busy="false"]').waitFor()
  await page.getByRole('button', { name: 'Edit sites, offers and strategies' }).click()
  await dialog(page).getByText('Own costs', { exact: true }).click()
  expect(await own.inputValue()).toBe('0.02 * hardware.opex')
  expect(errors).toEqual([])
  await page.context().close()
})

test('a note on a cost is kept and stands where the cost is explained', async () => {
  const page = await opened(await openPage(browser))
  await addAudit(page)
  const note = dialog(page).getByRole('textbox', { name: 'Note on Security audit' })
  await note.fill('Quoted by two firms in May')
  await note.blur()
  await dialog(page).getByRole('button', { name: 'Amount per month' }).click()
  await dialog(page).getByRole('button', { name: 'Done' }).click()
  const explanation = page.getByRole('region', { name: 'Explanation' })
  await explanation.getByText('Quoted by two firms in May').waitFor()
  await page.getByText(/Saved on this device/).waitFor()
  await page.reload()
  await page.locator('[aria-label="What would flip it"][aria-busy="false"]').waitFor()
  await page.getByRole('button', { name: 'Edit sites, offers and strategies' }).click()
  await dialog(page).getByText('Own costs', { exact: true }).click()
  expect(await note.inputValue()).toBe('Quoted by two firms in May')
  await page.context().close()
})

const looks = (['wide', 'narrow'] as const).flatMap(viewport =>
  (['light', 'dark'] as const).map(theme => ({ viewport, theme })),
)

test.each(looks)('axe finds no fault in the own costs: $viewport, $theme', async look => {
  const page = await openPage(browser, { ...look, bypassPolicy: true })
  await opened(page, look.viewport === 'narrow')
  await addAudit(page)
  await dialog(page).getByText('Growth and months').click()
  await dialog(page).getByLabel('How is it counted?').selectOption({ label: 'Formula' })
  expect(await accessibilityFaults(page)).toEqual([])
  await page.context().close()
})
