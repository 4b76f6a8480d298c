import { type ImportGraph, packageOf } from './import-graph'

interface Layer {
  /** What it may import besides itself. */
  readonly layers: readonly string[]
  /** The packages it may import; any when left out. */
  readonly packages?: readonly string[]
}

const core = ['units', 'engine', 'models', 'zod-config.ts', 'scenario', 'analysis', 'run']
const before = (layer: string): readonly string[] => core.slice(0, core.indexOf(layer))

/** States who may import whom: each what stands to its left, charts and controls know neither store nor model. */
const layers: Readonly<Record<string, Layer>> = {
  // Sets up zod before anything uses it, so each program and worker imports it first.
  'zod-config.ts': { layers: [], packages: ['zod'] },
  units: { layers: [], packages: [] },
  engine: { layers: before('engine'), packages: ['mathjs'] },
  models: { layers: ['units'], packages: [] },
  scenario: { layers: before('scenario') },
  analysis: { layers: before('analysis'), packages: [] },
  run: { layers: before('run') },
  state: { layers: core },
  exports: { layers: core },
  cli: { layers: [...core, 'exports'] },
  charts: { layers: ['units', 'ui'], packages: ['react', 'd3'] },
  ui: { layers: [], packages: ['react', 'react-dom', '@base-ui/react', 'lucide-react'] },
  views: { layers: [...core, 'state', 'exports', 'charts', 'ui'] },
}

/** Names the one file of the engine that the sheets may use. */
const openToModels = 'src/engine/define.ts'

/** Lists imports that go the wrong way, each with the rule that it breaks. */
export function wrongWays(graph: ImportGraph): readonly string[] {
  return [...graph].flatMap(([from, targets]) =>
    targets.flatMap(to => {
      const fault = faultOf(from, to)
      return fault ? [`${from} imports ${to}: ${fault}`] : []
    }),
  )
}

function faultOf(from: string, to: string): string | undefined {
  const name = layerOf(from)
  const layer = layers[name]
  if (!layer) return `${name} is no layer`
  if (to.startsWith('virtual:headroom-'))
    return allows(layer, 'models') ? undefined : `${name} may not know the model`
  if (!to.startsWith('src/') && !to.startsWith('models/')) return packageFault(name, layer, to)
  if (name === 'models' && to === openToModels) return undefined
  const target = layerOf(to)
  return target === name || allows(layer, target) ? undefined : `${name} may not import ${target}`
}

function packageFault(name: string, layer: Layer, to: string): string | undefined {
  if (to.startsWith('node:')) return name === 'cli' ? undefined : 'only the command line runs in Node'
  const allowed = layer.packages?.includes(packageOf(to)) ?? true
  return allowed ? undefined : `${name} may not import the package ${packageOf(to)}`
}

function allows(layer: Layer, target: string): boolean {
  return layer.layers.includes(target)
}

function layerOf(path: string): string {
  const [top = '', folder = ''] = path.split('/')
  return top === 'src' ? folder : top
}
