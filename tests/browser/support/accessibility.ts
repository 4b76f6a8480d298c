import axe from 'axe-core'
import type { Page } from 'playwright-core'

/** Answers the faults that axe finds, one sentence each; the page must have been opened with `bypassPolicy`. */
export async function accessibilityFaults(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source)
  return page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run()
    return violations.flatMap(rule =>
      rule.nodes.map(node => `${rule.id}: ${rule.help} (${node.target.join(' ')})`),
    )
  })
}
