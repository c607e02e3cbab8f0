import type { Random } from '../random.js'
import type { Attached, SimProcess } from '../sim-process.js'
import type { Timeline } from '../timeline.js'
import type { SimServer } from './sim-server.js'
import type { SimTransaction } from './sim-transaction.js'

/** How the network between processes and server is, at this moment of a world. */
export interface Network {
  /** Share of commits whose answer is lost, half of them applied. */
  lostCommits: number
  /** Share of transactions that stop at each statement; the others run through unless they meet a lock. */
  slow: number
}

export interface NetworkWatch {
  commitLost(process: SimProcess): void
}

export interface NetworkCounts {
  lostCommits: number
  lostButApplied: number
}

/** One connection with one transaction. Requests arrive in the order they were sent, whatever becomes of the sender. */
export class Connection implements Attached {
  readonly transaction: SimTransaction
  readonly #process: SimProcess
  readonly #server: SimServer
  readonly #timeline: Timeline
  readonly #random: Random
  readonly #network: Network
  readonly #slow: boolean
  #arrival = 0
  #answered = 0

  constructor(process: SimProcess, server: SimServer, timeline: Timeline, random: Random, network: Network, tenant: string, host: boolean) {
    this.#process = process
    this.#server = server
    this.#timeline = timeline
    this.#random = random
    this.#network = network
    this.#slow = random.chance(network.slow)
    this.transaction = server.begin(tenant, process.name, host)
    process.attached.add(this)
  }

  call(slice: string, verb: string, args: readonly unknown[]): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const back = (work: () => void): void => this.#reply(work)
      const statement = {
        owner: this.transaction,
        slice,
        verb,
        args,
        answer: (value: unknown): void => back(() => resolve(value)),
        fail: (error: Error): void => back(() => reject(error)),
      }
      if (this.#isSlow()) this.#request(() => this.#server.execute(statement))
      else this.#server.execute(statement)
    })
  }

  commit(counts: NetworkCounts, watch?: NetworkWatch): Promise<void> {
    return new Promise((resolve, reject) => {
      const lost = this.#random.chance(this.#network.lostCommits)
      const applied = !lost || this.#random.chance(0.5)
      if (lost) {
        counts.lostCommits += 1
        this.#timeline.note(`t${this.transaction.id} commit ${applied ? 'applied, answer lost' : 'lost'}`)
      }
      this.#request(() => {
        if (!applied) {
          watch?.commitLost(this.#process)
          this.#left()
          return
        }
        this.#server.commit(this.transaction, (done) => {
          this.#detach()
          if (done && lost) counts.lostButApplied += 1
          if (!lost) this.#process.deliver('io', () => (done ? resolve() : reject(new Error('the transaction was ended'))))
        })
      })
      if (lost) this.#timeline.after(this.#random.spread(5, 3_000), () => this.#process.deliver('io', () => reject(new Error('connection reset'))))
    })
  }

  rollback(): void {
    this.#request(() => {
      this.#server.abort(this.transaction)
      this.#detach()
    })
  }

  paused(): void {
    this.#server.watchIdle(this.transaction)
  }

  died(): void {
    this.#left()
  }

  /** The other end is gone: noticed at once, or only when the transaction was idle too long. */
  #left(): void {
    this.#detach()
    if (this.transaction.host || this.#random.chance(0.5)) this.#timeline.after(this.#random.spread(1, 500), () => this.#server.abort(this.transaction))
    else this.#server.watchIdle(this.transaction)
  }

  #detach(): void {
    this.#process.attached.delete(this)
  }

  #isSlow(): boolean {
    return this.#slow || this.#arrival > this.#timeline.now || this.#random.chance(0.03)
  }

  #latency(): number {
    return this.#random.chance(0.02) ? this.#random.spread(20, 1_500) : this.#random.spread(0.2, 4)
  }

  #request(run: () => void): void {
    this.#arrival = Math.max(this.#arrival, this.#timeline.now + this.#latency())
    this.#timeline.after(this.#arrival - this.#timeline.now, run)
  }

  #reply(work: () => void): void {
    if (this.#slow) this.#answered = Math.max(this.#answered, this.#timeline.now + this.#latency())
    if (this.#answered > this.#timeline.now) this.#timeline.after(this.#answered - this.#timeline.now, () => this.#process.deliver('io', work))
    else this.#process.deliver('io', work)
  }
}
