import type { SenderAddress } from '../domain/sender.js'
import { NophiError } from '../errors/nophi-error.js'

export interface ClearedFields {
  readonly to: string
  readonly from: SenderAddress
  readonly text: string
  readonly encoding: 'GSM-7' | 'UCS-2'
  readonly segments: number
}

let construct: (fields: ClearedFields) => ClearedText

/**
 * Every gate said yes to exactly this text, for exactly this number, a moment ago. Made by the dispatcher alone,
 * after its permit. A spread or a look-alike is refused: by the type (a public method), and at run time (`NOT_CLEARED`).
 */
class ClearedText implements ClearedFields {
  declare readonly to: string
  declare readonly from: SenderAddress
  declare readonly text: string
  declare readonly encoding: 'GSM-7' | 'UCS-2'
  declare readonly segments: number

  protected constructor(fields: ClearedFields) {
    // Not enumerable, so that a log of this object holds no number and no text.
    for (const key of ['to', 'from', 'text', 'encoding', 'segments'] as const) Object.defineProperty(this, key, { value: fields[key], enumerable: false })
  }

  mintedByNophi(): 'cleared' {
    if (!Minted.isMinted(this)) throw new NophiError('NOT_CLEARED')
    return 'cleared'
  }
}

/** Apart from the type: with a #private in it, the declarations of the two module systems would refuse each other's messages. */
class Minted extends ClearedText {
  static {
    construct = (fields) => new Minted(fields)
  }

  readonly #minted: true

  private constructor(fields: ClearedFields) {
    super(fields)
    this.#minted = true
    Object.freeze(this)
  }

  static isMinted(value: unknown): value is Minted {
    return typeof value === 'object' && value !== null && #minted in value && value.#minted
  }
}

// An alias: a class exported by `export type` is declared as a value that is not there.
export type Cleared = ClearedText
export type ClearedMessage = Cleared

/** The mint. Called in messenger/dispatch.ts, and in testing for fictional numbers; a static check holds both. */
export function mintClearedMessage(fields: ClearedFields): ClearedMessage {
  return construct(fields)
}

/** For transports: call first. Throws `NOT_CLEARED`. */
export function assertCleared(message: ClearedMessage): void {
  if (!Minted.isMinted(message)) throw new NophiError('NOT_CLEARED')
}
