import type { Browser } from 'playwright-core'
import { openBrowser, openPage } from '../browser/support/browser'
import { servePreview } from '../browser/support/preview'
import { quantile } from './time'

const edits = 40

/** Types into the growth field of the served application and measures from the key to the next frame that is painted. */
export async function benchPaint(): Promise<string> {
  const [browser, served] = await Promise.all([openBrowser(), servePreview()])
  const page = await openPage(browser, { bypassPolicy: true })
  const first = await firstAnswers(browser, served.address)
  await page.goto(served.address)
  await page.getByRole('heading', { level: 1 }).waitFor()
  const slider = page.getByRole('slider', { name: 'Growth per year' })
  const times: number[] = []
  for (let i = 0; i < edits; i++) {
    times.push(
      await slider.evaluate(
        async (input: HTMLInputElement, share) => {
          const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set
          const start = performance.now()
          set?.call(input, String(Number(input.min) + share * (Number(input.max) - Number(input.min))))
          input.dispatchEvent(new Event('input', { bubbles: true }))
          await new Promise<void>(resolve => requestAnimationFrame(() => setTimeout(resolve, 0)))
          return performance.now() - start
        },
        (i + 1) / (edits + 1),
      ),
    )
  }
  await Promise.all([browser.close(), served.close()])
  return `first answer in the browser: median ${quantile(first, 0.5).toFixed(0)} ms (target 1000)\nedit to paint in the browser: median ${quantile(times, 0.5).toFixed(1)} ms, 95% ${quantile(times, 0.95).toFixed(1)} ms (target 50)`
}

/** How long new readers wait for the first answer, nothing cached. */
async function firstAnswers(browser: Browser, address: string): Promise<number[]> {
  const times: number[] = []
  for (let i = 0; i < 5; i++) {
    const page = await openPage(browser)
    const start = performance.now()
    await page.goto(address, { waitUntil: 'commit' })
    await page.getByRole('heading', { level: 1 }).waitFor()
    times.push(performance.now() - start)
    await page.context().close()
  }
  return times
}
