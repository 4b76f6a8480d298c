import fc from 'fast-check'
import { plain } from '../../src/cli/plain'
import { type Computed, compute, kindOf, type Scenario } from '../../src/scenario'
import { basis, loadCatalogue } from '../../src/scenario/basis'
import { formulaReader, learnFormulas } from '../../src/scenario/own-formulas'
import { createAppStore, edit, finishGesture, undoStep } from '../../src/state'
import { formatQuantity, isUnit } from '../../src/units'
import { ownFormulas, randomPlan, smallSize } from '../support/random-plan'
import { type Explained, recombined } from '../support/recombine'
import { headroom, json } from './tools'

await loadCatalogue()
await learnFormulas(
  { ownLines: ownFormulas.map(formula => ({ id: 'own', name: formula, offer: '', formula })) },
  basis.model,
  formulaReader(basis),
)

/** A plan, places at which to look into it, and a month. */
export interface Looked {
  readonly plan: Scenario
  readonly places: readonly number[]
  readonly month: number
}

/** Draws a plan with places at which to look. */
export const looked: fc.Arbitrary<Looked> = fc.record({
  plan: randomPlan(smallSize),
  places: fc.array(fc.nat({ max: 100_000 }), { minLength: 2, maxLength: 2 }),
  month: fc.nat({ max: 119 }),
})

/** The lines that a verdict rests on. */
const verdict =
  /:?(metrics\.(presentCost|costPerGpuHour|peakCashExposure|monthsToCapacity|serves)|comparison\.(saving|breakEvenMonth|cheapestCost|margin)|cashFlow\.(net|opex|capex|tax))$/

/** Computes a plan as the app does, and edits it on and back again, so that its numbers have been through edits. */
function inTheApp({ plan, places }: Looked): Computed {
  const first = compute(plan, basis)
  if ('faults' in first) throw new Error(JSON.stringify(first.faults))
  const store = createAppStore(first.ok)
  const inputs = [...first.ok.inputs.values()]
  for (const place of places) {
    const { cell, min } = inputs[place % inputs.length] ?? { cell: '', min: 0 }
    edit(store, { label: 'Edit', key: cell }, now => ({ ...now, inputs: { ...now.inputs, [cell]: min } }))
    finishGesture(store)
  }
  while (store.getState().history.done.length > 0) undoStep(store)
  return store.getState().computed
}

/** Lists where app, command line and explain do not show the same number of a plan, in full and as text. */
export async function differencesIn(look: Looked): Promise<string[]> {
  const computed = inTheApp(look)
  const cells = [...computed.run.program.expansion.cells.values()].filter(({ line }) => !line.table)
  const drawn = look.places.map(place => cells[place % cells.length]?.id ?? '')
  const verdicts = cells.map(({ id }) => id).filter(id => verdict.test(id))
  const files = { 'plan.json': JSON.stringify(look.plan) }
  const run = await runOff([...new Set([...verdicts, ...drawn])], look.month, computed, files)
  const explained = await Promise.all(drawn.map(id => explainedOff(id, look.month, computed, files)))
  return [...run, ...explained.flat()]
}

type Files = Readonly<Record<string, string>>

async function runOff(ids: readonly string[], month: number, computed: Computed, files: Files) {
  const asked = ids.map(id => `${id}[${month}]`)
  const command = ['run', 'plan.json', '--get', asked.join(',')]
  const printed = json(await headroom([...command, '--json'], files))
  const lines = (await headroom(command, files)).out.trimEnd().split('\n')
  return ids.flatMap((id, i) => {
    const [value] = printed[asked[i] ?? '']?.values ?? []
    const text = textInApp(computed, id, month)
    return [
      ...differ(`${id}: run`, value, computed.run.value(id, month)),
      ...(lines[i]?.slice(asked[i]?.length).trimStart() === text ? [] : [`${lines[i]}, in the app ${text}`]),
    ]
  })
}

async function explainedOff(id: string, month: number, computed: Computed, files: Files) {
  const { run } = computed
  const command = ['explain', 'plan.json', id, '--month', String(month), '--depth', '1']
  const tree: Explained = JSON.parse((await headroom([...command, '--json'], files)).out)
  const again = recombined(tree)
  return [
    ...differ(`${id}: explain`, tree.value, run.value(id, month)),
    ...tree.reads.flatMap(read =>
      differ(`${id} reads ${read.line}`, read.value, run.value(read.line, read.month)),
    ),
    ...(again === undefined ? [] : differ(`${id}: ${tree.formula} worked out by hand`, again, tree.value)),
  ]
}

/** Writes a number as the app does in its tables. */
function textInApp({ run }: Computed, id: string, month: number): string {
  const line = run.program.expansion.cells.get(id)?.line
  if (!line || !isUnit(line.unit)) throw new Error(`${id} has no unit`)
  const value = run.value(id, month)
  const choice = line.input?.choices?.[value]
  return plain(choice ?? formatQuantity(value, line.unit, { kind: kindOf(line), style: 'table' }))
}

/** Says where two numbers differ by a cent or by more than rounding. */
function differ(what: string, a: number | null | undefined, b: number | null): string[] {
  const [x, y] = [a ?? Number.NaN, b ?? Number.NaN]
  const alike = Number.isNaN(x)
    ? Number.isNaN(y)
    : Math.abs(x - y) <= 1e-12 * Math.max(Math.abs(x), Math.abs(y))
  return a !== undefined && alike ? [] : [`${what}: ${a} against ${b}`]
}
