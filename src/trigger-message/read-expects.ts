import type { ExpectedReply } from '../domain/content.js'
import { NophiError } from '../errors/nophi-error.js'
import { isReservedKeyword } from '../replies/index.js'
import type { KindReply } from '../wording/index.js'

/** The host's answers first, then those the kind invites. Throws `INVALID_OPTIONS` with the path of a word that opts out or in. */
export function readExpects(expects: unknown, invited: readonly KindReply[]): readonly ExpectedReply[] {
  const own = expects === undefined ? [] : checkExpects(expects)
  const taken = new Set(own.map((reply) => reply.keyword))
  const inherited = invited.filter((reply) => !taken.has(reply.keyword)).map(({ keyword, means }) => ({ keyword, means }))
  return Object.freeze([...own, ...inherited])
}

function checkExpects(expects: unknown): ExpectedReply[] {
  if (!Array.isArray(expects)) throw new NophiError('INVALID_OPTIONS', { path: 'expects', problem: 'wrong-type' })
  return expects.map((reply: Partial<Record<keyof ExpectedReply, unknown>> | null, index) => {
    const keyword = readWord(reply?.keyword, `expects.${index}.keyword`)
    if (isReservedKeyword(keyword)) throw new NophiError('INVALID_OPTIONS', { path: `expects.${index}.keyword`, problem: 'reserved-word' })
    return Object.freeze({ keyword, means: readWord(reply?.means, `expects.${index}.means`) })
  })
}

function readWord(word: unknown, path: string): string {
  if (typeof word !== 'string' || word.trim() === '' || word.length > 40) throw new NophiError('INVALID_OPTIONS', { path, problem: 'wrong-type' })
  return word.trim()
}
