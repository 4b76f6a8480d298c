import { type RefObject, useState } from 'react'
import type { Fault } from '../../scenario'
import type { Library } from '../../state'
import { FaultsDialog } from './faults-dialog'

/** Above this a file is refused before it is read. */
const mostBytes = 2_000_000

export interface OpenFileProps {
  readonly library: Library
  /** Is where whoever asks for a file finds the field. */
  readonly field: RefObject<HTMLInputElement | null>
}

/** Renders the hidden field that takes a scenario file, which opens as a further plan. A file that cannot be read whole changes nothing and says why. */
export function OpenFile({ library, field }: OpenFileProps) {
  const [faults, setFaults] = useState<readonly Fault[]>([])
  const take = async (file: File) => setFaults(await readInto(library, file))
  return (
    <>
      <input
        ref={field}
        type="file"
        accept=".json,application/json"
        aria-label="Scenario file"
        className="vh"
        tabIndex={-1}
        onChange={event => {
          const [file] = event.currentTarget.files ?? []
          if (file) void take(file)
          event.currentTarget.value = ''
        }}
      />
      <FaultsDialog title="This file was not opened" faults={faults} onClose={() => setFaults([])} />
    </>
  )
}

async function readInto(library: Library, file: File): Promise<readonly Fault[]> {
  const [{ parseScenario }, { addPlan }] = await Promise.all([
    import('../../scenario/parse-scenario'),
    import('../library/add-plan'),
  ])
  const text = file.size > mostBytes ? ' '.repeat(mostBytes + 1) : await file.text()
  const parsed = parseScenario(text)
  return 'faults' in parsed ? parsed.faults : addPlan(library, parsed.ok)
}
