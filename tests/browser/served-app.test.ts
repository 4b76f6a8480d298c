import type { Browser } from 'playwright-core'
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

test('the build is served with its policy, which allows no eval and no inline code', async () => {
  const response = await fetch(served.address)
  const header = response.headers.get('content-security-policy') ?? ''
  expect(header).toContain("default-src 'none'")
  expect(header).toContain("frame-ancestors 'none'")
  expect(header).not.toMatch(/unsafe|\*/)
  expect(await response.text()).toContain('http-equiv="Content-Security-Policy"')
})

test('the page opens without an error or a breach of the policy', async () => {
  const page = await openPage(browser)
  const errors = collectErrors(page)
  const violations = await collectViolations(page)
  await page.goto(served.address)
  await page.getByRole('heading', { level: 1 }).waitFor()
  expect(violations).toEqual([])
  expect(errors).toEqual([])
  await page.context().close()
})

test('a breach of the policy is seen', async () => {
  const page = await openPage(browser)
  const violations = await collectViolations(page)
  await page.goto(served.address)
  await page.evaluate(() => {
    const script = document.createElement('script')
    script.textContent = 'document.title = "breach"'
    document.body.append(script)
  })
  expect(violations.join()).toContain('script-src')
  expect(await page.title()).not.toBe('breach')
  await page.context().close()
})

const looks = (['wide', 'narrow'] as const).flatMap(viewport =>
  (['light', 'dark'] as const).map(theme => ({ viewport, theme })),
)

test.each(looks)('axe finds no fault: $viewport, $theme', async look => {
  const page = await openPage(browser, { ...look, bypassPolicy: true })
  await page.goto(served.address)
  await page.getByRole('heading', { level: 1 }).waitFor()
  expect(await accessibilityFaults(page)).toEqual([])
  await page.context().close()
})
