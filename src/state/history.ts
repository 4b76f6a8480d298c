/** One step that can be taken back: the document before and after, which share what they have in common. */
export interface Step<Document> {
  readonly label: string
  /** The control that made it; steps of one gesture on one control are one step. */
  readonly key: string
  readonly before: Document
  readonly after: Document
  /** Whether the gesture that made it is still going on. */
  readonly open: boolean
}

/** What can be undone and redone, oldest first. */
export interface History<Document> {
  readonly done: readonly Step<Document>[]
  readonly undone: readonly Step<Document>[]
}

/** Keeps this many steps. */
export const depth = 200

/** A history in which nothing happened yet. */
export const emptyHistory = { done: [], undone: [] } as const

/** Records a step; one that goes on with the gesture of the last one takes its place. What was undone is forgotten. */
export function record<Document>(
  history: History<Document>,
  step: Omit<Step<Document>, 'open'>,
): History<Document> {
  const last = history.done.at(-1)
  const goesOn = last?.open === true && last.key === step.key
  const done = goesOn
    ? [...history.done.slice(0, -1), { ...step, before: last.before, open: true }]
    : [...history.done, { ...step, open: true }].slice(-depth)
  return { done, undone: [] }
}

/** Ends the gesture: the next edit of the same control is a step of its own. */
export function endGesture<Document>(history: History<Document>): History<Document> {
  const last = history.done.at(-1)
  return last?.open ? { ...history, done: [...history.done.slice(0, -1), { ...last, open: false }] } : history
}

/** Moves one step to the undone and gives the document before it; undefined when there is none. */
export function undo<Document>({
  done,
  undone,
}: History<Document>): { history: History<Document>; document: Document } | undefined {
  const step = done.at(-1)
  if (!step) return undefined
  return {
    history: { done: done.slice(0, -1), undone: [...undone, { ...step, open: false }] },
    document: step.before,
  }
}

/** Moves one step back to the done and gives the document after it; undefined when there is none. */
export function redo<Document>({
  done,
  undone,
}: History<Document>): { history: History<Document>; document: Document } | undefined {
  const step = undone.at(-1)
  if (!step) return undefined
  return { history: { done: [...done, step], undone: undone.slice(0, -1) }, document: step.after }
}
