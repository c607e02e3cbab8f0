import { createCipheriv, createDecipheriv, createHmac, hash, randomBytes } from 'node:crypto'

interface Part {
  readonly name: string
  readonly value: number
}

const calls = 20_000
const key = randomBytes(32)
const nonce = randomBytes(12)
const place = randomBytes(120)
const payload = randomBytes(480)
const number = randomBytes(12)
const dataKey = randomBytes(32)
const phrase = randomBytes(90)
const leaf = randomBytes(420)

/**
 * What the protocol asks of the algorithms themselves for the first message to a person, called through `node:crypto` with
 * nothing around it: a content key is made and sealed, the text sealed under it and opened once, the number opened once,
 * each of the four under a key drawn for it; four keyed hashes find and compare; three records are hashed into the log.
 */
export function bareCryptography(): { readonly total: number; readonly parts: readonly Part[] } {
  const parts: readonly Part[] = [
    { name: 'seal text', value: cost(() => seal(payload)) },
    { name: 'seal key', value: cost(() => seal(dataKey)) },
    { name: 'open text', value: cost(opener(payload)) },
    { name: 'open number', value: cost(opener(number)) },
    { name: '8 HMACs', value: 8 * cost(() => createHmac('sha256', key).update(phrase).digest()) },
    { name: '3 leaf hashes', value: 3 * cost(() => hash('sha256', leaf, 'buffer')) },
  ]
  return { parts, total: parts.reduce((sum, { value }) => sum + value, 0) }
}

function seal(plaintext: Uint8Array): readonly [Buffer, Buffer] {
  const cipher = createCipheriv('aes-256-gcm', key, nonce)
  cipher.setAAD(place)
  const body = cipher.update(plaintext)
  cipher.final()
  return [body, cipher.getAuthTag()]
}

function opener(plaintext: Uint8Array): () => void {
  const [body, tag] = seal(plaintext)
  return () => {
    const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: 16 })
    decipher.setAAD(place)
    decipher.setAuthTag(tag)
    decipher.update(body)
    decipher.final()
  }
}

/** Microseconds of processor time of one call: the least of three rounds, after one to warm up. */
function cost(work: () => void): number {
  let least = Number.POSITIVE_INFINITY
  for (let round = 0; round < 4; round++) {
    const before = process.cpuUsage()
    for (let call = 0; call < calls; call++) work()
    const { user, system } = process.cpuUsage(before)
    if (round > 0) least = Math.min(least, (user + system) / calls)
  }
  return least
}
