import type { NameSpan } from './find-names.js'
import { hashOfWord } from './hash-token.js'
import { surnames } from './lexicon/surnames.js'
import { Gap, type Reading } from './reading.js'
import { hasCapital, wordLength } from './unlisted-word.js'
import { WordClass } from './word-classes.js'

/** First names that are everyday words as well: only beside a family name. */
const doubtful =
  'rosa luz blanca dolores mercedes angel jesus paz sol grace hope faith will mark bill may june april rose jack frank rich rob sue pat gene dean'

/** By their hashes: most words are not even spelled out. `maybe` has a mark where the end of a hash is that of a doubtful name's. */
let known: { readonly first: ReadonlySet<number>; readonly maybe: Uint8Array; readonly family: ReadonlySet<number> } | undefined

function names(): NonNullable<typeof known> {
  if (known !== undefined) return known
  const first = new Set(doubtful.split(' ').map(hashOfWord))
  const maybe = new Uint8Array(1024)
  for (const hash of first) maybe[hash & 1023] = 1
  known = { first, maybe, family: new Set(surnames.split(' ').map(hashOfWord)) }
  return known
}

/** "maria lopez", "maria g lopez" and "lopez, maria": a common first name beside a common family name, in small letters as texts are typed. */
export function findSmallNames(reading: Reading): NameSpan[] {
  const found: NameSpan[] = []
  const { first, maybe } = names()
  for (let token = 0; token < reading.tokenCount; token++) {
    const hash = reading.hashA[token] as number
    if (((reading.classes[token] as number) & WordClass.firstName) === 0 && (maybe[hash & 1023] === 0 || !first.has(hash))) continue
    const to = isSurname(reading, token + 1, Gap.soft)
      ? token + 1
      : isInitial(reading, token + 1) && isSurname(reading, token + 2, Gap.stop)
        ? token + 2
        : token
    if (to > token && !(hasCapital(reading, token) && hasCapital(reading, to))) found.push({ from: token, to, kind: 'full' })
    else if (token > 0 && isListedFirst(reading, token)) found.push({ from: token - 1, to: token, kind: 'full' })
  }
  return found
}

function isListedFirst(reading: Reading, token: number): boolean {
  return reading.gap[token] === Gap.comma && !hasCapital(reading, token - 1) && isSurname(reading, token - 1, Gap.stop)
}

function isInitial(reading: Reading, token: number): boolean {
  return token < reading.tokenCount && wordLength(reading, token) === 1 && reading.gap[token] === Gap.soft
}

/** A family name with a gap before it that is no wider. */
function isSurname(reading: Reading, token: number, widest: number): boolean {
  if (token >= reading.tokenCount || (reading.gap[token] as number) > widest) return false
  return names().family.has(reading.hashA[token] as number)
}
