/** The document with its history, the results beside it, and how it is kept on the device. */
export { createKeeper, type Keeper, newSlot } from './keeper'
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
