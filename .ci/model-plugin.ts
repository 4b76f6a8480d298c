import { fileURLToPath } from 'node:url'
import { type Plugin, runnerImport } from 'vite'

interface Built {
  readonly model: unknown
  readonly calculators: unknown
  readonly provenance: unknown
  readonly first: unknown
}
interface Loaded {
  readonly built: Built
  readonly files: readonly string[]
}

const loader = fileURLToPath(new URL('./load-model.ts', import.meta.url))
const top = fileURLToPath(new URL('..', import.meta.url))
const parts = {
  'virtual:headroom-model': 'model',
  'virtual:headroom-first-model': 'first',
  'virtual:headroom-calculators': 'calculators',
  'virtual:headroom-provenance': 'provenance',
} as const

/**
 * Provides the sheets, parsed and checked when built, as modules: what is computed, as much of that as the first
 * answer needs, the calculators beside it, and what is read about it. In development the first is all, since views
 * change under it.
 */
export function headroomModel(): Plugin {
  let loaded: Promise<Loaded> | undefined
  let whole = false
  const load = () => {
    loaded ??= loadModel(whole)
    return loaded
  }
  return {
    name: 'headroom-model',
    configResolved({ command }) {
      whole = command === 'serve'
    },
    buildStart() {
      loaded = undefined
    },
    resolveId: id => (Object.hasOwn(parts, id) ? `\0${id}` : undefined),
    async load(id) {
      const part = partOf(id)
      if (!part) return undefined
      const { built, files } = await load()
      for (const file of files) this.addWatchFile(file)
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(built[part]))})`
    },
    hotUpdate({ file, modules }) {
      if (!isModelFile(file)) return undefined
      loaded = undefined
      const graph = this.environment.moduleGraph
      const virtual = Object.keys(parts).flatMap(id => graph.getModuleById(`\0${id}`) ?? [])
      return [...modules, ...virtual]
    },
  }
}

interface Loader {
  readonly built: Omit<Built, 'first'>
  readonly first: (top: string) => unknown
}

async function loadModel(whole: boolean): Promise<Loaded> {
  const { module, dependencies } = await runnerImport<Loader>(loader, { root: top })
  const { built, first } = module
  return { built: { ...built, first: whole ? built.model : first(top) }, files: dependencies }
}

function partOf(id: string): keyof Built | undefined {
  const name = id.slice(1)
  return id.startsWith('\0') && Object.hasOwn(parts, name) ? parts[name as keyof typeof parts] : undefined
}

function isModelFile(file: string): boolean {
  const path = file.slice(top.length).replaceAll('\\', '/')
  return ['models/', 'src/engine/', 'src/units/'].some(folder => path.startsWith(folder))
}
