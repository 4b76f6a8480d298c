import type { Computed } from '../scenario'
import { autosave } from './autosave'
import { type Backend, memoryBackend, type Slot, saveDocument } from './storage'
import { type AppStore, createAppStore } from './store'

/** A plan that has been opened in this visit; its history lasts as long. */
export interface HeldPlan {
  /** Tells it from every other of the visit, also when its record moves. */
  readonly key: string
  readonly store: AppStore
  slot: Slot
  /** Ends the saving, and resolves when nothing is left to be saved. */
  stop: () => Promise<void>
}

/** What open plans stand on. */
export interface HeldBasis {
  /** The database, or the reason why there is none: then plans last as long as the page. */
  readonly backend: Backend | string
  /** Reads a kept document as strictly as a file; the reason where it cannot be used. */
  readonly read: (document: unknown) => Promise<Computed | string>
}

/** Is told where a plan was saved and where it was meant to go, which differ after a conflict. */
export type OnKept = (held: HeldPlan, slot: Slot, meant: Slot) => void

/** Holds the plans that this visit has opened, by the id of their record, and saves each as it changes. */
export class HeldPlans {
  readonly open = new Map<string, HeldPlan>()
  readonly backend: Backend
  readonly #basis: HeldBasis
  readonly #onKept: OnKept
  #count = 0

  constructor(basis: HeldBasis, onKept: OnKept) {
    this.#basis = basis
    this.#onKept = onKept
    this.backend = typeof basis.backend === 'string' ? memoryBackend() : basis.backend
  }

  /** Holds a plan at a record and saves its edits there. */
  hold(store: AppStore, { id, revision }: Slot): HeldPlan {
    const held = {
      key: `plan ${++this.#count}`,
      store,
      slot: { id, revision },
      stop: () => Promise.resolve(),
    }
    this.follow(held)
    this.open.set(id, held)
    return held
  }

  /** Saves the edits of a plan from now on. */
  follow(held: HeldPlan): void {
    const { backend } = this.#basis
    if (typeof backend === 'string') held.store.setState({ save: { kind: 'failed', reason: backend } })
    else held.stop = autosave(held.store, backend, held.slot, slot => this.#saved(held, slot))
  }

  /** Gives a plan of the device, opened where it is not yet. Rejects with the reason. */
  async of(id: string): Promise<HeldPlan> {
    const held = this.open.get(id)
    if (held) return held
    const record = await this.backend.get(id)
    if (!record) throw new Error('it is no longer on this device')
    const read = await this.#basis.read(record.document)
    if (typeof read === 'string') throw new Error(read)
    const fresh = this.hold(createAppStore(read), record)
    fresh.store.setState({ save: { kind: 'saved', at: new Date(record.savedAt) } })
    return fresh
  }

  /** Saves a plan that was never edited, so that it is still there beside another. */
  async keep(held: HeldPlan | undefined): Promise<void> {
    if (!held || held.slot.revision > 0) return
    await held.stop()
    try {
      if (held.slot.revision === 0) held.slot = await this.save(held.store, held.slot)
    } finally {
      this.follow(held)
    }
  }

  /** Saves until no edit came in between. */
  async save(store: AppStore, first: Slot): Promise<Slot> {
    let slot = first
    let saved: unknown
    do {
      saved = store.getState().scenario
      slot = await saveDocument(this.backend, slot, saved, new Date())
    } while (store.getState().scenario !== saved)
    store.setState({ save: { kind: 'saved', at: new Date() } })
    return slot
  }

  #saved(held: HeldPlan, slot: Slot): void {
    const meant = held.slot
    held.slot = slot
    if (slot.id !== meant.id) {
      this.open.delete(meant.id)
      this.open.set(slot.id, held)
    }
    this.#onKept(held, slot, meant)
  }
}
