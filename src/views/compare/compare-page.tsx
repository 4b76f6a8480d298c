import { useEffect, useMemo, useRef, useState } from 'react'
import { useStore } from 'zustand'
import { CursorProvider, createCursor } from '../../charts/kit/cursor'
import { strategyStyles } from '../../charts/kit/strategy-style'
import type { Library } from '../../state'
import { ButtonLink, IconButton } from '../../ui/button'
import { Logo } from '../../ui/icon'
import { DisplayFor, useDisplay } from '../display'
import frame from '../frame/app.module.css'
import { toggleTheme } from '../frame/theme'
import { hashOf, routeOf } from '../router'
import { firstChoices } from './choice'
import styles from './compare.module.css'
import { CompareCharts } from './compare-charts'
import type { Explained } from './compare-rows'
import { CompareTable } from './compare-table'
import { CompareTools, type Shown } from './compare-tools'
import { ExplainDialog } from './explain-dialog'
import { findingOf } from './finding'
import { compareStrings as strings } from './strings'
import { useCompared } from './use-compared'

/** A plan is told from the others by colour, dash and mark, as a strategy is elsewhere. */
const planStyles = [strategyStyles.build, strategyStyles.colo, strategyStyles.bridge, strategyStyles.service]
const styleOf = (place: number) => planStyles[place % planStyles.length] ?? strategyStyles.build

/** Renders plans of this device and examples side by side, in the currency of the plan that is open. */
export function ComparePage({ library }: { readonly library: Library }) {
  const { scenario } = useStore(library.state).current.store.getState()
  return (
    <DisplayFor scenario={scenario}>
      <Page library={library} />
    </DisplayFor>
  )
}

function Page({ library }: { readonly library: Library }) {
  const { plans: onDevice } = useStore(library.state)
  const display = useDisplay()
  const [shown, setShown] = useShown(library)
  const { plans, reasons, done } = useCompared(library, shown.ids)
  const [explained, setExplained] = useState<Explained | null>(null)
  const [cursor] = useState(() => createCursor(null))
  const baseline = plans.some(({ id }) => id === shown.baseline) ? shown.baseline : (plans[0]?.id ?? '')
  const open = async (id: string) => {
    await library.show(id.slice('own:'.length))
    location.hash = hashOf('model')
  }
  return (
    <div className={styles.page}>
      <Head />
      <main className={styles.main} aria-busy={!done}>
        <Title text={done ? findingOf(plans, baseline, display) : strings.loading} />
        <CompareTools
          library={library}
          plans={onDevice}
          compared={plans}
          shown={{ ...shown, baseline }}
          onChange={setShown}
        />
        {reasons.map(reason => (
          <p key={reason} role="alert" className={styles.reason}>
            {strings.failed(reason)}
          </p>
        ))}
        {plans.length > 0 && (
          <CursorProvider value={cursor}>
            <CompareCharts plans={plans} styleOf={styleOf} onExplain={setExplained} />
            <CompareTable
              plans={plans}
              baseline={baseline}
              mode={shown.mode}
              which={shown.which}
              styleOf={styleOf}
              onExplain={setExplained}
              onOpen={plan => void open(plan.id)}
              onRemove={plan => setShown({ ...shown, ids: shown.ids.filter(id => id !== plan.id) })}
            />
          </CursorProvider>
        )}
        <p className={styles.foot}>{strings.foot}</p>
      </main>
      <ExplainDialog explained={explained} onClose={() => setExplained(null)} />
    </div>
  )
}

/** What is shown, as the address says it and so that the address says it. */
function useShown(library: Library) {
  const [shown, setShown] = useState<Shown>(() => {
    const { query } = routeOf(location.hash)
    const ids = firstChoices(library, query.get('p')?.split(',') ?? [])
    return { ids, baseline: query.get('b') ?? ids[0] ?? '', mode: 'absolute', which: 'differ' }
  })
  const { ids, baseline } = shown
  useEffect(() => {
    const query = new URLSearchParams({ p: ids.join(','), b: baseline })
    history.replaceState(null, '', `${hashOf('compare')}?${query}`)
  }, [ids, baseline])
  return [shown, setShown] as const
}

function Head() {
  return (
    <header className={frame.bar}>
      <div className={frame.brand}>
        <Logo />
        <span className={frame.word}>Headroom</span>
      </div>
      <div className={frame.actions}>
        <IconButton icon="theme" label="Light or dark" onClick={toggleTheme} />
        <ButtonLink href={hashOf('model')}>{strings.back}</ButtonLink>
      </div>
    </header>
  )
}

function Title({ text }: { readonly text: string }) {
  const heading = useRef<HTMLHeadingElement>(null)
  const subject = useMemo(() => document.title, [])
  useEffect(() => {
    document.title = `${strings.title} · ${subject}`
    heading.current?.focus()
    scrollTo(0, 0)
    return () => {
      document.title = subject
    }
  }, [subject])
  return (
    <div className={styles.intro}>
      <h1 ref={heading} tabIndex={-1}>
        {text}
      </h1>
      <p>{strings.intro}</p>
    </div>
  )
}
