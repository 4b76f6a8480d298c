import '../zod-config'
import packedCalculators from 'virtual:headroom-calculators'
import provenance from 'virtual:headroom-provenance'
import { domainWords } from '../../models/words'
import { calculatorWords } from '../../models/words/calculators'
import { unpackModel, vocabulary } from '../engine'
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
const whole = { ...basis, extent: 'whole' } as const
const calculators = {
  ...whole,
  model: unpackModel(packedCalculators),
  words: vocabulary([...domainWords, ...calculatorWords]),
}
process.exitCode = await runCli(process.argv.slice(2), {
  basis: whole,
  calculators,
  provenance,
  presets,
  io: processIo,
})
