import { readFileSync } from 'node:fs'
import { judgeReplies } from '../../bench/replies/judge-replies.js'
import type { LabelledReply } from '../../bench/replies/labelled-replies.js'
import type { Judged } from '../../bench/replies/measures.js'

export type Half = 'tune' | 'held'

/** Ids that end in an even digit are `tune` and may be looked at while rules are written; odd ones are `held`. */
export const halfOf = ({ id }: { readonly id: string }): Half => (Number(id.slice(-1)) % 2 === 0 ? 'tune' : 'held')

/** The replies of a half with what is read in them. */
export function judgedHalf(half: Half, language?: string): readonly Judged[] {
  return judgeReplies(
    ['english', 'spanish'].flatMap(repliesOf).filter((reply) => halfOf(reply) === half && (language === undefined || reply.language === language)),
  )
}

function repliesOf(file: string): readonly LabelledReply[] {
  return readFileSync(new URL(`./dev-${file}.jsonl`, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => ({ ...(JSON.parse(line) as Omit<LabelledReply, 'reason'>), reason: '' }))
}
