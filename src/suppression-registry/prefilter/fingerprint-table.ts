/**
 * A set of the first 64 bits of index macs, by open addressing over pairs of 32-bit words. A mac is spread evenly by its
 * key already, so its own bits say where it stands. Ten bytes a member after `fit`, at most twelve while it grows.
 */
export interface FingerprintTable {
  add(mac: string): void
  has(mac: string): boolean
  size(): number
  bytes(): number
  /** Takes no more room than it needs. */
  fit(): void
}

/** Over it a search takes long: about thirteen steps for one that is not there at 0.8. */
const mostLoad = 0.8
/** After it has grown the load is two thirds, which is twelve bytes a member. */
const growth = 1.19
const leastSlots = 1_024
const words = 2 ** 32

export function createFingerprintTable(): FingerprintTable {
  let pairs = new Uint32Array(2 * leastSlots)
  let slots = leastSlots
  let members = 0

  /** Where the pair stands, or the empty place where it would. Both words zero: empty. */
  function placeOf(high: number, low: number): number {
    let place = 2 * Math.floor((high / words) * slots)
    for (;;) {
      const [there, beside] = [pairs[place] as number, pairs[place + 1] as number]
      if ((there === high && beside === low) || (there === 0 && beside === 0)) return place
      place = place + 2 === pairs.length ? 0 : place + 2
    }
  }

  function resize(wanted: number): void {
    const before = pairs
    slots = Math.max(leastSlots, wanted)
    pairs = new Uint32Array(2 * slots)
    for (let at = 0; at < before.length; at += 2) {
      const [high, low] = [before[at] as number, before[at + 1] as number]
      if (high === 0 && low === 0) continue
      const place = placeOf(high, low)
      pairs[place] = high
      pairs[place + 1] = low
    }
  }

  return {
    add(mac) {
      const start = macStart(mac)
      const [high, low] = [highOf(mac, start), lowOf(mac, start)]
      const place = placeOf(high, low)
      if (pairs[place] !== 0 || pairs[place + 1] !== 0) return
      pairs[place] = high
      pairs[place + 1] = low
      members += 1
      if (members > slots * mostLoad) resize(Math.ceil(slots * growth))
    },
    has(mac) {
      const start = macStart(mac)
      const place = placeOf(highOf(mac, start), lowOf(mac, start))
      return pairs[place] !== 0 || pairs[place + 1] !== 0
    },
    size: () => members,
    bytes: () => pairs.byteLength,
    fit() {
      const wanted = Math.ceil((members + 1) / mostLoad)
      if (wanted < slots) resize(wanted)
    },
  }
}

/** Behind the id of the key. */
function macStart(mac: string): number {
  return mac.lastIndexOf(':') + 1
}

function highOf(mac: string, at: number): number {
  const tail = bits(mac, at + 5) >>> 4
  return ((bits(mac, at) << 26) | (bits(mac, at + 1) << 20) | (bits(mac, at + 2) << 14) | (bits(mac, at + 3) << 8) | (bits(mac, at + 4) << 2) | tail) >>> 0
}

function lowOf(mac: string, at: number): number {
  const head = (bits(mac, at + 5) & 15) << 28
  const low =
    (head | (bits(mac, at + 6) << 22) | (bits(mac, at + 7) << 16) | (bits(mac, at + 8) << 10) | (bits(mac, at + 9) << 4) | (bits(mac, at + 10) >>> 2)) >>> 0
  // Zero stands for an empty place.
  return low === 0 ? 1 : low
}

/** RFC 4648 section 5: six bits of one character. */
function bits(text: string, at: number): number {
  return sixBits[text.charCodeAt(at) & 127] as number
}

const sixBits: Uint8Array = /* @__PURE__ */ Uint8Array.from({ length: 128 }, (_, code) =>
  Math.max(0, 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'.indexOf(String.fromCharCode(code))),
)
