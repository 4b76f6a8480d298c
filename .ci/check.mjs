// The inner loop: everything that takes seconds.
import { quickSteps, runSteps, testStep } from './steps.mjs'
import { setUp } from './tools.mjs'

setUp()
// A moment for each property; npm test tries all cases.
process.env.QUICK = '1'
process.exitCode = runSteps([...quickSteps, testStep('unit')]) ? 0 : 1
