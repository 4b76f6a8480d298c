import type { Browser, BrowserContext, Page } from 'playwright-core'
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

const growth = (page: Page) => page.getByRole('spinbutton', { name: 'Growth per year' })
const title = (page: Page) => page.getByRole('textbox', { name: 'Name of the plan' })
const menu = (page: Page) => page.getByRole('button', { name: 'Plans on this device' })
const plans = (page: Page) => page.getByRole('dialog', { name: 'Plans on this device' })
const saved = (page: Page) => page.getByText(/Saved on this device/)

async function opened(context: BrowserContext): Promise<Page> {
  const page = await context.newPage()
  await page.goto(served.address)
  await growth(page).waitFor()
  return page
}

/** Two plans: the example, and a copy of it with a growth of 90 per cent, which is shown. */
const verdict = (page: Page) =>
  page.getByRole('group', { name: 'Verdict by horizon' }).getByRole('button', { name: /^5 years/ })

async function withTwoPlans(page: Page): Promise<void> {
  await page.keyboard.press('d')
  await expect.poll(() => title(page).inputValue()).toBe('Johor, 2,500 accelerators (2)')
  const before = await verdict(page).innerText()
  await growth(page).fill('90')
  await growth(page).blur()
  // The copy is saved already: what tells of the edit is the answer.
  await expect.poll(() => verdict(page).innerText()).not.toBe(before)
  await saved(page).waitFor()
}

test('a second plan has edits and undo of its own; a reload keeps both and shows the same', async () => {
  const context = await openContext(browser)
  const page = await opened(context)
  const errors = collectErrors(page)
  const violations = await collectViolations(page)
  await withTwoPlans(page)
  await menu(page).click()
  await plans(page)
    .getByRole('button', { name: /^Johor, 2,500 accelerators \d\d:/ })
    .click()
  await expect.poll(() => growth(page).inputValue()).toBe('40')
  expect(await page.getByRole('button', { name: 'Undo', exact: true }).isDisabled()).toBe(true)

  await page.reload()
  await expect.poll(() => title(page).inputValue()).toBe('Johor, 2,500 accelerators')
  await menu(page).click()
  await plans(page)
    .getByRole('button', { name: /^Johor, 2,500 accelerators \(2\) \d\d:/ })
    .click()
  await expect.poll(() => growth(page).inputValue()).toBe('90')
  expect([...errors, ...violations]).toEqual([])
  await context.close()
})

test('a plan is renamed and deleted in the list, and the deletion taken back', async () => {
  const context = await openContext(browser, { bypassPolicy: true })
  const page = await opened(context)
  await withTwoPlans(page)
  await menu(page).click()
  expect(await accessibilityFaults(page)).toEqual([])
  await plans(page).getByRole('button', { name: 'Rename Johor, 2,500 accelerators (2)' }).click()
  await plans(page).getByRole('textbox').fill('Fast growth')
  await plans(page).getByRole('textbox').press('Enter')
  await expect.poll(() => title(page).inputValue()).toBe('Fast growth')
  await plans(page).getByRole('button', { name: 'Delete Fast growth' }).click()
  await expect.poll(() => title(page).inputValue()).toBe('Johor, 2,500 accelerators')
  await page.keyboard.press('Escape')
  await page.getByText('“Fast growth” was deleted.').waitFor()
  await page.getByRole('status').getByRole('button', { name: 'Undo' }).click()
  await expect.poll(() => title(page).inputValue()).toBe('Fast growth')
  expect(await growth(page).inputValue()).toBe('90')
  await context.close()
})

test('a file opens as a further plan', async () => {
  const context = await openContext(browser)
  const page = await opened(context)
  await page.getByRole('button', { name: 'Export' }).click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: /Scenario file/ }).click(),
  ])
  await growth(page).fill('70')
  await growth(page).blur()
  await page.getByLabel('Scenario file').setInputFiles(await download.path())
  await expect.poll(() => title(page).inputValue()).toBe('Johor, 2,500 accelerators (2)')
  expect(await growth(page).inputValue()).toBe('40')
  await menu(page).click()
  await plans(page)
    .getByRole('button', { name: /^Johor, 2,500 accelerators \d\d:/ })
    .click()
  await expect.poll(() => growth(page).inputValue()).toBe('70')
  await context.close()
})

test('an edit of one plan in two tabs overwrites neither, and both say so', async () => {
  const context = await openContext(browser)
  const first = await opened(context)
  await growth(first).fill('80')
  await growth(first).blur()
  await saved(first).waitFor()
  const second = await opened(context)
  await expect.poll(() => growth(second).inputValue()).toBe('80')
  await growth(second).fill('85')
  await growth(second).blur()
  await first.getByText('changed in another tab').waitFor()
  await growth(first).fill('75')
  await growth(first).blur()
  await first.getByText('Nothing was overwritten').waitFor()
  expect(await title(first).inputValue()).toBe('Johor, 2,500 accelerators (2)')
  await second.reload()
  await expect.poll(() => title(second).inputValue()).toBe('Johor, 2,500 accelerators')
  expect(await growth(second).inputValue()).toBe('85')
  await context.close()
})

const table = (page: Page) => page.getByRole('table', { name: 'Plans side by side' })
const compared = async (page: Page) => {
  await page.locator('main[aria-busy="false"]').waitFor()
  await table(page).waitFor()
}

test('plans stand side by side, with their differences against either, and a number opens', async () => {
  const context = await openContext(browser)
  const page = await opened(context)
  await withTwoPlans(page)
  const fast = Number(/\$(\d+)M/.exec(await verdict(page).innerText())?.[1])
  await page.getByRole('link', { name: 'Compare' }).click()
  await compared(page)
  const row = table(page)
    .getByRole('row', { name: /^Present cost/ })
    .first()
  const cells = row.getByRole('cell')
  const amounts = async () => (await cells.allInnerTexts()).map(text => text.replaceAll(/\s+/g, ' '))
  const [first = '', second = ''] = await amounts()
  expect(first).toContain(`$${fast}M`)
  const slow = Number(/\$(\d+)M/.exec(second)?.[1])
  const less = Number(/−\$(\d+)M/.exec(second)?.[1])
  // Each of the three is rounded to a million by itself.
  expect(Math.abs(fast - slow - less)).toBeLessThanOrEqual(1)
  expect(
    await table(page)
      .getByRole('row', { name: /^Growth per year/ })
      .innerText(),
  ).toMatch(/90%[\s\S]*40%/)

  await page.getByRole('button', { name: 'Swap' }).click()
  await expect.poll(async () => (await amounts())[0]).toContain(`+$${less}M`)
  await page.getByText('off', { exact: true }).click()
  await expect.poll(async () => (await amounts())[0]).not.toContain('+')
  await cells.first().getByRole('button').click()
  await page.getByRole('dialog').getByRole('region', { name: 'Explanation' }).waitFor()
  await page.keyboard.press('Escape')

  await page.reload()
  await compared(page)
  expect((await amounts())[0]).toContain(`$${fast}M`)
  await page.getByRole('link', { name: 'Back to the plan' }).click()
  await growth(page).waitFor()
  expect(await growth(page).inputValue()).toBe('90')
  await context.close()
})

const looks = (['wide', 'narrow'] as const).flatMap(viewport =>
  (['light', 'dark'] as const).map(theme => ({ viewport, theme })),
)

test.each(looks)(
  'axe finds no fault in the comparison and nothing is wider: $viewport, $theme',
  async look => {
    const page = await openPage(browser, { ...look, bypassPolicy: true })
    await page.goto(`${served.address}#/compare`)
    await compared(page)
    expect(await table(page).getByRole('columnheader').count()).toBeGreaterThanOrEqual(2)
    expect(await accessibilityFaults(page)).toEqual([])
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    ).toBe(0)
    await page.context().close()
  },
)
