import { useRef, useState } from 'react'
import type { Fault } from '../../scenario'
import { loadCatalogue } from '../../scenario/basis'
import { type AppStore, edit, finishGesture } from '../../state'
import { Button } from '../../ui/button'
import { FaultsDialog } from './faults-dialog'

/** Above this a file is refused before it is read. */
const mostBytes = 2_000_000

/** Renders the button that opens a scenario file. A file that cannot be read whole changes nothing and says why. */
export function OpenFile({ store }: { readonly store: AppStore }) {
  const input = useRef<HTMLInputElement>(null)
  const [faults, setFaults] = useState<readonly Fault[]>([])
  const take = async (file: File) => {
    const found = await readInto(store, file)
    setFaults(found)
  }
  return (
    <>
      <Button onClick={() => input.current?.click()}>Open</Button>
      <input
        ref={input}
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

async function readInto(store: AppStore, file: File): Promise<readonly Fault[]> {
  const [{ parseScenario }] = await Promise.all([import('../../scenario/parse-scenario'), loadCatalogue()])
  const text = file.size > mostBytes ? ' '.repeat(mostBytes + 1) : await file.text()
  const parsed = parseScenario(text)
  if ('faults' in parsed) return parsed.faults
  finishGesture(store)
  const taken = edit(store, { label: `open ${file.name}`, key: 'open' }, () => parsed.ok)
  const { faults } = store.getState()
  if (!taken) store.setState({ faults: [] })
  return taken ? [] : faults
}
