import type { Column, Range } from './columns'
import type { Run } from './evaluate'
import { PlanError } from './expand'
import { yearStart } from './points'
import type { Node, Program } from './program'

/** The values of one cell in every sample: element (month t, sample s) at t * samples + s; one row where it does not differ by month. */
export interface Sampled {
  readonly byMonth: boolean
  readonly values: Float64Array
}

export interface SampleRequest {
  readonly samples: number
  /** For each sampled input, by cell id, its value in every sample. */
  readonly draws: ReadonlyMap<string, Float64Array>
  /** The cells to return. */
  readonly outputs: readonly string[]
  /** How many samples are computed together; by default a row that stays in the processor's cache. */
  readonly block?: number
}

/** Computes cells over many samples of inputs. Only what depends on a sampled input and reaches an output is computed; blocks reuse their buffers. */
export function sample(run: Run, request: SampleRequest): ReadonlyMap<string, Sampled> {
  const { program } = run
  const { samples, draws, outputs } = request
  const sampled = sampledNodes(program, draws)
  const needed = neededNodes(program, outputs, sampled)
  const results = new Map(
    outputs.map(id => {
      const { byMonth } = program.nodes[program.nodeOf(id)] as Node
      return [
        id,
        { byMonth, values: new Float64Array(samples * (byMonth ? program.plan.months : 1)) },
      ] as const
    }),
  )
  const block = Math.max(1, Math.min(samples, request.block ?? 128))
  const schedule = scheduleOf(program, needed, outputs)
  let pool = bufferPool(program.plan.months, block)
  for (let first = 0; first < samples; first += block) {
    const n = Math.min(block, samples - first)
    if (n < block) pool = bufferPool(program.plan.months, n)
    const { read, free } = computeBlock({ run, schedule, needed, draws, first, n, pool })
    for (const [id, result] of results)
      copyOut(read(program.nodeOf(id)), result, { first, n, samples, months: program.plan.months })
    free()
  }
  return results
}

function sampledNodes(program: Program, draws: ReadonlyMap<string, Float64Array>): Uint8Array {
  const sampled = new Uint8Array(program.nodes.length)
  for (const cell of draws.keys()) {
    const node = program.nodeOf(cell)
    if (program.nodes[node]?.leaf?.kind !== 'input')
      throw new PlanError(`${cell} is not an input of this plan`)
    sampled[node] = 1
  }
  for (const step of program.steps) {
    const members = typeof step === 'number' ? [step] : step.circle
    const reached = members.some(i => {
      const node = program.nodes[i] as Node
      return takesSamples(node) && node.args.some(arg => sampled[arg])
    })
    if (reached) for (const i of members) if (takesSamples(program.nodes[i] as Node)) sampled[i] = 1
  }
  return sampled
}

/** Lines over climate points are computed once: uncertainty multiplies what their months give. */
const takesSamples = ({ word, byPoint }: Node): boolean => !word?.unsampled && !byPoint

function neededNodes(program: Program, outputs: readonly string[], sampled: Uint8Array): Uint8Array {
  const needed = new Uint8Array(program.nodes.length)
  const open = outputs.map(program.nodeOf).filter(node => sampled[node])
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (needed[node]) continue
    needed[node] = 1
    for (const arg of program.nodes[node]?.args ?? []) if (sampled[arg] && !needed[arg]) open.push(arg)
  }
  return needed
}

interface Scheduled {
  readonly nodes: readonly number[]
  readonly circle: boolean
  /** Nodes whose buffers are free once this step is done. */
  readonly release: readonly number[]
}

/** The needed steps, each with the buffers that nobody reads after it. */
function scheduleOf(program: Program, needed: Uint8Array, outputs: readonly string[]): Scheduled[] {
  const steps = program.steps.flatMap(step => {
    const nodes = (typeof step === 'number' ? [step] : step.circle).filter(i => needed[i])
    return nodes.length === 0 ? [] : [{ nodes, circle: typeof step !== 'number' }]
  })
  const lastRead = new Map<number, number>()
  steps.forEach(({ nodes }, at) => {
    for (const i of nodes)
      for (const arg of [i, ...(program.nodes[i]?.args ?? [])]) if (needed[arg]) lastRead.set(arg, at)
  })
  for (const id of outputs) lastRead.delete(program.nodeOf(id))
  const release = new Map<number, number[]>()
  for (const [node, at] of lastRead) release.set(at, [...(release.get(at) ?? []), node])
  return steps.map((step, at) => ({ ...step, release: release.get(at) ?? [] }))
}

interface Pool {
  readonly take: (byMonth: boolean) => Float64Array
  readonly give: (column: Column) => void
}

function bufferPool(months: number, samples: number): Pool {
  const wide: Float64Array[] = []
  const narrow: Float64Array[] = []
  return {
    take: byMonth =>
      byMonth
        ? (wide.pop() ?? new Float64Array(months * samples))
        : (narrow.pop() ?? new Float64Array(samples)),
    give: column => (column.byRow ? wide : narrow).push(column.data),
  }
}

interface Block {
  readonly run: Run
  readonly schedule: readonly Scheduled[]
  readonly needed: Uint8Array
  readonly draws: ReadonlyMap<string, Float64Array>
  readonly first: number
  readonly n: number
  readonly pool: Pool
}

function computeBlock(block: Block): { readonly read: (node: number) => Column; readonly free: () => void } {
  const { run, schedule, needed, n, pool } = block
  const { nodes, plan } = run.program
  const columns = new Map<number, Column>()
  const read = (node: number): Column => (needed[node] ? (columns.get(node) as Column) : run.node(node))
  for (const step of schedule) {
    for (const i of step.nodes) {
      const { byMonth, leaf } = nodes[i] as Node
      const column = { data: pool.take(byMonth), byRow: byMonth, bySample: true }
      columns.set(i, column)
      if (leaf?.kind === 'input')
        drawInto(
          column,
          (block.draws.get(leaf.cell) as Float64Array).subarray(block.first, block.first + n),
          plan.months,
        )
    }
    const compute = (range: Range) => {
      for (const i of step.nodes) {
        const { word, args } = nodes[i] as Node
        word?.column(columns.get(i) as Column, args.map(read), range)
      }
    }
    if (step.circle) for (let t = 0; t < plan.months; t++) compute({ from: t, to: t + 1, samples: n })
    else compute({ from: 0, to: plan.months, samples: n })
    for (const i of step.release) {
      pool.give(columns.get(i) as Column)
      columns.delete(i)
    }
  }
  return { read, free: () => columns.forEach(pool.give) }
}

function drawInto(column: Column, draws: Float64Array, months: number): void {
  for (let t = 0; t < (column.byRow ? months : 1); t++) column.data.set(draws, t * draws.length)
}

interface Place {
  readonly first: number
  readonly n: number
  readonly samples: number
  readonly months: number
}

function copyOut(column: Column, result: Sampled, { first, n, samples, months }: Place): void {
  for (let t = 0; t < (result.byMonth ? months : 1); t++) {
    const row = column.byRow ? (result.byMonth ? t * (column.bySample ? n : 1) : yearStart) : 0
    for (let s = 0; s < n; s++)
      result.values[t * samples + first + s] = column.data[row + (column.bySample ? s : 0)] as number
  }
}
