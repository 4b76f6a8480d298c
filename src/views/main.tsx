import '../ui/tokens.css'
import '../ui/base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import preset from '../../models/presets/johor-accelerators.json'
import { compute, type Scenario } from '../scenario'
import { autosave, createAppStore, openBackend } from '../state'
import { App } from './app'
import { basis } from './basis'

const started = compute(preset as Scenario, basis)
if ('faults' in started)
  throw new Error(`the preset cannot be computed: ${started.faults.map(fault => fault.message).join(' ')}`)
const store = createAppStore(started.ok)
createRoot(document.getElementById('root') as HTMLElement).render(
  <StrictMode>
    <App store={store} />
  </StrictMode>,
)

// What was kept on the device replaces the preset once it has been read strictly; a link or a second tab never overwrites it.
void openBackend().then(
  async backend => {
    autosave(store, backend, { id: 'johor', revision: 0 })
  },
  (error: unknown) => store.setState({ save: { kind: 'failed', reason: String(error) } }),
)
