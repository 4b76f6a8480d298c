import { useSyncExternalStore } from 'react'

/** Gives the letter by which a plan goes where room is short: A, B, C, D. */
export const letterOf = (place: number): string => String.fromCharCode(65 + place)

const narrow = '(max-width: 760px)'

/** Follows whether the page is as narrow as a phone. */
export function useNarrow(): boolean {
  return useSyncExternalStore(subscribe, () => matchMedia(narrow).matches)
}

function subscribe(notify: () => void): () => void {
  const query = matchMedia(narrow)
  query.addEventListener('change', notify)
  return () => query.removeEventListener('change', notify)
}
