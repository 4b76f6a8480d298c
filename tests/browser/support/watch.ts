import type { Page } from 'playwright-core'

/** Collects breaches of the security policy, of the page and of its workers; call before the page opens an address. */
export async function collectViolations(page: Page): Promise<readonly string[]> {
  const violations: string[] = []
  await page.exposeFunction('headroomViolation', (text: string) => violations.push(text))
  await page.addInitScript(() => {
    const report = (globalThis as unknown as { headroomViolation: (text: string) => void }).headroomViolation
    document.addEventListener('securitypolicyviolation', event =>
      report(`${event.effectiveDirective}: ${event.blockedURI} at ${event.sourceFile}:${event.lineNumber}`),
    )
  })
  // Workers have no document; their breaches reach the console alone.
  page.on('console', message => {
    if (/Content Security Policy/i.test(message.text())) violations.push(message.text())
  })
  return violations
}

/** Collects uncaught errors and what is logged as an error; call before the page opens an address. */
export function collectErrors(page: Page): readonly string[] {
  const errors: string[] = []
  page.on('pageerror', error => errors.push(String(error)))
  page.on('console', message => {
    if (message.type() === 'error') errors.push(message.text())
  })
  return errors
}
