import { benchEdits } from './edit.bench'
import { benchEngine, benchMathjs } from './engine.bench'
import { benchPaint } from './paint.bench'

// Ratios within one run hold where the machine's speed does not.
process.stdout.write(`${benchEngine(1000)}\n`)
process.stdout.write(`${benchEngine(10_000)}\n`)
process.stdout.write(`${benchMathjs(20)}\n`)
process.stdout.write(`${benchEdits()}\n`)
process.stdout.write(`${await benchPaint()}\n`)
