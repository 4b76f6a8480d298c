/** The document with its history, the results beside it, and how it is kept on the device. */
export { autosave } from './autosave'
export { type Backend, openBackend, type StoredRecord } from './storage'
export {
  type AppStore,
  createAppStore,
  edit,
  finishGesture,
  type Gesture,
  redoStep,
  type SaveState,
  undoStep,
} from './store'
