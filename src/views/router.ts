import { useMemo, useSyncExternalStore } from 'react'

const pages = ['model', 'catalogue', 'compare', 'money'] as const

/** A page of the app, with what stands after the question mark, such as a shared plan. */
export interface Route {
  readonly page: (typeof pages)[number]
  readonly query: URLSearchParams
}

/** Reads the hash of an address, as in `#/catalogue` or `#/model?s=…`. Anchors and unknown pages mean the model. */
export function routeOf(hash: string): Route {
  const [, path = '', query = ''] = /^#\/([^?]*)(?:\?(.*))?$/s.exec(hash) ?? []
  return { page: pages.find(page => page === path) ?? 'model', query: new URLSearchParams(query) }
}

/** Writes the hash of a page, for links. */
export const hashOf = (page: Route['page']): string => `#/${page}`

/** Follows the hash of the address. */
export function useRoute(): Route {
  const hash = useSyncExternalStore(subscribe, () => location.hash)
  return useMemo(() => routeOf(hash), [hash])
}

function subscribe(notify: () => void): () => void {
  addEventListener('hashchange', notify)
  return () => removeEventListener('hashchange', notify)
}
