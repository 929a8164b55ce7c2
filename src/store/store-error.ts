/** What went wrong with a database, for programs that ask. */
export type StoreFault = 'missing' | 'foreign' | 'newer' | 'locked' | 'broken' | 'stale' | 'taken'

/** A fault of the database: says what was expected, what came and what to do. */
export class StoreError extends Error {
  override readonly name = 'StoreError'
  readonly fault: StoreFault

  constructor(fault: StoreFault, message: string, options?: ErrorOptions) {
    super(message, options)
    this.fault = fault
  }
}
