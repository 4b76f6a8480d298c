import type { Browser, Page } from 'playwright-core'
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

const section = (page: Page) => page.getByRole('region', { name: 'Engineering' })
const fleet = (page: Page) => section(page).getByRole('heading', { name: /fleet grows from/ })

test('the engineering charts follow an edit once they are in sight, and the strategy that is chosen', async () => {
  const page = await openPage(browser)
  const errors = collectErrors(page)
  await page.goto(served.address)
  await section(page).waitFor()
  await page.getByRole('spinbutton', { name: /Accelerators needed today/ }).fill('5000')
  await section(page).scrollIntoViewIfNeeded()
  await expect.poll(() => fleet(page).innerText()).toContain('5,000')

  const network = section(page).getByRole('heading', { name: /fabric/ })
  await expect.poll(() => network.innerText()).toContain('Colocation')
  await section(page).getByLabel('Strategy').selectOption({ label: 'Build in-house' })
  await expect.poll(() => network.innerText()).toContain('New hall')
  await section(page).getByLabel('Strategy').selectOption({ label: 'GPU service, three years reserved' })
  await expect.poll(() => network.count()).toBe(0)
  expect(errors).toEqual([])
  await page.context().close()
})

test('one month is shared by all charts, those of engineering too', async () => {
  const page = await openPage(browser)
  await page.goto(served.address)
  await section(page).waitFor()
  const picture = page.getByRole('application', { name: /^Build holds no capacity/ })
  await picture.focus()
  await page.keyboard.press('Home')
  await page.keyboard.press('Enter')
  await section(page).scrollIntoViewIfNeeded()
  const chart = section(page).getByRole('application', { name: /fleet grows from/ })
  expect(await chart.locator('[data-cursor] line').count()).toBe(4)
  await chart.focus()
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => picture.getByText(/Month 1, Jan 2027/).count()).toBeGreaterThan(0)
  await page.context().close()
})

test('on a phone the panels stand in one column, within the width of the page', async () => {
  const page = await openPage(browser, { viewport: 'narrow' })
  await page.goto(served.address)
  await section(page).waitFor()
  await section(page).scrollIntoViewIfNeeded()
  const boxes = await section(page).locator('svg[role=img]').all()
  expect(boxes.length).toBeGreaterThanOrEqual(3)
  for (const svg of boxes) expect((await svg.boundingBox())?.width).toBeLessThanOrEqual(390 - 32)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  await page.context().close()
})
