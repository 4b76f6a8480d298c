import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser, openPage } from './support/browser'
import { type Served, servePreview } from './support/preview'
import { collectErrors } from './support/watch'

let browser: Browser
let served: Served

beforeAll(async () => {
  ;[browser, served] = await Promise.all([openBrowser(), servePreview()])
})

afterAll(async () => {
  await Promise.all([browser.close(), served.close()])
})

const mostActions = 12
const fewestChips = 4
const mostChips = 4

/** The answer in words: the headline and the sentences with it. */
const answer = async (page: Page): Promise<string> =>
  (await page.locator('main h1, main p').allInnerTexts()).join('\n')

const chipsOf = (page: Page): Locator =>
  page
    .getByRole('complementary', { name: 'Levers' })
    .getByRole('button', { name: /\?/ })
    .and(page.locator('[aria-haspopup="dialog"]'))

/** Answers the open question otherwise than it is answered, in one action. */
async function answerOtherwise(dialog: Locator): Promise<void> {
  const [number, select, radio] = [
    dialog.getByRole('spinbutton'),
    dialog.getByRole('combobox'),
    dialog.getByRole('radio', { checked: false }),
  ].map(found => found.first())
  if (await number?.isVisible()) await number?.fill(String(2 * Number(await number.inputValue())))
  else if (await select?.isVisible()) await select?.selectOption(await anotherOption(select))
  else if ((await radio?.count()) ?? 0) await radio?.check({ force: true })
  else await dialog.getByRole('button').first().click()
}

async function anotherOption(select: Locator): Promise<string> {
  const now = await select.inputValue()
  for (const option of await select.locator('option:enabled').all()) {
    const value = await option.getAttribute('value')
    if (value !== null && value !== now) return value
  }
  throw new Error('there is nothing else to choose')
}

test('a stranger gets from opening to a workbook of the own case in twelve actions, and the answer follows each', async () => {
  const page = await openPage(browser)
  const errors = collectErrors(page)
  let actions = 0
  const act = async (action: () => Promise<unknown>) => {
    actions += 1
    await action()
  }

  await act(() => page.goto(served.address))
  await page.getByRole('heading', { level: 1 }).waitFor()
  const flips = page.getByRole('region', { name: 'What would flip it' })
  // The other markets come after the first answer; with them there is more than one place to choose.
  await expect.poll(() => page.locator('select option:enabled').count()).toBeGreaterThan(1)

  const chips = chipsOf(page)
  const count = await chips.count()
  expect(count).toBeGreaterThanOrEqual(fewestChips)
  expect(count).toBeLessThanOrEqual(mostChips)
  for (let i = 0; i < count; i++) {
    const before = await answer(page)
    await act(() => chips.nth(i).click())
    const dialog = page.getByRole('dialog').and(page.locator(':popover-open'))
    await act(() => answerOtherwise(dialog))
    await expect.poll(() => answer(page)).not.toBe(before)
  }

  const verdict = page
    .getByRole('group', { name: 'Verdict by horizon' })
    .getByRole('button', { pressed: false })
    .first()
  const before = await answer(page)
  await act(() => verdict.click())
  await expect.poll(() => answer(page)).not.toBe(before)

  await page.locator('[aria-label="What would flip it"][aria-busy="false"]').waitFor()
  expect((await flips.innerText()).split('\n').length).toBeGreaterThan(1)

  await act(() => page.getByRole('button', { name: 'Export' }).click())
  const downloaded = page.waitForEvent('download')
  await act(() => page.getByRole('menuitem', { name: /Workbook/ }).click())
  expect((await downloaded).suggestedFilename()).toMatch(/\.xlsx$/)
  expect(actions).toBeLessThanOrEqual(mostActions)
  expect(errors).toEqual([])
  await page.context().close()
})
