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

const chip = (page: Page, question: RegExp) => page.getByRole('button', { name: question })

test('what runs is asked first; size and levers then speak in its terms, and one undo brings all back', async () => {
  const page = await openPage(browser)
  const errors = collectErrors(page)
  await page.goto(served.address)
  await chip(page, /^What runs\?/).waitFor()
  const before = await page.getByRole('heading', { level: 1 }).innerText()
  const lever = (name: string) => page.getByRole('spinbutton', { name })
  await lever('Accelerators needed today').waitFor()

  await chip(page, /^What runs\?/).click()
  await page.getByRole('radio', { name: /Inference fleet/ }).check()
  await expect
    .poll(() => page.getByRole('heading', { level: 1 }).innerText(), { timeout: 20_000 })
    .not.toBe(before)
  await page.keyboard.press('Escape')
  await chip(page, /^How big today\?.*people/).waitFor()
  await lever('Requests of a person on a day').waitFor()
  expect(await lever('Accelerators needed today').count()).toBe(0)

  await page.getByRole('button', { name: /^Undo: what runs/ }).click()
  await expect
    .poll(() => page.getByRole('heading', { level: 1 }).innerText(), { timeout: 20_000 })
    .toBe(before)
  await chip(page, /^How big today\?.*2,500 accelerators/).waitFor()
  expect(errors).toEqual([])
  await page.context().close()
})
