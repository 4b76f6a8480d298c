import { lazy, Suspense, useCallback, useRef, useState } from 'react'
import { useStore } from 'zustand'
import { CursorProvider, createCursor } from '../charts/kit/cursor'
import { type AppStore, edit, finishGesture, type Library, redoStep, undoStep } from '../state'
import { Button } from '../ui/button'
import { Toast } from '../ui/toast'
import { Answer } from './answer/answer'
import { ConfidenceBar } from './answer/confidence-bar'
import { OwnFigures } from './answer/own-figures'
import { DisplayFor } from './display'
import { Later } from './follow'
import styles from './frame/app.module.css'
import { DisplayMenu } from './frame/display-menu'
import { Footer } from './frame/footer'
import { HelpDialog } from './frame/help-dialog'
import { OpenFile } from './frame/open-file'
import { TopBar } from './frame/top-bar'
import { LeversPanel } from './levers/levers-panel'
import { PlansMenu } from './library/plans-menu'
import { hashOf } from './router'
import { PreviewBanner } from './share/preview-banner'
import { ShareButton } from './share/share-button'
import { useExports } from './use-exports'
import { useSearch } from './use-search'
import { useShortcuts } from './use-shortcuts'
import { useWorkbenchOf } from './use-workbench-of'
import { type EditPlace, WorkbenchProvider } from './workbench'

const EditorDialog = lazy(() =>
  import('./editor/editor-dialog').then(module => ({ default: module.EditorDialog })),
)

// The answer comes first; what it is made of follows at once.
const ExplainPanel = lazy(() =>
  import('./explain/explain-panel').then(module => ({ default: module.ExplainPanel })),
)

const explainPanel = <ExplainPanel />

export interface AppProps {
  readonly store: AppStore
  /** Why a plan kept on the device could not be opened. */
  readonly warning: string | null
  /** Is the month to be pinned in the charts. */
  readonly month?: number | null
  /** Holds the plan shown and the others of this device; there is none while one looks at someone else's. */
  readonly library?: Library
  /** Are the ways out where the plan shown is someone else's. */
  readonly preview?: Preview
}

interface Preview {
  readonly keep: () => Promise<string | null>
  readonly close: () => void
}

/** Renders the workbench: levers, the answer with its pictures, the explanation of what is selected. */
export function App({ store, warning, month = null, library, preview }: AppProps) {
  const workbench = useWorkbenchOf(store)
  const searched = useSearch(workbench)
  const [cursor] = useState(() => createCursor(month))
  const [message, setMessage] = useState(warning)
  const sorry =
    message && `The plan kept on this device could not be opened: ${message} It stays where it is.`
  return (
    <WorkbenchProvider value={workbench}>
      <DisplayFor scenario={workbench.computed.scenario}>
        <CursorProvider value={cursor}>
          <div className={styles.app}>
            <a className={styles.skip} href="#answer">
              Skip to the answer
            </a>
            <Bar store={store} explain={workbench.explainBest} library={library} />
            {preview && <PreviewBanner onKeep={preview.keep} onClose={preview.close} />}
            <Levers store={store} />
            <Answer searched={searched} />
            <aside className={styles.side} aria-label="Trust and explanation">
              <ConfidenceBar confidence={searched.confidence} />
              <OwnFigures />
              <Later>{explainPanel}</Later>
              <p className={styles.narrow}>
                {library && <a href={hashOf('money')}>Money: cash, causes, prices</a>}
                <a href={hashOf('catalogue')}>Catalogue: every figure and its source</a>
                <DisplayMenu />
              </p>
            </aside>
            <Foot store={store} />
          </div>
          <Editor
            store={store}
            place={workbench.whole ? workbench.place : null}
            onClose={workbench.closeEditor}
          />
          <Toast message={sorry} onDismiss={() => setMessage(null)} />
        </CursorProvider>
      </DisplayFor>
    </WorkbenchProvider>
  )
}

interface BarProps {
  readonly store: AppStore
  readonly explain: () => void
  readonly library: Library | undefined
}

function Bar({ store, explain, library }: BarProps) {
  const { history, scenario } = useStore(store)
  const [help, setHelp] = useState(false)
  const exports = useExports(store)
  const undo = useCallback(() => undoStep(store), [store])
  const redo = useCallback(() => redoStep(store), [store])
  const showHelp = useCallback(() => setHelp(true), [])
  const duplicate = useCallback(() => void library?.duplicate(library.state.getState().current.id), [library])
  useShortcuts({ undo, redo, explain, help: showHelp, duplicate })
  return (
    <>
      <TopBar
        name={scenario.name}
        onRename={name => edit(store, { label: 'name', key: 'name' }, plan => ({ ...plan, name }))}
        undo={history.done.at(-1)?.label ?? null}
        redo={history.undone.at(-1)?.label ?? null}
        onUndo={undo}
        onRedo={redo}
        onHelp={showHelp}
        exports={exports}
        share={<ShareButton store={store} />}
        plans={library && <Plans library={library} />}
      />
      <HelpDialog open={help} onClose={() => setHelp(false)} />
    </>
  )
}

/** The menu of plans, and the field for the file that it may ask for. */
function Plans({ library }: { readonly library: Library }) {
  const field = useRef<HTMLInputElement>(null)
  return (
    <>
      <PlansMenu library={library} onOpenFile={() => field.current?.click()} />
      <OpenFile library={library} field={field} />
    </>
  )
}

interface EditorProps {
  readonly store: AppStore
  readonly place: EditPlace | null
  readonly onClose: () => void
}

function Editor({ store, place, onClose }: EditorProps) {
  const { history } = useStore(store)
  const undo = history.done.at(-1)?.label ?? null
  if (!place) return null
  return (
    <Suspense fallback={null}>
      <EditorDialog
        place={place}
        onClose={onClose}
        undo={undo}
        onUndo={() => undoStep(store)}
        onGestureEnd={() => finishGesture(store)}
      />
    </Suspense>
  )
}

/** The levers; on a phone a sheet above the answer. */
function Levers({ store }: { readonly store: AppStore }) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <aside
        className={styles.levers}
        aria-label="Levers"
        data-open={open}
        onPointerUp={() => finishGesture(store)}
        onBlur={() => finishGesture(store)}
      >
        <LeversPanel />
      </aside>
      <div className={styles.dock}>
        <Button look="ink" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? 'Back to the answer' : 'Change something'}
        </Button>
      </div>
    </>
  )
}

function Foot({ store }: { readonly store: AppStore }) {
  const { computed, save } = useStore(store)
  return <Footer save={save} changed={[...computed.inputs.values()].filter(input => input.changed).length} />
}
