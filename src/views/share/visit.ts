import type { Fault } from '../../scenario'
import type { AppStore } from '../../state'

/** What a link led to: someone's plan, looked at beside the reader's own, or the reasons why it could not be opened. */
export type Visit = Preview | { readonly kind: 'refused'; readonly faults: readonly Fault[] }

interface Preview {
  readonly kind: 'preview'
  /** Tells this visit from one to another link. */
  readonly hash: string
  readonly store: AppStore
  readonly month: number | null
}
