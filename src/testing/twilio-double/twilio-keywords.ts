/** Twilio's default words, matched against the whole text: https://www.twilio.com/docs/messaging/tutorials/advanced-opt-out. "stop please" is none of them. */
const keywords = {
  STOP: ['stop', 'unsubscribe', 'end', 'quit', 'stopall', 'revoke', 'optout', 'cancel'],
  START: ['start', 'yes', 'unstop'],
  HELP: ['help', 'info'],
} as const

export type TwilioKeyword = keyof typeof keywords

export function twilioKeyword(text: string): TwilioKeyword | null {
  const word = text.trim().toLowerCase()
  for (const [keyword, words] of Object.entries(keywords)) if ((words as readonly string[]).includes(word)) return keyword as TwilioKeyword
  return null
}

/** What the double answers to a keyword, as Twilio answers on long codes. */
export const keywordAnswers: Readonly<Record<TwilioKeyword, string>> = {
  STOP: 'You are unsubscribed and get no more texts from this number. Reply START to resubscribe.',
  START: 'You are subscribed again. Reply HELP for help, STOP to unsubscribe.',
  HELP: 'Reply STOP to unsubscribe.',
}
