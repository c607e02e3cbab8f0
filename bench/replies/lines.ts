import type { Share } from '../phi/wilson.js'
import { baselines } from './baselines.js'
import { judgeByBaseline, judgeReplies } from './judge-replies.js'
import { knownWordings, plainWords } from './known-wordings.js'
import type { LabelledReply } from './labelled-replies.js'
import { groupedBy, type Judged, measureReplies, type ReplyQuestion, replyQuestions } from './measures.js'

export interface Line {
  readonly set: string
  readonly by: Grouping
  readonly group: string
  readonly name: ReplyQuestion
  readonly share: Share
  /** The same measure for each list of words that looks for opt-outs alone. */
  readonly beside: Readonly<Record<string, Share>>
}

export type Grouping = 'all' | 'language' | 'wording' | 'class'

const known = knownWordings()
const keys: Readonly<Record<Grouping, (reply: LabelledReply) => string>> = {
  all: () => 'all',
  language: ({ language }) => (language === 'en' || language === 'es' ? language : 'other languages'),
  wording: ({ text }) => (known.has(plainWords(text)) ? 'known wording' : 'new wording'),
  class: (reply) => reply.class,
}
const ofSuppression: ReadonlySet<ReplyQuestion> = new Set(['opt-out-recall', 'false-suppress'])

export const questionNames: readonly ReplyQuestion[] = Object.keys(replyQuestions) as ReplyQuestion[]

/** Every measure of a set for each group that it counts a reply of. */
export function linesOf(set: string, replies: readonly LabelledReply[], groupings: readonly Grouping[]): readonly Line[] {
  const judged = judgeReplies(replies)
  const others = baselines.map((baseline) => ({ name: baseline.name, judged: judgeByBaseline(baseline, replies) }))
  return groupings.flatMap((by) => {
    const theirs = others.map((other) => ({ name: other.name, groups: groupedBy(other.judged, keys[by]) }))
    return [...groupedBy(judged, keys[by])].flatMap(([group, some]) =>
      questionNames.flatMap((name): Line[] => {
        const { share } = measureReplies(name, some)
        if (share.of === 0) return []
        const beside = ofSuppression.has(name) ? theirs.map((other) => [other.name, shareOf(name, other.groups.get(group))] as const) : []
        return [{ set, by, group, name, share, beside: Object.fromEntries(beside) }]
      }),
    )
  })
}

function shareOf(name: ReplyQuestion, judged: readonly Judged[] = []): Share {
  return measureReplies(name, judged).share
}
