import { type ReactNode, Suspense, startTransition, useDeferredValue, useEffect, useState } from 'react'
import { useNear } from './use-near'
import { whenQuiet } from './when-quiet'
import { useWorkbench, type Workbench, WorkbenchProvider } from './workbench'

/** Lets what it holds follow edits a moment after the answer. Its children must stay the same elements, or they follow at once. */
export function Following({ children }: { readonly children: ReactNode }) {
  return <WorkbenchProvider value={useDeferredValue(useWorkbench())}>{children}</WorkbenchProvider>
}

export interface LaterProps {
  readonly children: ReactNode
  /** Is about how many pixels it will take: its place is kept until it is there. */
  readonly height?: number
}

/** Shows what the first answer does without, once it comes near, is printed or the page is quiet; out of sight it follows edits when the page is quiet. */
export function Later({ height, children }: LaterProps) {
  const latest = useDeferredValue(useWorkbench())
  const [shown, setShown] = useState<Workbench | null>(null)
  const [ref, near] = useNear<HTMLDivElement>()
  const { whole } = latest
  const place = <div style={{ minHeight: height }} />
  useEffect(
    () => (whole && !near ? whenQuiet(() => startTransition(() => setShown(latest))) : undefined),
    [whole, near, latest],
  )
  if (whole && near && shown !== latest) setShown(latest)
  return (
    <div ref={ref}>
      <Suspense fallback={place}>
        {shown ? <WorkbenchProvider value={shown}>{children}</WorkbenchProvider> : place}
      </Suspense>
    </div>
  )
}
