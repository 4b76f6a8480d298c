import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import { shelves } from '../../../models/catalogue/shelves'
import { basis } from '../../scenario/basis'
import { ButtonLink, IconButton } from '../../ui/button'
import { Logo } from '../../ui/icon'
import frame from '../frame/app.module.css'
import { toggleTheme } from '../frame/theme'
import { hashOf } from '../router'
import styles from './catalogue.module.css'
import { CatalogueFilters } from './catalogue-filters'
import { CatalogueTable } from './catalogue-table'
import { everything, filterRows } from './filter'
import { fieldsOf } from './labels'
import { rowsOf } from './rows'

const rows = rowsOf(shelves, fieldsOf(basis.model))

/** Renders everything that the catalogue holds, with its sources, and what of it is weak, old or missing. */
export function CataloguePage() {
  const [filter, setFilter] = useState(everything)
  const wanted = useDeferredValue(filter)
  const [day] = useState(() => new Date().toISOString().slice(0, 10))
  const shown = useMemo(() => filterRows(rows, wanted, day), [wanted, day])
  return (
    <div className={styles.page}>
      <Head />
      <main className={styles.main}>
        <Intro />
        <CatalogueFilters rows={rows} shown={shown} filter={filter} onChange={setFilter} />
        {shown.length > 0 ? (
          <CatalogueTable rows={shown} day={day} />
        ) : (
          <p className={styles.nothing}>No figure matches these filters.</p>
        )}
      </main>
    </div>
  )
}

function Head() {
  return (
    <header className={frame.bar}>
      <div className={frame.brand}>
        <Logo />
        Headroom
      </div>
      <div className={frame.actions}>
        <IconButton icon="theme" label="Light or dark" onClick={toggleTheme} />
        <ButtonLink href={hashOf('model')}>Back to the plan</ButtonLink>
      </div>
    </header>
  )
}

function Intro() {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    const title = document.title
    document.title = `Catalogue · ${title}`
    heading.current?.focus()
    scrollTo(0, 0)
    return () => {
      document.title = title
    }
  }, [])
  return (
    <div className={styles.intro}>
      <h1 ref={heading} tabIndex={-1}>
        Catalogue
      </h1>
      <p>
        Every figure that a plan starts from, with its source. An amber <b className={styles.tilde}>~</b>{' '}
        marks a fallback: a general figure that stands in where none was found for the place. Your own inputs
        replace any of them.
      </p>
    </div>
  )
}
