import { reservedMeaning } from '../replies/index.js'
import { invitedWords, type ReplyMeaning } from './invited-words.js'
import { isOwnPurpose } from './own-purpose.js'

interface ReplyCollision {
  /** Place of the invited word. */
  readonly start: number
  readonly end: number
  readonly meaning: ReplyMeaning
  /** `provider`: only a provider takes the word for that. */
  readonly by: 'us' | 'provider'
}

/** Twilio's list beyond ours: https://www.twilio.com/docs/messaging/tutorials/advanced-opt-out. */
const providerOptIns: ReadonlySet<string> = new Set(['yes'])

/** What a word does when it is received, here or at a provider, whatever the text before said; undefined where it does nothing. */
export function meaningOfReply(word: string): Pick<ReplyCollision, 'meaning' | 'by'> | undefined {
  const meaning = reservedMeaning(word)
  if (meaning !== undefined) return { meaning, by: 'us' }
  return providerOptIns.has(word.trim().toLowerCase()) ? { meaning: 'opt-in', by: 'provider' } : undefined
}

/**
 * The words that a text asks the reader to answer with, for something else than the opt-out, opt-in or help that they are
 * wherever they are received (47 CFR 64.1200(a)(10), CTIA 5.1.3): `Reply CANCEL to cancel your visit`. The standard lines,
 * `Reply STOP to opt out, HELP for help`, say what they do and are none. Invitations are read in English and Spanish, the
 * words in every language of `isReservedKeyword`.
 */
export function findReplyCollisions(text: string): ReplyCollision[] {
  return invitedWords(text, (word) => meaningOfReply(word)?.meaning).flatMap((invited) => {
    const taken = meaningOfReply(invited.word)
    return taken === undefined || isOwnPurpose(invited, taken.meaning) ? [] : [{ start: invited.start, end: invited.end, ...taken }]
  })
}
