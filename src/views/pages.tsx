import { Activity, lazy, type ReactNode, Suspense, useEffect, useRef } from 'react'
import type { Library } from '../state'
import { hashOf, type Route, useRoute } from './router'

const CataloguePage = lazy(() =>
  import('./catalogue/catalogue-page').then(module => ({ default: module.CataloguePage })),
)

const ComparePage = lazy(() =>
  import('./compare/compare-page').then(module => ({ default: module.ComparePage })),
)

const MoneyPage = lazy(() => import('./money/money-page').then(module => ({ default: module.MoneyPage })))

export interface PagesProps {
  readonly children: ReactNode
  readonly library: Library
}

/** Renders the page that the address names. The model, the children, stays as it is while another page is in front of it. */
export function Pages({ children, library }: PagesProps) {
  const { page } = useRoute()
  const before = useRef(page)
  useEffect(() => {
    if (page === before.current) return
    // Whoever comes back stands where they left.
    if (page === 'model') linkTo(before.current)?.focus()
    before.current = page
  }, [page])
  return (
    <>
      <Activity mode={page === 'model' ? 'visible' : 'hidden'}>{children}</Activity>
      <Suspense fallback={null}>
        {page === 'catalogue' && <CataloguePage />}
        {page === 'compare' && <ComparePage library={library} />}
        {page === 'money' && <MoneyPage library={library} />}
      </Suspense>
    </>
  )
}

/** The link to a page that is in sight: another on a phone than on a desk. */
function linkTo(page: Route['page']): HTMLElement | undefined {
  const links = document.querySelectorAll<HTMLElement>(`a[href="${hashOf(page)}"]`)
  return [...links].find(link => link.checkVisibility())
}
