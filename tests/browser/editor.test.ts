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

const verdicts = (page: Page) => page.getByRole('group', { name: 'Verdict by horizon' })
const dialog = (page: Page) => page.getByRole('dialog')
const tab = (page: Page, name: string) => dialog(page).getByText(name, { exact: true }).click()
const done = (page: Page) => dialog(page).getByRole('button', { name: 'Done' }).click()

async function opened(page: Page): Promise<Page> {
  await page.goto(served.address)
  await page.locator('[aria-label="What would flip it"][aria-busy="false"]').waitFor()
  return page
}

async function enterQuote(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Enter a quote' }).click()
  await dialog(page).getByLabel('What is offered?').selectOption({ label: 'Colocation' })
  await dialog(page).getByLabel('By whom?').fill(name)
  await dialog(page).getByRole('button', { name: 'Add the quote' }).click()
  await dialog(page).getByText(`Terms of ${name}`).waitFor()
}

test.each(['Sites', 'Workloads', 'Offers'])(
  'the fields of %s stand below each other on a phone',
  async name => {
    const page = await opened(await openPage(browser, { viewport: 'narrow' }))
    await page.getByRole('button', { name: 'Change something' }).click()
    await page.getByRole('button', { name: 'Edit sites, offers and strategies' }).click()
    await tab(page, name)
    const row = dialog(page).getByRole('listitem').first()
    await row.waitFor()
    const tops = await row.evaluate(shown =>
      [...shown.querySelectorAll('input, select')].map(field => field.getBoundingClientRect().top),
    )
    expect(tops.length).toBeGreaterThan(2)
    expect(new Set(tops).size).toBe(tops.length)
    await page.context().close()
  },
)

/** Lists the units that stand out of the box of their number. */
const spilled = (page: Page) =>
  dialog(page).evaluate(shown =>
    [...shown.querySelectorAll('[role="spinbutton"] + span')].flatMap(unit => {
      const box = unit.parentElement?.getBoundingClientRect()
      return box && unit.getBoundingClientRect().right > box.right ? [unit.textContent] : []
    }),
  )

test('a quote is entered from the first screen, counts at once, and is one step of undo', async () => {
  const page = await openPage(browser)
  const errors = collectErrors(page)
  const violations = await collectViolations(page)
  await opened(page)
  const before = await verdicts(page).innerText()
  await enterQuote(page, 'Operator B')
  await dialog(page).getByRole('spinbutton', { name: 'Compute peak in BF16' }).waitFor()
  expect(await spilled(page)).toEqual([])
  const reading = dialog(page).getByRole('region', { name: 'What it comes to' })
  await expect.poll(() => reading.innerText()).toContain('Ties with “Colocation with own hardware” at')
  const rent = dialog(page).getByRole('spinbutton', { name: 'Rent per kW' })
  await rent.fill('60')
  await rent.blur()
  await expect.poll(() => reading.innerText()).toMatch(/below the usual \$95\.00.kW.mo to \$180/)
  await done(page)
  await expect.poll(() => verdicts(page).innerText()).toContain('Operator B')
  // The levers have the terms of both.
  await page.getByRole('spinbutton', { name: 'Rent per kW, Operator B' }).waitFor()
  expect(await page.getByRole('spinbutton', { name: 'Rent per kW, Operator B' }).inputValue()).toBe('60')
  expect(await page.getByRole('spinbutton', { name: 'Rent per kW, Colocation' }).inputValue()).toBe('125')

  await page.getByRole('button', { name: 'Undo: Rent per kW' }).click()
  await page.getByRole('button', { name: 'Undo: Add the quote' }).click()
  await expect.poll(() => verdicts(page).innerText()).toBe(before)
  expect([...errors, ...violations]).toEqual([])
  await page.context().close()
})

test('a quote without a name is refused at the field', async () => {
  const page = await opened(await openPage(browser))
  await page.getByRole('button', { name: 'Enter a quote' }).click()
  await dialog(page).getByRole('button', { name: 'Add the quote' }).click()
  expect(await dialog(page).getByRole('alert').innerText()).toBe('A name is needed.')
  await page.context().close()
})

test('sites, workloads, offers and strategies are added, changed and removed', async () => {
  const page = await opened(await openPage(browser))
  await page.getByRole('button', { name: 'Edit sites, offers and strategies' }).click()
  await dialog(page).getByRole('button', { name: 'Remove Johor' }).click()
  expect(await dialog(page).getByRole('alert').innerText()).toContain('at least one site')
  const market = dialog(page).getByRole('combobox', { name: 'New site in' })
  await expect.poll(() => market.locator('option').count()).toBeGreaterThan(20)
  await market.selectOption('singapore')
  await dialog(page).getByRole('button', { name: 'Add a site' }).click()
  await dialog(page).getByRole('textbox', { name: 'Name of Singapore' }).waitFor()

  await tab(page, 'Workloads')
  const runs = dialog(page).getByRole('group', { name: 'May run at' })
  await runs.getByRole('checkbox', { name: 'Singapore' }).uncheck()
  expect(await runs.getByRole('checkbox', { name: 'Johor' }).isDisabled()).toBe(true)

  await tab(page, 'Offers')
  await dialog(page).getByRole('button', { name: 'Remove New hall' }).click()
  await dialog(page)
    .getByText(/Removed with it: Build in-house, GPU service until/)
    .waitFor()
  await dialog(page).getByRole('button', { name: 'Undo' }).click()
  await dialog(page).getByRole('textbox', { name: 'Name of New hall' }).waitFor()

  await tab(page, 'Strategies')
  await dialog(page).getByRole('button', { name: 'Leave out GPU service on demand' }).first().click()
  const cap = dialog(page).getByRole('textbox', { name: /^Cap on Colocation in Colocation with own/ })
  await cap.fill('many')
  await cap.blur()
  expect(await dialog(page).getByRole('alert').innerText()).toContain('cannot be read')
  await cap.fill('1000')
  await cap.blur()
  await expect.poll(() => cap.inputValue()).toMatch(/^1,000\sgpu$/)
  await done(page)
  await page.getByRole('button', { name: 'Undo: cap Colocation' }).waitFor()
  await page.context().close()
})

test('the limits of the own site are asked for in one place', async () => {
  const page = await opened(await openPage(browser))
  await page.getByRole('button', { name: 'Add our site’s limit' }).click()
  const limit = dialog(page).getByRole('spinbutton', { name: 'IT power that the site can carry' })
  await limit.fill('2000')
  await limit.blur()
  await done(page)
  await page.getByRole('button', { name: 'Undo: IT power that the site can carry' }).waitFor()
  await page.context().close()
})

const looks = (['wide', 'narrow'] as const).flatMap(viewport =>
  (['light', 'dark'] as const).map(theme => ({ viewport, theme })),
)

test.each(looks)('axe finds no fault in the editor: $viewport, $theme', async look => {
  const page = await opened(await openPage(browser, { ...look, bypassPolicy: true }))
  await enterQuote(page, 'Operator B')
  expect(await accessibilityFaults(page)).toEqual([])
  await done(page)
  if (look.viewport === 'narrow') await page.getByRole('button', { name: 'Change something' }).click()
  await page.getByRole('button', { name: 'Edit sites, offers and strategies' }).click()
  for (const name of ['Sites', 'Workloads', 'Offers', 'Strategies']) {
    await tab(page, name)
    expect(await accessibilityFaults(page)).toEqual([])
  }
  await page.context().close()
})
