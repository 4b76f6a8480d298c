import { createStore, type StoreApi } from 'zustand/vanilla'
import { type Computed, compute } from '../scenario'
import type { Channel, Message } from './channel'
import { entriesOf, freeName, type PlanEntry } from './entries'
import { type HeldBasis, type HeldPlan, HeldPlans } from './held-plans'
import type { Slot, StoredRecord } from './storage'
import { type AppStore, createAppStore, edit } from './store'

/** What has to be said about the plans of the device. */
export type Notice =
  /** Another tab has saved a newer version of the plan that is shown. */
  | { readonly kind: 'elsewhere' }
  /** Another tab had saved the plan meanwhile, so this one was kept beside it. */
  | { readonly kind: 'beside'; readonly name: string }
  | { readonly kind: 'removed'; readonly name: string }
  | { readonly kind: 'failed'; readonly reason: string }

export interface LibraryState {
  readonly current: Pick<HeldPlan, 'key' | 'store'> & { readonly id: string }
  /** Every plan of the device, the last saved first. */
  readonly plans: readonly PlanEntry[]
  readonly notice: Notice | null
}

/** What a library stands on. */
export interface LibraryBasis extends HeldBasis {
  /** Makes the plan that is shown where nothing is kept. */
  readonly first: () => Computed
  readonly channel: Channel
  /** Remembers which plan is shown, so that it is shown again. */
  readonly remember: (id: string) => void
}

interface Removed {
  readonly held: HeldPlan | undefined
  readonly record: StoredRecord | undefined
  readonly id: string
  readonly wasCurrent: boolean
}

/** Opens the library at one of its records, or at the first plan where there is none or it cannot be read; then the warning says why. */
export async function openLibrary(
  basis: LibraryBasis,
  record?: StoredRecord,
): Promise<{ readonly library: Library; readonly warning: string | null }> {
  const fresh = () => new Library(basis, createAppStore(basis.first()), newSlot())
  if (!record) return { library: fresh(), warning: null }
  const kept = await basis.read(record.document)
  if (typeof kept === 'string') return { library: fresh(), warning: kept }
  const store = createAppStore(kept)
  store.setState({ save: { kind: 'saved', at: new Date(record.savedAt) } })
  return { library: new Library(basis, store, record), warning: null }
}

/** Keeps the plans of this device and says which is shown. Its promises resolve: what fails is said as a notice and changes nothing. */
export class Library {
  readonly state: StoreApi<LibraryState>
  readonly #basis: LibraryBasis
  readonly #plans: HeldPlans
  #removed: Removed | null = null

  constructor(basis: LibraryBasis, first: AppStore, slot: Slot) {
    this.#basis = basis
    this.#plans = new HeldPlans(basis, (held, kept, meant) => this.#kept(held, kept, meant))
    const held = this.#plans.hold(first, slot)
    const current = { id: slot.id, key: held.key, store: first }
    this.state = createStore(() => ({ current, plans: entriesOf([], this.#plans.open), notice: null }))
    basis.remember(slot.id)
    basis.channel.listen(message => void this.#hear(message))
  }

  /** Reads the list anew. */
  async refresh(): Promise<void> {
    const records = await this.#plans.backend.list()
    this.state.setState({ plans: entriesOf(records, this.#plans.open) })
  }

  dismiss(): void {
    this.state.setState({ notice: null })
  }

  /** Opens a kept plan without showing it. Rejects with the reason. */
  async storeOf(id: string): Promise<AppStore> {
    return (await this.#plans.of(id)).store
  }

  /** Shows a kept plan. */
  async show(id: string): Promise<void> {
    await this.#try(async () => this.#show(await this.#plans.of(id)))
  }

  /** Keeps a plan beside all others and shows it. Resolves to the reason where it could not be kept. */
  add(plan: Computed | AppStore): Promise<string | null> {
    return this.#try(async () => {
      if (typeof this.#basis.backend === 'string' && !('run' in plan)) throw new Error(this.#basis.backend)
      await this.#plans.keep(this.#plans.open.get(this.state.getState().current.id))
      const taken = entriesOf(await this.#plans.backend.list(), this.#plans.open).map(({ name }) => name)
      const store = 'run' in plan ? createAppStore(named(plan, taken)) : plan
      if (store === plan) renamed(store, freeName(store.getState().scenario.name, taken))
      this.#show(this.#plans.hold(store, await this.#plans.save(store, newSlot())))
    })
  }

  /** Adds a copy of a plan and shows it. */
  async duplicate(id: string): Promise<void> {
    await this.#try(async () => {
      const { scenario, computed } = (await this.#plans.of(id)).store.getState()
      const copy = compute(scenario, computed.basis)
      if ('faults' in copy) throw new Error(copy.faults.map(({ message }) => message).join(' '))
      const reason = await this.add(copy.ok)
      if (reason !== null) throw new Error(reason)
    })
  }

  /** Gives a plan another name, as an edit of it. */
  async rename(id: string, name: string): Promise<void> {
    await this.#try(async () => renamed((await this.#plans.of(id)).store, name))
  }

  /** Takes a plan off the device; `restore` puts it back. */
  async remove(id: string): Promise<void> {
    await this.#try(async () => {
      const held = this.#plans.open.get(id)
      await held?.stop()
      const record = await this.#plans.backend.get(id)
      const [entry] = entriesOf(record ? [record] : [], this.#plans.open).filter(one => one.id === id)
      await this.#plans.backend.remove(id)
      this.#plans.open.delete(id)
      const wasCurrent = this.state.getState().current.id === id
      this.#removed = { id, held, record, wasCurrent }
      if (wasCurrent) await this.#showAnother()
      this.state.setState({ notice: { kind: 'removed', name: entry?.name ?? id } })
      this.#basis.channel.post({ kind: 'removed', id })
    })
  }

  /** Puts back what was removed last. */
  async restore(): Promise<void> {
    await this.#try(async () => {
      const removed = this.#removed
      if (!removed) return
      const { id, held, record, wasCurrent } = removed
      if (record) await this.#plans.backend.put(record, 0)
      if (held) {
        this.#plans.open.set(id, held)
        this.#plans.follow(held)
      }
      this.#removed = null
      this.dismiss()
      if (wasCurrent) this.#show(await this.#plans.of(id))
    })
  }

  /** Shows the version of the current plan that another tab has saved. What was not saved here is kept beside it. */
  async reload(): Promise<void> {
    await this.#try(async () => {
      const { id } = this.state.getState().current
      await this.#plans.open.get(id)?.stop()
      this.#plans.open.delete(id)
      this.#show(await this.#plans.of(id))
      this.dismiss()
    })
  }

  async #try(work: () => Promise<void>): Promise<string | null> {
    try {
      await work()
      await this.refresh()
      return null
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      this.state.setState({ notice: { kind: 'failed', reason } })
      return reason
    }
  }

  #show({ key, store, slot: { id } }: HeldPlan): void {
    this.state.setState({ current: { id, key, store } })
    this.#basis.remember(id)
  }

  async #showAnother(): Promise<void> {
    for (const { id } of await this.#plans.backend.list()) {
      const held = await this.#plans.of(id).catch(() => null)
      if (held) return this.#show(held)
    }
    this.#show(this.#plans.hold(createAppStore(this.#basis.first()), newSlot()))
  }

  #kept(held: HeldPlan, slot: Slot, meant: Slot): void {
    this.#basis.channel.post({ kind: 'saved', ...slot })
    if (slot.id === meant.id) return
    if (this.state.getState().current.key === held.key) this.#show(held)
    // Two plans of one name could not be told apart in the list.
    const taken = this.state.getState().plans.map(({ name }) => name)
    const name = freeName(held.store.getState().scenario.name, taken)
    renamed(held.store, name)
    this.state.setState({ notice: { kind: 'beside', name } })
  }

  async #hear(message: Message): Promise<void> {
    const held = this.#plans.open.get(message.id)
    if (message.kind === 'saved' && held && held.slot.revision < message.revision) {
      if (held.key === this.state.getState().current.key)
        this.state.setState({ notice: { kind: 'elsewhere' } })
      else {
        await held.stop()
        this.#plans.open.delete(message.id)
      }
    }
    await this.refresh()
  }
}

let slots = 0

/** Names a new record. */
export function newSlot(now = new Date()): Slot {
  return { id: `plan-${now.getTime().toString(36)}-${(slots++).toString(36)}`, revision: 0 }
}

function named(computed: Computed, taken: readonly string[]): Computed {
  const name = freeName(computed.scenario.name, taken)
  return { ...computed, scenario: { ...computed.scenario, name } }
}

function renamed(store: AppStore, name: string): void {
  edit(store, { label: 'name', key: 'name' }, plan => (plan.name === name ? plan : { ...plan, name }))
}
