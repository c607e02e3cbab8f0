import type { SenderAddress } from '../domain/sender.js'
import { NophiError } from '../errors/nophi-error.js'

export interface ClearedFields {
  readonly to: string
  readonly from: SenderAddress
  readonly text: string
  readonly encoding: 'GSM-7' | 'UCS-2'
  readonly segments: number
}

let construct: (fields: ClearedFields) => Cleared

/**
 * Every gate said yes to exactly this text, for exactly this number, a moment ago. Made by the dispatcher alone,
 * after its permit. A spread or a look-alike is refused: by the type (a public method), and at run time (`NOT_CLEARED`).
 */
export class Cleared implements ClearedFields {
  static {
    construct = (fields) => new Cleared(fields)
  }

  readonly #minted = true
  declare readonly to: string
  declare readonly from: SenderAddress
  declare readonly text: string
  declare readonly encoding: 'GSM-7' | 'UCS-2'
  declare readonly segments: number

  protected constructor(fields: ClearedFields) {
    // Not enumerable, so that a log of this object holds no number and no text.
    for (const key of ['to', 'from', 'text', 'encoding', 'segments'] as const) Object.defineProperty(this, key, { value: fields[key], enumerable: false })
    Object.freeze(this)
  }

  mintedByNophi(): 'cleared' {
    if (!this.#minted) throw new NophiError('NOT_CLEARED')
    return 'cleared'
  }

  static isCleared(value: unknown): value is Cleared {
    return typeof value === 'object' && value !== null && #minted in value
  }
}

export type ClearedMessage = Cleared

/** The mint. Called in messenger/dispatch.ts, and in testing for fictional numbers; a static check holds both. */
export function mintClearedMessage(fields: ClearedFields): ClearedMessage {
  return construct(fields)
}

/** For transports: call first. Throws `NOT_CLEARED`. */
export function assertCleared(message: ClearedMessage): void {
  if (!Cleared.isCleared(message)) throw new NophiError('NOT_CLEARED')
}
