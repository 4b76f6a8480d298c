/** The document with its history, the results beside it, and how it is kept on the device. */
export { openChannel } from './channel'
export type { PlanEntry } from './entries'
export { lastPlan, rememberPlan } from './last-plan'
export { type Library, type LibraryState, type Notice, openLibrary } from './library'
export { openBackend } from './storage'
export {
  type AppStore,
  createAppStore,
  edit,
  finishGesture,
  type Gesture,
  redoStep,
  renew,
  type SaveState,
  undoStep,
} from './store'
