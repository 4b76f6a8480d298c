// The steps of npm test and npm run check: each prints its own findings and is counted in one tally.
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { cache, root, runBin, runNode } from './tools.mjs'

/** Lists what needs neither a browser nor a build. */
export const quickSteps = [
  step('types', () => runBin('tsc', ['-p', '.'])),
  step('lint and format', () => runBin('biome', ['check', '--error-on-warnings', '.'])),
  step('unused code', () => runBin('knip', ['--no-progress', '--no-config-hints'])),
  step('sheets', () => script('sheets.mjs')),
  step('dates', () => script('dates.mjs')),
]

/** Lists what makes the production build and weighs it. */
export const buildSteps = [
  step('build', () => script('build.mjs', '--if-stale')),
  step('budgets', () => script('budgets.mjs')),
]

/** Runs tests, all or those of the named projects, each test counted. */
export function testStep(...projects) {
  return { name: 'tests', run: () => runTests(projects) }
}

/** Runs the steps in order, all of them whatever fails; prints the tally last; answers whether all passed. */
export function runSteps(steps) {
  const outcomes = steps.map(({ name, run }) => {
    const start = performance.now()
    const outcome = { name, ...run() }
    const seconds = ((performance.now() - start) / 1000).toFixed(1)
    console.log(`${outcome.failed === 0 ? '✓' : '✗'} ${name} (${seconds} s)`)
    return outcome
  })
  const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0)
  const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0)
  for (const outcome of outcomes) if (outcome.failed > 0) console.log(`failed: ${outcome.name}`)
  console.log(`${passed} passed, ${failed} failed`)
  return failed === 0
}

function step(name, act) {
  return { name, run: () => (act().code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }) }
}

function script(name, ...args) {
  return runNode([join(root, '.ci', name), ...args])
}

function runTests(projects) {
  const report = join(cache, `tests-${process.pid}.json`)
  mkdirSync(cache, { recursive: true })
  const chosen = projects.flatMap(project => ['--project', project])
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const { code } = runBin('vitest', ['run', ...chosen, ...reporters])
  const { passed, failed } = countTests(report)
  rmSync(report, { force: true })
  // A crash, an unhandled error or a file that does not load fails the run without failing a test.
  return { passed, failed: code === 0 ? failed : Math.max(failed, 1) }
}

function countTests(report) {
  try {
    const { numPassedTests, numFailedTests, numTotalTests } = JSON.parse(readFileSync(report, 'utf8'))
    return { passed: numPassedTests, failed: numFailedTests + (numTotalTests === 0 ? 1 : 0) }
  } catch {
    return { passed: 0, failed: 1 }
  }
}
