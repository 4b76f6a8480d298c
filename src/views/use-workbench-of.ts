import { useCallback, useEffect, useMemo, useState } from 'react'
import { useStore } from 'zustand'
import type { Provenance } from '../engine'
import { clearInput, setInput, shapingLines } from '../scenario'
import { hasModel, loadModel } from '../scenario/basis'
import { type AppStore, edit, finishGesture } from '../state'
import { lineOf, ranked } from './strategies'
import { useWholePlan } from './whole-plan'
import type { EditPlace, Target, Workbench } from './workbench'

interface WorkbenchOf extends Workbench {
  readonly explainBest: () => void
  /** Is where the editor is open; null while it is closed. */
  readonly place: EditPlace | null
  readonly closeEditor: () => void
}

/** Makes the workbench of a store: what is computed, what is explained, and the ways to change them. */
export function useWorkbenchOf(store: AppStore): WorkbenchOf {
  const { computed, version, faults } = useStore(store)
  const [target, setTarget] = useState<Target | null>(null)
  const known = target !== null && computed.run.program.expansion.cells.has(target.cell)
  const best = bestCell(computed)
  const explained = useMemo(() => (known ? target : { cell: best }), [known, target, best])
  const open = useCallback((cell: string, month?: number) => setTarget({ cell, month }), [])
  const [place, edit] = useState<EditPlace | null>(null)
  const closeEditor = useCallback(() => edit(null), [])
  const explainBest = useCallback(() => setTarget(null), [])
  const whole = useWholePlan(store, target !== null || place !== null)
  const provenance = useProvenance(whole)
  return useMemo(
    () => ({
      ...{ computed, version, whole, faults, provenance, explained, open, explainBest },
      ...{ place, edit, closeEditor },
      ...actions(store),
    }),
    [computed, version, whole, faults, provenance, explained, open, explainBest, place, closeEditor, store],
  )
}

/** The present cost of the strategy that leads. */
function bestCell({ scenario, run }: Workbench['computed']): string {
  const strategy = ranked(scenario.strategies, run)[0] ?? scenario.strategies[0]
  return strategy ? lineOf(strategy, 'metrics.presentCost') : 'demand.itPowerTotal'
}

type Actions = Pick<Workbench, 'set' | 'reset' | 'change' | 'changeRows'>
const made = new WeakMap<AppStore, Actions>()

/** The ways to change inputs; the same functions for the same store, so that levers need not be drawn again. */
function actions(store: AppStore): Actions {
  const known = made.get(store)
  if (known) return known
  const labelOf = (cell: string) => store.getState().computed.inputs.get(cell)?.line.label ?? cell
  const isFigure = (cell: string) => {
    const { basis, inputs } = store.getState().computed
    return !shapingLines(basis.model).has(inputs.get(cell)?.line.id ?? '')
  }
  const fresh: Actions = {
    change: (gesture, next) =>
      onModel(() => {
        finishGesture(store)
        edit(store, gesture, next)
      }),
    changeRows: (gesture, next) => {
      const result = next(store.getState().scenario)
      if ('faults' in result) return result.faults
      finishGesture(store)
      if (edit(store, gesture, () => result.ok)) return []
      const { faults } = store.getState()
      // The editor says the reasons at the field.
      store.setState({ faults: [] })
      return faults
    },
    set: (cell, value, gesture = cell) =>
      onModel(
        () =>
          edit(store, { label: labelOf(cell), key: gesture }, scenario => setInput(scenario, cell, value)),
        isFigure(cell),
      ),
    reset: cell =>
      onModel(() => {
        finishGesture(store)
        edit(store, { label: `reset ${labelOf(cell)}`, key: `reset ${cell}` }, s => clearInput(s, cell))
      }, isFigure(cell)),
  }
  made.set(store, fresh)
  return fresh
}

/** Edits at once if the model at hand is enough for it, as it is for a figure; else as soon as all of it is there. */
function onModel(act: () => void, isEnough = false): void {
  if (isEnough || hasModel()) act()
  else void loadModel().then(act)
}

/** Loads the reasons and sources once the whole plan is there. */
function useProvenance(whole: boolean): Provenance | null {
  const [provenance, setProvenance] = useState<Provenance | null>(null)
  useEffect(() => {
    if (whole) void import('virtual:headroom-provenance').then(module => setProvenance(module.default))
  }, [whole])
  return provenance
}
