/** The document with its history, the results beside it, and how it is kept on the device. */
export { autosave } from './autosave'
export type { History, Step } from './history'
export { type Backend, openBackend, type Slot, type StoredRecord, saveDocument } from './storage'
export {
  type AppState,
  type AppStore,
  createAppStore,
  edit,
  finishGesture,
  type Gesture,
  redoStep,
  type SaveState,
  undoStep,
} from './store'
