import { placeholdersIn } from '../../../phi-guard/index.js'
import { type MappedText, sliceMapped } from '../mapped-text.js'

/** The texts of an answer to Twilio that is written by hand, `<Response><Message>...</Message></Response>`; those that are a placeholder alone stand elsewhere. */
export function messagesOfTwiml(markup: MappedText): readonly MappedText[] {
  if (!/<Response[\s>]/.test(markup.text)) return []
  return [...markup.text.matchAll(/<(Message|Body)(?:\s[^<>]*)?>([^<]*)<\/\1>/g)].flatMap(({ index, 0: element, 1: name = '', 2: text = '' }) => {
    const start = index + element.length - text.length - `</${name}>`.length
    const [from, to] = [start + text.length - text.trimStart().length, start + text.trimEnd().length]
    return hasWords(text) ? [sliceMapped(markup, from, to)] : []
  })
}

function hasWords(text: string): boolean {
  let rest = text
  for (const { start, end } of placeholdersIn(text).toReversed()) rest = rest.slice(0, start) + rest.slice(end)
  return /\p{L}/u.test(rest)
}
