import type { Share } from '../phi/wilson.js'
import type { LabelledReply } from './labelled-replies.js'

/** What was read in a reply, as far as it is measured. */
export interface Reading {
  readonly intent: string
  readonly suppress: boolean
  readonly needsReview: boolean
  readonly urgent: boolean
  readonly rule: string
}

export interface Judged {
  readonly reply: LabelledReply
  readonly read: Reading
}

export interface ReplyMeasure {
  readonly share: Share
  readonly missed: readonly Judged[]
}

interface Question {
  /** Which replies count. */
  readonly of: (reply: LabelledReply) => boolean
  readonly hit: (judged: Judged) => boolean
  /** Whether a hit is what is wanted. */
  readonly wanted: boolean
}

const reviewFits = ({ reply, read }: Judged): boolean => reply.needsReview === 'any' || reply.needsReview === read.needsReview

/** Each measure by its name, in the order of print. */
export const replyQuestions = {
  'opt-out-recall': { of: (reply) => reply.suppress, hit: ({ read }) => read.suppress, wanted: true },
  'opt-out-unseen': { of: (reply) => reply.suppress, hit: ({ read }) => !read.suppress && !read.needsReview, wanted: false },
  'false-suppress': { of: (reply) => !reply.suppress, hit: ({ read }) => read.suppress, wanted: false },
  intent: { of: () => true, hit: ({ reply, read }) => reply.intent === read.intent, wanted: true },
  review: { of: (reply) => reply.needsReview !== 'any', hit: reviewFits, wanted: true },
  'urgent-recall': { of: (reply) => reply.urgent, hit: ({ read }) => read.urgent, wanted: true },
  'false-urgent': { of: (reply) => !reply.urgent, hit: ({ read }) => read.urgent, wanted: false },
  'as-labelled': {
    of: () => true,
    hit: (judged) =>
      judged.reply.intent === judged.read.intent &&
      judged.reply.suppress === judged.read.suppress &&
      judged.reply.urgent === judged.read.urgent &&
      reviewFits(judged),
    wanted: true,
  },
} as const satisfies Record<string, Question>

export type ReplyQuestion = keyof typeof replyQuestions

/** How often the question's hit holds among the replies that it counts; a reply where it is not as wanted is a miss. */
export function measureReplies(name: ReplyQuestion, judged: readonly Judged[]): ReplyMeasure {
  const question: Question = replyQuestions[name]
  const counted = judged.filter(({ reply }) => question.of(reply))
  const hits = counted.filter(question.hit)
  return { share: { hits: hits.length, of: counted.length }, missed: counted.filter((each) => question.hit(each) !== question.wanted) }
}

/** Groups in the order of their first reply. */
export function groupedBy(judged: readonly Judged[], key: (reply: LabelledReply) => string): ReadonlyMap<string, readonly Judged[]> {
  const groups = new Map<string, Judged[]>()
  for (const each of judged) {
    const name = key(each.reply)
    const group = groups.get(name)
    if (group === undefined) groups.set(name, [each])
    else group.push(each)
  }
  return groups
}
