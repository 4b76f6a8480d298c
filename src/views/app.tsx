import { useCallback, useEffect, useMemo, useState } from 'react'
import { useStore } from 'zustand'
import { headline as headlineOf } from '../analysis'
import { CursorProvider, createCursor } from '../charts/kit/cursor'
import type { Provenance } from '../engine'
import { clearInput, setInput } from '../scenario'
import { type AppStore, edit, finishGesture, redoStep, undoStep } from '../state'
import { Button } from '../ui/button'
import { ConfidenceBar } from './answer/confidence-bar'
import { FlipsStrip } from './answer/flips-strip'
import { Beneath, Headline } from './answer/headline'
import { VerdictStrip } from './answer/verdict-strip'
import { ExplainPanel } from './explain/explain-panel'
import { CapacityFigure } from './figures/capacity-figure'
import { ComponentFigure } from './figures/component-figure'
import { CostFigure } from './figures/cost-figure'
import { DensityFigure } from './figures/density-figure'
import styles from './frame/app.module.css'
import { Footer } from './frame/footer'
import { HelpDialog } from './frame/help-dialog'
import { TopBar } from './frame/top-bar'
import { LeversPanel } from './levers/levers-panel'
import { lineOf, ranked } from './strategies'
import { useExports } from './use-exports'
import { useSearch } from './use-search'
import { useShortcuts } from './use-shortcuts'
import { type Target, type Workbench, WorkbenchProvider } from './workbench'

/** Renders the workbench: levers, the answer with its pictures, the explanation of what is selected. */
export function App({ store }: { readonly store: AppStore }) {
  const { computed, version, faults, history, save } = useStore(store)
  const best = bestCell(computed)
  const [target, setTarget] = useState<Target | null>(null)
  const [help, setHelp] = useState(false)
  const [leversOpen, setLeversOpen] = useState(false)
  const provenance = useProvenance()
  const explained = target && computed.run.program.expansion.cells.has(target.cell) ? target : { cell: best }
  const searched = useSearch(computed, version)
  const exports = useExports(store, provenance)
  const [cursor] = useState(createCursor)
  const open = useCallback((cell: string, month?: number) => setTarget({ cell, month }), [])
  const undo = useCallback(() => undoStep(store), [store])
  const redo = useCallback(() => redoStep(store), [store])
  const showHelp = useCallback(() => setHelp(true), [])
  const explainBest = useCallback(() => setTarget(null), [])
  useShortcuts({ undo, redo, explain: explainBest, help: showHelp })
  const workbench: Workbench = useMemo(
    () => ({ computed, version, faults, provenance, explained, open, ...actions(store) }),
    [computed, version, faults, provenance, explained, open, store],
  )
  // biome-ignore lint/correctness/useExhaustiveDependencies: the run keeps its identity while its numbers move with the version.
  const headline = useMemo(() => headlineOf(computed), [computed, version])
  const changed = [...computed.inputs.values()].filter(input => input.changed).length
  return (
    <WorkbenchProvider value={workbench}>
      <CursorProvider value={cursor}>
        <div className={styles.app}>
          <a className={styles.skip} href="#answer">
            Skip to the answer
          </a>
          <TopBar
            name={computed.scenario.name}
            undo={history.done.at(-1)?.label ?? null}
            redo={history.undone.at(-1)?.label ?? null}
            onUndo={undo}
            onRedo={redo}
            onHelp={showHelp}
            exports={exports}
          />
          <aside
            className={styles.levers}
            aria-label="Levers"
            data-open={leversOpen}
            onPointerUp={() => finishGesture(store)}
            onBlur={() => finishGesture(store)}
          >
            <LeversPanel />
          </aside>
          <main className={styles.content} id="answer">
            <div className={styles.head}>
              <Headline headline={headline} />
            </div>
            <div className={styles.main}>
              <div>
                <Beneath headline={headline} />
              </div>
              <VerdictStrip />
              <CapacityFigure />
              <CostFigure />
              <FlipsStrip searched={searched} />
              <div className={styles.two}>
                <ComponentFigure />
                <DensityFigure />
              </div>
            </div>
          </main>
          <aside className={styles.side} aria-label="Trust and explanation">
            <ConfidenceBar confidence={searched.confidence} />
            <ExplainPanel />
          </aside>
          <Footer save={save} changed={changed} />
          <div className={styles.dock}>
            <Button look="ink" aria-expanded={leversOpen} onClick={() => setLeversOpen(!leversOpen)}>
              {leversOpen ? 'Back to the answer' : 'Change something'}
            </Button>
          </div>
        </div>
        <HelpDialog open={help} onClose={() => setHelp(false)} />
      </CursorProvider>
    </WorkbenchProvider>
  )
}

function bestCell({ scenario, run }: Workbench['computed']): string {
  const strategy = ranked(scenario.strategies, run)[0] ?? scenario.strategies[0]
  return strategy ? lineOf(strategy, 'metrics.presentCost') : 'demand.itPowerTotal'
}

function actions(store: AppStore): Pick<Workbench, 'set' | 'reset'> {
  const labelOf = (cell: string) => store.getState().computed.inputs.get(cell)?.line.label ?? cell
  return {
    set: (cell, value, gesture = cell) => {
      edit(store, { label: labelOf(cell), key: gesture }, scenario => setInput(scenario, cell, value))
    },
    reset: cell => {
      finishGesture(store)
      edit(store, { label: `reset ${labelOf(cell)}`, key: `reset ${cell}` }, scenario =>
        clearInput(scenario, cell),
      )
    },
  }
}

/** Loads the reasons and sources after the first answer is on the screen. */
function useProvenance(): Provenance | null {
  const [provenance, setProvenance] = useState<Provenance | null>(null)
  useEffect(() => {
    void import('virtual:headroom-provenance').then(module => setProvenance(module.default))
  }, [])
  return provenance
}
