import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { presets } from '../../src/scenario/presets'
import type { Scenario } from '../../src/scenario/scenario'
import { writePayload } from '../../src/scenario/share'
import { accessibilityFaults } from './support/accessibility'
import { openBrowser, openContext } from './support/browser'
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
const banner = (page: Page) => page.getByRole('region', { name: 'Shared plan' })
const saved = (page: Page) => page.getByText(/Saved on this device/)

async function sharedHash(): Promise<string> {
  const plan = { ...(presets['johor-accelerators'] as Scenario), name: 'Plan of a colleague' }
  const made = await writePayload(plan, presets)
  if ('faults' in made) throw new Error(JSON.stringify(made.faults))
  return `#/model?m=24&s=${made.ok}`
}

/** A page of a reader who has a plan of their own, with a growth of 180 per cent. */
async function ownPage(context: BrowserContext): Promise<Page> {
  const page = await context.newPage()
  await page.goto(served.address)
  await growth(page).fill('180')
  await growth(page).blur()
  await saved(page).waitFor()
  return page
}

async function isOwn(page: Page): Promise<void> {
  await banner(page).waitFor({ state: 'detached' })
  await expect.poll(() => growth(page).inputValue()).toBe('180')
  expect(await title(page).inputValue()).toBe('Johor, 2,500 accelerators')
}

test('a link is looked at beside the own plan, which is there after Close and after a reload', async () => {
  const context = await openContext(browser, { bypassPolicy: true })
  await ownPage(context)
  const page = await context.newPage()
  const errors = collectErrors(page)
  await page.goto(served.address + (await sharedHash()))
  await banner(page).waitFor()
  expect(await title(page).inputValue()).toBe('Plan of a colleague')
  expect(await growth(page).inputValue()).not.toBe('180')
  expect(await accessibilityFaults(page)).toEqual([])

  await growth(page).fill('90')
  await growth(page).blur()
  await page.getByText('changes here are not saved').waitFor()
  await banner(page).getByRole('button', { name: 'Close' }).click()
  await isOwn(page)
  await expect.poll(() => page.evaluate(() => location.hash)).toBe('')
  await page.reload()
  await isOwn(page)
  expect(errors).toEqual([])
  await context.close()
})

test('a copy that was kept is the current plan after a reload, with later edits', async () => {
  const context = await openContext(browser)
  const page = await ownPage(context)
  const violations = await collectViolations(page)
  // In the page that is open already, where only the hash changes.
  await page.goto(served.address + (await sharedHash()))
  await banner(page).waitFor()
  await growth(page).fill('90')
  await growth(page).blur()
  await banner(page).getByRole('button', { name: 'Keep a copy' }).click()
  await banner(page).waitFor({ state: 'detached' })
  await saved(page).waitFor()
  await expect.poll(() => page.evaluate(() => location.hash)).toBe('')
  await page.reload()
  await expect.poll(() => title(page).inputValue()).toBe('Plan of a colleague')
  expect(await growth(page).inputValue()).toBe('90')
  expect(await recordCount(page)).toBe(2)
  expect(violations).toEqual([])
  await context.close()
})

test('Share copies a link that opens the same plan elsewhere, and says its length', async () => {
  const context = await openContext(browser)
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const page = await ownPage(context)
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  const said = await page.getByText(/Link copied: \d+ characters/).innerText()
  const link = await page.evaluate(() => navigator.clipboard.readText())
  expect(said).toContain(`${link.length} characters`)
  expect(link.length).toBeLessThan(400)

  const other = await (await openContext(browser)).newPage()
  await other.goto(link)
  await banner(other).waitFor()
  expect(await growth(other).inputValue()).toBe('180')
  await other.context().close()
  await context.close()
})

test('where the page may not copy, the link is shown selected', async () => {
  const context = await openContext(browser)
  await context.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined })
  })
  const page = await ownPage(context)
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  const link = page
    .getByRole('dialog', { name: 'Copy this link' })
    .getByRole('textbox', { name: 'Link to this plan' })
  await link.waitFor()
  const text = await link.inputValue()
  expect(text).toContain('#/model?s=')
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(text)
  await context.close()
})

test.each([
  ['cut short', async () => (await sharedHash()).slice(0, -12), /cut short/],
  ['of other characters', async () => '#/model?s=%3Cscript%3E', /characters that do not belong/],
  ['of nothing', async () => '#/model', null],
])('a link %s opens the own plan and says why', async (_, hash, sentence) => {
  const context = await openContext(browser)
  await ownPage(context)
  const page = await context.newPage()
  await page.goto(served.address + (await hash()))
  if (sentence) {
    const dialog = page.getByRole('dialog', { name: 'This link was not opened' })
    await dialog.waitFor()
    expect(await dialog.innerText()).toMatch(sentence)
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'hidden' })
    await expect.poll(() => page.evaluate(() => location.hash)).toBe('')
  }
  await isOwn(page)
  await context.close()
})

function recordCount(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const open = indexedDB.open('headroom')
        open.onerror = () => reject(open.error)
        open.onsuccess = () => {
          const count = open.result.transaction('scenarios').objectStore('scenarios').count()
          count.onsuccess = () => resolve(count.result)
        }
      }),
  )
}
