import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { findChromium } from './chromium'

const launchArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Names the sizes of window that the design is made for. */
export const viewports = {
  wide: { width: 1280, height: 800 },
  narrow: { width: 390, height: 844 },
} as const

/** Says how a page is to be shown. */
export interface Look {
  readonly viewport?: keyof typeof viewports
  readonly theme?: 'light' | 'dark'
  /** Lets a test put code of its own into the page, which the policy forbids. */
  readonly bypassPolicy?: boolean
}

/** Opens a browser without a screen. */
export async function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: await findChromium(), headless: true, args: launchArguments })
}

/** Opens an empty page of a new profile: nothing stored, reduced motion, English (US). */
export async function openPage(browser: Browser, look: Look = {}): Promise<Page> {
  const context = await openContext(browser, look)
  return context.newPage()
}

/** Opens a new profile, for tests that need several pages of one reader. */
export function openContext(browser: Browser, look: Look = {}): Promise<BrowserContext> {
  const { viewport = 'wide', theme = 'light', bypassPolicy = false } = look
  return browser.newContext({
    viewport: viewports[viewport],
    colorScheme: theme,
    reducedMotion: 'reduce',
    locale: 'en-US',
    bypassCSP: bypassPolicy,
    hasTouch: viewport === 'narrow',
  })
}
