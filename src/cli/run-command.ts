import { fiscalYears } from '../analysis/fiscal-years'
import { type Computed, recompute } from '../scenario'
import type { Arguments, Usage } from './arguments'
import { runEach } from './each'
import { InvalidError, UsageError } from './errors'
import { computeWith, openScenario, type Values, withValues } from './open'
import { toCsv, toJson, toText } from './print'
import { type Selected, selectCells } from './select'
import { strings } from './strings'
import { summaryText } from './summary'
import type { Tools } from './tools'
import { yearsToCsv, yearsToJson, yearsToText } from './years'

/** How `run` is called. */
export const runUsage: Usage = {
  line: 'run FILE [--set NAME=VALUE]… [--get LINE,…] [--years M] [--json|--csv] [--prices FILE] [--each CASES]',
  names: [1, 1],
  options: ['set', 'get', 'years', 'json', 'csv', 'each', 'prices'],
}

/** Computes a scenario and prints the lines asked for, or a summary. Returns the exit code. */
export async function runCommand(args: Arguments, tools: Tools): Promise<number> {
  const [file = ''] = args.names
  if (args.years !== undefined && args.each !== undefined) throw new UsageError(strings.yearsOrEach())
  if (file === '-' && args.each === '-') throw new UsageError(strings.bothFromInput())
  const computed = computeWith(file, await openScenario(file, tools, args.prices), args.set, tools.basis)
  const select = ({ run }: Computed) => selection(args.get, run)
  const selected = select(computed)
  if (args.each !== undefined)
    return (await runEach(args.each, { compute: following(computed), select }, tools)) > 0 ? 1 : 0
  if (args.years !== undefined) await printYears(selected, computed, { ...args, years: args.years }, tools)
  else if (args.get.length === 0 && args.format === 'text') await tools.io.out(summaryText(computed, tools))
  else await printLines(selected, computed, args.format, tools)
  return 0
}

/** Computes cases in one run, each from the same base. */
function following(base: Computed): (values: Values) => Computed {
  let current = base
  return values => {
    const result = recompute(current, withValues(strings.aCase, base, values, base.basis.model))
    if ('faults' in result) throw new InvalidError(strings.aCase, result.faults)
    current = result.ok
    return current
  }
}

/** The lines asked for, or those that a decision rests on. */
function selection(names: readonly string[], run: Computed['run']): Selected[] {
  if (names.length > 0) return names.flatMap(name => selectCells(name, run))
  return [...run.program.expansion.cells.values()]
    .filter(({ line }) => ['metrics', 'comparison'].includes(line.sheet) && !line.table)
    .map(cell => ({ cell }))
}

/** Prints results in the form asked for. */
export async function printLines(
  selected: readonly Selected[],
  { run }: Pick<Computed, 'run'>,
  format: Arguments['format'],
  { io }: Tools,
  isFull = false,
): Promise<void> {
  if (format === 'json') return io.out(`${JSON.stringify(toJson(selected, run), null, 1)}\n`)
  if (format === 'text') return io.out(toText(selected, run, isFull))
  for (const piece of toCsv(selected, run)) await io.out(piece)
}

/** Prints results by fiscal years in the form asked for. */
async function printYears(
  selected: readonly Selected[],
  { run, scenario }: Computed,
  { format, years: first }: Pick<Arguments, 'format'> & { readonly years: number },
  { io }: Tools,
): Promise<void> {
  const years = fiscalYears(scenario.startMonth, run.program.plan.months, first)
  if (format === 'json') return io.out(`${JSON.stringify(yearsToJson(selected, run, years), null, 1)}\n`)
  if (format === 'text') return io.out(yearsToText(selected, run, years))
  for (const piece of yearsToCsv(selected, run, years)) await io.out(piece)
}
