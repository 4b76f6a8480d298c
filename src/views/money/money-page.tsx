import { useEffect, useMemo, useRef, useState } from 'react'
import { useStore } from 'zustand'
import { cautionLines, walkAwayLine } from '../../analysis/cautions'
import { CursorProvider, createCursor } from '../../charts/kit/cursor'
import type { AppStore, Library } from '../../state'
import { ButtonLink, IconButton } from '../../ui/button'
import { Logo } from '../../ui/icon'
import { Pieces } from '../answer/pieces'
import { ExplainDialog } from '../compare/explain-dialog'
import { DisplayFor } from '../display'
import frame from '../frame/app.module.css'
import { toggleTheme } from '../frame/theme'
import { hashOf } from '../router'
import { useTies } from '../use-ties'
import { useWholePlan } from '../whole-plan'
import { useWorkbench, type Workbench, WorkbenchProvider } from '../workbench'
import { costFinding } from './finding'
import styles from './money.module.css'
import { Sections } from './sections'
import { moneyStrings as strings } from './strings'

/** Renders the money of the plan that is open: cash, causes, prices, lenses, dates and people. */
export function MoneyPage({ library }: { readonly library: Library }) {
  const { current } = useStore(library.state)
  return <Page key={current.id} store={current.store} />
}

interface Explained {
  readonly cell: string
  readonly month: number | undefined
}

function Page({ store }: { readonly store: AppStore }) {
  const { computed, version } = useStore(store)
  const whole = useWholePlan(store, true)
  const [explained, setExplained] = useState<Explained | null>(null)
  const [cursor] = useState(() => createCursor(null))
  const workbench = useMemo(
    (): Workbench => ({
      ...readOnly,
      computed,
      version,
      whole,
      explained: explained ?? { cell: '' },
      open: (cell, month) => setExplained({ cell, month }),
    }),
    [computed, version, whole, explained],
  )
  const plan = { id: 'plan', name: computed.scenario.name, computed }
  return (
    <WorkbenchProvider value={workbench}>
      <DisplayFor scenario={computed.scenario}>
        <CursorProvider value={cursor}>
          <div className={styles.page}>
            <Head />
            <main className={styles.main}>
              {whole ? (
                <>
                  <Words />
                  <Sections />
                </>
              ) : (
                <p className={styles.foot}>{strings.loading}</p>
              )}
              <p className={styles.foot}>{strings.foot}</p>
            </main>
          </div>
        </CursorProvider>
        <ExplainDialog explained={explained && { plan, ...explained }} onClose={() => setExplained(null)} />
      </DisplayFor>
    </WorkbenchProvider>
  )
}

const nothing = () => undefined
const readOnly = {
  faults: [],
  provenance: null,
  set: nothing,
  reset: nothing,
  change: nothing,
  changeRows: () => [],
  edit: nothing,
} as const

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

/** Says what the plan costs, and what of it is easily unseen. */
function Words() {
  const workbench = useWorkbench()
  const { computed } = workbench
  const ties = useTies(workbench, 'deciding', true)
  const walkAway = ties ? walkAwayLine(ties, computed) : undefined
  const lines = [...(walkAway ? [walkAway] : []), ...cautionLines(computed)]
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
      <p className={styles.plan}>
        {strings.title}: {computed.scenario.name}
      </p>
      <h1 ref={heading} tabIndex={-1}>
        {costFinding(computed)}
      </h1>
      {lines.map((line, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the sentences stand in a fixed order.
        <p key={i}>
          <Pieces pieces={line} />
        </p>
      ))}
    </div>
  )
}
