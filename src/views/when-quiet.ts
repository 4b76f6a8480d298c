/** How long nothing was asked for before the page counts as quiet, in milliseconds. */
const pause = 400

const waiting: (() => void)[] = []
let asked = false

/** Does work once the page is quiet: not within a while of asking, then in an idle moment, one piece of work in each. Returns how to call it off. */
export function whenQuiet(work: () => void): () => void {
  const timer = setTimeout(() => {
    waiting.push(work)
    next()
  }, pause)
  return () => {
    clearTimeout(timer)
    const at = waiting.indexOf(work)
    if (at >= 0) waiting.splice(at, 1)
  }
}

function next(): void {
  if (asked || waiting.length === 0) return
  asked = true
  idle(() => {
    asked = false
    waiting.shift()?.()
    next()
  })
}

// Safari has no idle callbacks.
const idle = (work: () => void): unknown =>
  typeof requestIdleCallback === 'function' ? requestIdleCallback(work) : setTimeout(work, 0)
