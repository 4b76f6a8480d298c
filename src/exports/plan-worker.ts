import { serve } from '../run/serve'
import { basis, loadMarkets } from '../scenario/basis'
import { planTasks } from './plan-tasks'

const ready = async () => {
  await loadMarkets()
  return basis
}

// The reasons and sources are read only when an export asks for them.
const provenance = async () => (await import('virtual:headroom-provenance')).default

serve(self, planTasks(ready, provenance))
