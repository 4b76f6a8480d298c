import { serve } from '../run/serve'
import { basis, loadCatalogue } from '../scenario/basis'
import { planTasks } from './plan-tasks'

const ready = async () => {
  await loadCatalogue()
  return { ...basis, extent: 'whole' } as const
}

// The reasons and sources are read only when an export asks for them.
const provenance = async () => (await import('virtual:headroom-provenance')).default

serve(self, planTasks(ready, provenance))
