/** What one tab tells the others of the same browser. */
export type Message =
  | { readonly kind: 'saved'; readonly id: string; readonly revision: number }
  | { readonly kind: 'removed'; readonly id: string }

/** Speaks to the other tabs of the same browser. */
export interface Channel {
  readonly post: (message: Message) => void
  readonly listen: (heard: (message: Message) => void) => void
}

/** Opens the channel between tabs; one that nobody hears where the browser has none. */
export function openChannel(): Channel {
  if (typeof BroadcastChannel === 'undefined') return { post: () => undefined, listen: () => undefined }
  const channel = new BroadcastChannel('headroom:plans')
  return {
    post: message => channel.postMessage(message),
    listen: heard => {
      channel.onmessage = (event: MessageEvent<Message>) => heard(event.data)
    },
  }
}
