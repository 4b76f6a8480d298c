import { benchEdits } from './edit.bench'
import { benchEngine, benchMathjs } from './engine.bench'
import { benchPaint } from './paint.bench'

const parts: Readonly<Record<string, readonly (() => string | Promise<string>)[]>> = {
  engine: [() => benchEngine(1000), () => benchEngine(10_000), () => benchMathjs(20)],
  edits: [benchEdits],
  paint: [benchPaint],
}

// Ratios within one run hold where the machine's speed does not.
const wanted = process.argv.slice(2)
for (const [name, benches] of Object.entries(parts)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  for (const bench of benches) process.stdout.write(`${await bench()}\n`)
}
