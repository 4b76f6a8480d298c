import { useRef, useState } from 'react'
import { type Fault, faultText } from '../../scenario'
import { loadMarkets } from '../../scenario/basis'
import { type AppStore, edit, finishGesture } from '../../state'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import styles from './help.module.css'

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
      <Dialog open={faults.length > 0} title="This file was not opened" onClose={() => setFaults([])}>
        <p>Your plan is as it was.</p>
        <ul className={styles.faults}>
          {faults.slice(0, 12).map(fault => (
            <li key={`${fault.path} ${fault.message}`}>{faultText(fault)}</li>
          ))}
        </ul>
        {faults.length > 12 && <p>And {faults.length - 12} more.</p>}
      </Dialog>
    </>
  )
}

async function readInto(store: AppStore, file: File): Promise<readonly Fault[]> {
  const [{ parseScenario }] = await Promise.all([import('../../scenario/parse-scenario'), loadMarkets()])
  const text = file.size > mostBytes ? ' '.repeat(mostBytes + 1) : await file.text()
  const parsed = parseScenario(text)
  if ('faults' in parsed) return parsed.faults
  finishGesture(store)
  const taken = edit(store, { label: `open ${file.name}`, key: 'open' }, () => parsed.ok)
  const { faults } = store.getState()
  if (!taken) store.setState({ faults: [] })
  return taken ? [] : faults
}
