/** What the server is, and what a broken one would be. The defaults are PostgreSQL at READ COMMITTED. */
export interface ServerOptions {
  readonly engine: 'postgres' | 'sqlite'
  /** `none`: a gate is read without a lock and written without a comparison. `shared`: dispatchers hold it together. */
  readonly gates: 'exclusive' | 'shared' | 'none'
  /** `wait`: a dispatcher waits for a gate that another transaction holds. */
  readonly dispatchers: 'skip' | 'wait'
  /** `own`: what an enqueue inside a host's transaction needs of the recipient is written on a connection of our own. */
  readonly recipients: 'own' | 'inside'
  /** `host-locks`: an enqueue inside a host's transaction locks the gate, as a foreign key would. */
  readonly enqueue: 'free' | 'host-locks'
  /** `unlocked`: two sequencers at once, and no unique index behind them. */
  readonly head: 'locked' | 'unlocked'
  /** `cursor`: pending leaves are taken by the order of their insertion. */
  readonly pending: 'membership' | 'cursor'
  /** `shared`: one table of seen deliveries for all tenants. */
  readonly replays: 'tenant' | 'shared'
}

export const soundServer: ServerOptions = {
  engine: 'postgres',
  gates: 'exclusive',
  dispatchers: 'skip',
  recipients: 'own',
  enqueue: 'free',
  head: 'locked',
  pending: 'membership',
  replays: 'tenant',
}

export const lockTimeoutMs = 2_000
export const idleTimeoutMs = 5_000
