import { faultText } from '../scenario'
import type { Arguments, Usage } from './arguments'
import { InvalidError } from './errors'
import { computeWith, isPriceFile, openPrices, openScenario } from './open'
import { plain } from './plain'
import { strings } from './strings'
import type { Tools } from './tools'
import { vetoLines } from './veto-lines'

/** How `check` is called. */
export const checkCommandUsage: Usage = {
  line: 'check FILE [--prices FILE] [--json]',
  names: [1, 1],
  options: ['json', 'prices'],
}

/** Reads and computes a scenario and prints every fault. Returns the exit code. */
export async function checkCommand({ names, format, prices }: Arguments, tools: Tools): Promise<number> {
  const [file = ''] = names
  const { io } = tools
  try {
    await checkFile(file, prices, tools)
  } catch (error) {
    if (!(error instanceof InvalidError)) throw error
    io.say(strings.faults(error.faults.length, file))
    await io.out(
      format === 'json'
        ? `${JSON.stringify(error.faults)}\n`
        : error.faults.map(fault => plain(`${faultText(fault)}\n`)).join(''),
    )
    return 1
  }
  await io.out(format === 'json' ? '[]\n' : `${strings.valid(file)}\n`)
  return 0
}

/** Reads a price book, or reads and computes a scenario. Throws an InvalidError with every fault. */
async function checkFile(file: string, prices: string | undefined, tools: Tools): Promise<void> {
  if (await isPriceFile(file, tools)) {
    await openPrices(file, tools)
    return
  }
  const computed = computeWith(file, await openScenario(file, tools, prices), [], tools.basis)
  for (const line of vetoLines(computed)) tools.io.say(line)
}
