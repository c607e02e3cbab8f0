import { disguised } from '../../test/phi-guard/disguise-kinds.js'
import type { Sample } from './datasets.js'

const lookAlike: Readonly<Record<string, string>> = { a: '4', e: '3', i: '1', o: '0', s: '5', t: '7' }
const sentences: readonly ((code: string) => string)[] = [
  (code) => `${code} is your sign-in code. It expires in 10 minutes. Never share it.`,
  (code) => `Your verification code is ${code}.`,
  (code) => `Su código es ${code}. Vence en 10 minutos.`,
]

/**
 * Codes that a careless reader of disguises takes for words: pieces of condition names in letters and digits, parts of
 * a diagnosis code's shape, and plain digits, each in three sentences.
 */
export function oneTimeCodes(): readonly Sample[] {
  const pieces = disguised.map((word) => Array.from(word.slice(0, 6), (letter) => lookAlike[letter] ?? letter).join('') + String(word.length % 10))
  const shapes = ['E11942', 'F32A91', 'B20417', 'Z79491', 'a8z9ie', 'd1ab37', '4sthm4x9', '884201', 'XK-7Q2M', '000000', '493027']
  return [...pieces.filter((piece) => /\d/.test(piece)), ...shapes].flatMap((code) =>
    sentences.map((sentence, at) => ({ id: `${code}-${at}`, source: 'code', text: sentence(code) })),
  )
}
