import type { Computed } from '../scenario'
import type { Arguments, Usage } from './arguments'
import { UsageError } from './errors'
import { computeWith, openScenario, reasonOf } from './open'
import { toJson } from './print'
import { strings } from './strings'
import type { Tools } from './tools'

/** How `export` is called. */
export const exportUsage: Usage = {
  line: 'export FILE --to OUT.xlsx|csv|json [--set NAME=VALUE]… [--prices FILE]',
  names: [1, 1],
  options: ['to', 'set', 'prices'],
}

/** Writes all results of a scenario to a file. Returns the exit code. */
export async function exportCommand({ names, to, set, prices }: Arguments, tools: Tools): Promise<number> {
  const [file = ''] = names
  if (to === undefined) throw new UsageError(strings.missing('--to', exportUsage.line))
  const make = makers[to.slice(to.lastIndexOf('.') + 1).toLowerCase()]
  if (!make) throw new UsageError(strings.badFormat(to))
  const computed = computeWith(file, await openScenario(file, tools, prices), set, tools.basis)
  const content = await make(computed, tools)
  try {
    await tools.io.write(to, content)
  } catch (error) {
    throw new UsageError(strings.unwritable(to, reasonOf(error)))
  }
  tools.io.say(strings.written(to))
  return 0
}

type Maker = (computed: Computed, tools: Tools) => Promise<string | Uint8Array>

/** Exports are loaded when they are asked for: most commands need none. */
const makers: Readonly<Record<string, Maker | undefined>> = {
  xlsx: async (computed, { provenance }) => {
    const { exportWorkbook, metaOf } = await import('../exports')
    return exportWorkbook(computed.run, metaOf(computed, provenance))
  },
  csv: async (computed, { provenance }) => {
    const { exportCsv, metaOf } = await import('../exports')
    return exportCsv(computed.run, metaOf(computed, provenance))
  },
  json: async ({ run }) => {
    const cells = [...run.program.expansion.cells.values()].filter(({ line }) => !line.table)
    return `${JSON.stringify(
      toJson(
        cells.map(cell => ({ cell })),
        run,
      ),
    )}\n`
  },
}
