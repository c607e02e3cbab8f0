import { toBase64Url } from './bytes.js'
import type { Runtime } from './runtime.js'
import { sleep } from './sleep.js'

const poolBytes = 4_096
let pool = new Uint8Array(0)
let used = 0

/** Random bytes are drawn in bulk, since a system call for each id costs more than the id; each byte is given out once. */
function randomBytes(length: number): Uint8Array {
  if (length > poolBytes) return crypto.getRandomValues(new Uint8Array(length))
  if (used + length > pool.length) {
    pool = crypto.getRandomValues(new Uint8Array(poolBytes))
    used = 0
  }
  const bytes = pool.slice(used, used + length)
  pool.fill(0, used, used + length)
  used += length
  return bytes
}

/** Time first: rows that are made together then stand together in every index, which a random id would have them seek all over. */
function id(): string {
  const now = Date.now()
  if (now !== lastTime) {
    lastTime = now
    let time = now
    for (let index = idTime.length - 1; index >= 0; index--) {
      idTime[index] = time % 256
      time = Math.floor(time / 256)
    }
    // Six bytes are eight characters, so the rest begins at a character of its own.
    lastPrefix = toBase64Url(idTime)
  }
  return lastPrefix + toBase64Url(randomBytes(10))
}

const idTime = /* @__PURE__ */ new Uint8Array(6)
let lastTime = -1
let lastPrefix = ''

export const systemRuntime: Runtime = {
  now: () => new Date(),
  monotonic: () => performance.now(),
  sleep,
  randomBytes,
  id,
}
