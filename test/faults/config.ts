/** What a process of the run is told when it starts, as JSON. */
export interface Config {
  readonly role: 'dispatcher' | 'host' | 'webhook' | 'provider'
  readonly name: string
  readonly store: StoreConfig
  readonly secret: string
  readonly providerPort: number
  /** Where the webhook role listens. */
  readonly webhookPort: number
  /** How far this process's clocks, and its view of the database's clock, are ahead of the machine's. */
  readonly clockMs: number
  readonly broken: Broken | null
  /** The provider's: texts whose acceptance it keeps to itself, as a share. */
  readonly lostAnswers: number
}

export type StoreConfig =
  | {
      readonly engine: 'postgres'
      readonly host: string
      readonly port: number
      readonly user: string
      readonly database: string
      readonly answerMs: number
      readonly prepare: boolean
    }
  | { readonly engine: 'sqlite'; readonly path: string }

/**
 * Ways to be wrong on purpose: a run that does not notice them proves nothing about the others.
 * `forgets`: acknowledges some transactions that it undoes. `calls-again`: a transport that repeats a call whose answer
 * was lost. `never-reaps`: dispatches without maintenance. `loses-leaves`: an administrator who deletes a waiting leaf.
 * `rewrites`: one who changes a sequenced leaf.
 */
export const brokenWays = ['forgets', 'calls-again', 'never-reaps', 'loses-leaves', 'rewrites'] as const
export type Broken = (typeof brokenWays)[number]

/** How far the wall clock of a process, and the database's clock as it sees it, are ahead; absent: as before. */
export interface ClockOrder {
  readonly order: 'clock'
  readonly ms?: number
  readonly databaseMs?: number
}

/** To a process. */
export type Order = ClockOrder | { readonly order: 'pages'; readonly most: number } | { readonly order: 'arrivals' }

/** From a process. */
export type Told =
  | { readonly told: 'ready'; readonly port: number }
  | { readonly told: 'consented'; readonly id: string; readonly phone: string }
  | { readonly told: 'sent'; readonly id: string; readonly key: string }
  | { readonly told: 'failed'; readonly code: string }
  | { readonly told: 'arrivals'; readonly arrivals: readonly Arrival[] }

/** One call as the provider saw it. */
export interface Arrival {
  readonly message: string
  readonly attempt: string
  readonly to: string
  readonly accepted: boolean
}
