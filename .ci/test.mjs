// Runs everything that must hold before a change is shared.
import { buildSteps, quickSteps, runSteps, testStep } from './steps.mjs'
import { setUp } from './tools.mjs'

setUp()
process.exitCode = runSteps([...quickSteps, ...buildSteps, testStep()]) ? 0 : 1
