/**
 * What a database's error means for the transaction it happened in.
 * `retryable`: it was undone, the whole transaction may run again. `busy`: a lock or time limit ended, likewise.
 * `unclear`: a commit was asked for and not answered; it may stand. `constraint`: a row was refused.
 * `missing-table`: the schema is not there. `not-permitted`: the role of the connection may not do that. `disk-full`: the engine has no room to write. `unavailable`: no answer can be had now. `other`: a mistake in a statement.
 */
export type SqlFault = 'retryable' | 'busy' | 'unclear' | 'constraint' | 'missing-table' | 'not-permitted' | 'disk-full' | 'unavailable' | 'other'

/** The `problem` of an error of ours that says a commit was asked for and not answered. */
export const commitUnclear = 'commit-unclear'
