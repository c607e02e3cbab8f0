import { hashToken } from './hash-token.js'
import { type Reading, Shape } from './reading.js'

const letterL = 108
const letterI = 105

/** "HlV": small ls in a word otherwise of two capitals or more are read as the I that they look like. */
export function raiseSmallLs(reading: Reading, token: number): void {
  const { codes, upper } = reading
  const start = reading.tokenStart[token] as number
  const end = reading.tokenEnd[token] as number
  let capitals = 0
  for (let at = start; at < end; at++) {
    if (upper[at] === 1) capitals++
    else if (codes[at] !== letterL) return
  }
  if (capitals < 2) return
  reading.raised = true
  for (let at = start; at < end; at++) {
    if (upper[at] === 1) continue
    codes[at] = letterI
    upper[at] = 1
  }
  reading.shape[token] = ((reading.shape[token] as number) & ~Shape.mixedCase) | Shape.allCapitals | Shape.capital
  hashToken(codes, start, end, reading.hashA, reading.hashB, token)
}
