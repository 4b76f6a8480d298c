import '../zod-config'
import provenance from 'virtual:headroom-provenance'
import { basis, loadCatalogue } from '../scenario/basis'
import { presets } from '../scenario/presets'
import { runCli } from './commands'
import { processIo } from './io'

// Whoever reads our results may stop reading: that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})

await loadCatalogue()
process.exitCode = await runCli(process.argv.slice(2), {
  basis: { ...basis, extent: 'whole' },
  provenance,
  presets,
  io: processIo,
})
