const key = 'headroom:plan'

/** Remembers which plan is shown: for this tab, and for tabs yet to be opened. */
export function rememberPlan(id: string): void {
  for (const storage of storages()) {
    try {
      storage.setItem(key, id)
    } catch {
      // Storage may be full or switched off: the last saved plan then opens.
    }
  }
}

/** Gives the id of the plan that this tab showed last, else any tab; null where none is known. */
export function lastPlan(): string | null {
  for (const storage of storages()) {
    const id = storage.getItem(key)
    if (id !== null) return id
  }
  return null
}

function storages(): readonly Storage[] {
  try {
    return [sessionStorage, localStorage]
  } catch {
    return []
  }
}
