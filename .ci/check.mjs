// The inner loop: everything that takes seconds.
import { quickSteps, runSteps, testStep } from './steps.mjs'
import { setUp } from './tools.mjs'

setUp()
process.exitCode = runSteps([...quickSteps, testStep('unit')]) ? 0 : 1
