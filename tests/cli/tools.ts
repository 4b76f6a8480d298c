import { runCli } from '../../src/cli/commands'
import type { Tools } from '../../src/cli/tools'
import { loadPresets } from '../../src/scenario/presets'
import { built, calculatorsBasis, sheetsBasis } from '../support/built-model'

const { provenance } = built
const presets = await loadPresets()
const basis = { ...sheetsBasis, presets }
const calculators = { ...calculatorsBasis, presets }

/** What a command line gave: exit code, results, messages and written files. */
export interface Outcome {
  readonly code: number
  readonly out: string
  readonly messages: string
  readonly written: ReadonlyMap<string, string | Uint8Array>
}

/** Runs a command line over files that are held in memory. */
export async function headroom(
  args: readonly string[],
  files: Readonly<Record<string, string>> = {},
): Promise<Outcome> {
  const out: string[] = []
  const messages: string[] = []
  const written = new Map<string, string | Uint8Array>()
  const io: Tools['io'] = {
    out: async text => void out.push(text),
    say: text => void messages.push(text),
    read: async file => {
      const text = files[file]
      if (text === undefined) throw new Error(`ENOENT: no such file or directory, open '${file}'`)
      return text
    },
    lines: async function* (file) {
      yield* (files[file] ?? '').split('\n')
    },
    write: async (file, content) => void written.set(file, content),
  }
  const code = await runCli(args, { basis, calculators, provenance, presets, io })
  return { code, out: out.join(''), messages: messages.join('\n'), written }
}

/** Reads results in the machine form. */
export function json(
  outcome: Outcome,
): Record<string, { unit: string; index: string; values: (number | null)[] }> {
  return JSON.parse(outcome.out)
}
