import type { Fault } from '../scenario'

/** A command that cannot be understood; exit 2. */
export class UsageError extends Error {}

/** A scenario that cannot be computed, with every reason; exit 1. */
export class InvalidError extends Error {
  constructor(
    readonly file: string,
    readonly faults: readonly Fault[],
  ) {
    super(`${file} is invalid`)
  }
}
