import { useEffect, useMemo, useState } from 'react'
import type { Provenance } from '../../engine'
import { Dialog } from '../../ui/dialog'
import { ExplainPanel } from '../explain/explain-panel'
import { type Target, type Workbench, WorkbenchProvider } from '../workbench'
import type { Explained } from './compare-rows'

export interface ExplainDialogProps {
  readonly explained: Explained | null
  readonly onClose: () => void
}

/** Takes a number of a compared plan apart, as the model page does; the plan is not changed from here. */
export function ExplainDialog({ explained, onClose }: ExplainDialogProps) {
  return (
    <Dialog open={explained !== null} title={explained?.plan.name ?? ''} onClose={onClose}>
      {explained && <Apart key={`${explained.plan.id} ${explained.cell}`} explained={explained} />}
    </Dialog>
  )
}

function Apart({ explained: { plan, cell, month } }: { readonly explained: Explained }) {
  const [target, setTarget] = useState<Target>({ cell, month })
  const [provenance, setProvenance] = useState<Provenance | null>(null)
  useEffect(() => {
    void import('virtual:headroom-provenance').then(module => setProvenance(module.default))
  }, [])
  const workbench = useMemo(
    (): Workbench => ({
      ...readOnly,
      computed: plan.computed,
      provenance,
      explained: target,
      open: (next, at) => setTarget({ cell: next, month: at }),
    }),
    [plan, provenance, target],
  )
  return (
    <WorkbenchProvider value={workbench}>
      <ExplainPanel />
    </WorkbenchProvider>
  )
}

const nothing = () => undefined
const readOnly = {
  version: 0,
  whole: true,
  faults: [],
  set: nothing,
  reset: nothing,
  change: nothing,
  changeRows: () => [],
  edit: nothing,
} as const
