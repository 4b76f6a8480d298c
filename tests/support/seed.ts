import fc from 'fast-check'

// The same cases on every run, so that a failure is the fault of a change; SEED=7 tries others. The inner loop tries
// each property for a moment only.
fc.configureGlobal({
  ...fc.readConfigureGlobal(),
  seed: Number(process.env.SEED ?? 20_261_129),
  ...(process.env.QUICK && { interruptAfterTimeLimit: 200 }),
})
