import { readFileSync } from 'node:fs'
import type { Share } from '../../bench/phi/wilson.js'
import { judgeReplies } from '../../bench/replies/judge-replies.js'
import type { LabelledReply } from '../../bench/replies/labelled-replies.js'
import type { Judged } from '../../bench/replies/measures.js'
import { classifyReply } from '../../src/replies/index.js'

export type Half = 'tune' | 'held'

/** Ids that end in an even digit are `tune` and may be looked at while rules are written; odd ones are `held`. */
export const halfOf = ({ id }: { readonly id: string }): Half => (Number(id.slice(-1)) % 2 === 0 ? 'tune' : 'held')

/** The replies of a half with what is read in them. */
export function judgedHalf(half: Half, language?: string): readonly Judged[] {
  return judgeReplies(
    ['english', 'spanish'].flatMap(repliesOf).filter((reply) => halfOf(reply) === half && (language === undefined || reply.language === language)),
  )
}

/** Written when the rules had been widened, and labelled by suppression alone: how many of those that must suppress, or must not, are suppressed. */
export function laterSuppressed(must: boolean): Share {
  const texts = linesOf('later-replies').map((line) => JSON.parse(line) as Pick<LabelledReply, 'suppress' | 'text'>)
  const some = texts.filter(({ suppress }) => suppress === must)
  return { hits: some.filter(({ text }) => classifyReply(text).suppress).length, of: some.length }
}

function repliesOf(file: string): readonly LabelledReply[] {
  return linesOf(`dev-${file}`).map((line) => ({ ...(JSON.parse(line) as Omit<LabelledReply, 'reason'>), reason: '' }))
}

function linesOf(name: string): readonly string[] {
  return readFileSync(new URL(`./${name}.jsonl`, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
}
