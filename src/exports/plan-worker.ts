import { serve } from '../run/serve'
import { basis } from '../scenario/basis'
import { planTasks } from './plan-tasks'

// The reasons and sources are read only when an export asks for them.
const provenance = async () => (await import('virtual:headroom-provenance')).default

serve(self, planTasks(basis, provenance))
