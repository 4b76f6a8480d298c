import { isLink } from './link-hash'
import type { Visit } from './visit'

/** Follows the link that the page was opened with; null where there is none. Never rejects, so that one's own plan opens all the same. */
export async function visitOf(hash: string): Promise<Visit | null> {
  if (!isLink(hash)) return null
  try {
    const { openLink } = await import('./open-link')
    return await openLink(hash)
  } catch (error) {
    return { kind: 'refused', faults: [{ path: '', message: String(error) }] }
  }
}

/** Takes the link out of the address, so that opening the page anew opens one's own plan. */
export function clearLink(): void {
  if (isLink(location.hash)) history.replaceState(null, '', location.pathname + location.search)
}
