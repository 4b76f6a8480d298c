import type { Line, Model } from '../engine'

/** Makes lines that a model computes into inputs, so that a sheet can be computed alone with what it reads given. */
export function overrideLines(model: Model, ids: ReadonlySet<string>): Model {
  return { ...model, lines: model.lines.map(line => (ids.has(line.id) && !line.input ? given(line) : line)) }
}

/** A line without its formula, to be set within what a number holds. */
function given({ expr: _, value: __, table: ___, given: ____, ...line }: Line): Line {
  const limits = { default: 0, min: -1e300, max: 1e300 }
  return { ...line, input: { ...limits, group: 'Demand', basic: false, whole: false, flag: false } }
}
