import { NophiError } from '../errors/nophi-error.js'
import { safely, safelySync } from '../errors/safe-error.js'
import { toUtf8 } from '../internal/bytes.js'
import { sha256 } from '../internal/hash.js'
import { formatNote, formatVerifierKey, isSignedBy, parseNote, readVerifierKey, runHashing, type VerifierKey } from '../merkle-log/index.js'
import type { KeyProvider } from '../ports/key-provider.js'
import { liveKeys } from '../ports/key-ring.js'
import { type Ed25519Key, ed25519FromSeed, verifyEd25519 } from './ed25519.js'
import type { NoteSigner } from './types.js'

export interface LogSigner {
  /** The signed note of a text of the log of this name, checked before it is given out. */
  sign(origin: string, text: string): Promise<string>
  /** Whether a key of this log, current or retired, signed the note. */
  signed(origin: string, note: string): Promise<boolean>
  /** Of every key that signs, the current one first. */
  verifierKeys(origin: string): Promise<readonly string[]>
}

// A note may carry 16 signatures; witnesses need room beside ours.
const mostKeys = 8

interface LivePair extends Ed25519Key {
  readonly key: VerifierKey
  readonly text: string
}

/** Signs under every live key, the current one first, so that verifiers who pinned an older one still can. */
export function signerFromKeys(keys: KeyProvider): LogSigner {
  const pairs = new Map<string, LivePair>()

  async function livePairs(origin: string): Promise<LivePair[]> {
    const live = (await liveKeys(keys, 'audit-signing')).slice(-mostKeys).reverse()
    return live.map(({ id, bytes }) => {
      const known = pairs.get(`${origin} ${id}`)
      if (known !== undefined) return known
      const pair = safelySync('KEY_UNAVAILABLE', () => ed25519FromSeed(bytes))
      const text = runHashing(formatVerifierKey(origin, pair.publicKey), sha256)
      const made = { ...pair, text, key: runHashing(readVerifierKey(text), sha256) as VerifierKey }
      pairs.set(`${origin} ${id}`, made)
      return made
    })
  }

  return {
    async sign(origin, text) {
      const signatures = (await livePairs(origin)).map(({ key, sign }) => ({ name: key.name, keyId: key.keyId, signature: sign(toUtf8(text)) }))
      return formatNote({ text, signatures })
    },
    async signed(origin, note) {
      const parsed = parseNote(note)
      if (parsed === null) return false
      for (const { key } of await livePairs(origin)) if (await isSignedBy(parsed, key, verifyEd25519)) return true
      return false
    },
    verifierKeys: async (origin) => (await livePairs(origin)).map(({ text }) => text),
  }
}

/** A signer of the host's. Throws `INVALID_OPTIONS` when its verifier key is not well formed. */
export function signerFromHost(signer: NoteSigner): LogSigner {
  const key = runHashing(readVerifierKey(signer.verifierKey), sha256)
  if (key === null) throw new NophiError('INVALID_OPTIONS', { path: 'signer.verifierKey' })

  async function signed(_: string, note: string): Promise<boolean> {
    const parsed = parseNote(note)
    return parsed !== null && isSignedBy(parsed, key as VerifierKey, verifyEd25519)
  }

  return {
    signed,
    verifierKeys: async () => [signer.verifierKey],
    async sign(origin, text) {
      const signature = await safely('AUDIT_UNAVAILABLE', () => signer.sign(toUtf8(text)), { problem: 'signer-failed' })
      const note = formatNote({ text, signatures: [{ name: key.name, keyId: key.keyId, signature }] })
      // A checkpoint that nobody can verify would stop the log later, for good.
      if (!(await signed(origin, note))) throw new NophiError('AUDIT_UNAVAILABLE', { problem: 'signer-failed' })
      return note
    },
  }
}
