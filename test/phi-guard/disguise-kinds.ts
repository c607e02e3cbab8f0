const letters = (word: string, swap: Readonly<Record<string, string>>): string => Array.from(word, (letter) => swap[letter] ?? letter).join('')
const shifted = (word: string, first: number): string => Array.from(word, (letter) => String.fromCodePoint(first + letter.charCodeAt(0) - 97)).join('')

/** Sixteen ways to write a word so that a person reads it and a search does not find it. */
export const disguises: Readonly<Record<string, (word: string) => string>> = {
  'Cyrillic letters': (word) => letters(word, { a: 'а', e: 'е', o: 'о', p: 'р', c: 'с', y: 'у', i: 'і', s: 'ѕ' }),
  'Greek letters': (word) => letters(word, { a: 'α', o: 'ο', i: 'ι', e: 'ε', n: 'η', t: 'τ', p: 'ρ' }),
  'full-width letters': (word) => shifted(word, 0xff41),
  'mathematical bold letters': (word) => shifted(word, 0x1d41a),
  'mathematical script letters': (word) => shifted(word, 0x1d4ea),
  'letters in circles': (word) => shifted(word, 0x24d0),
  'small capitals': (word) => letters(word, { a: 'ᴀ', b: 'ʙ', c: 'ᴄ', d: 'ᴅ', e: 'ᴇ', i: 'ɪ', m: 'ᴍ', n: 'ɴ', o: 'ᴏ', p: 'ᴘ', t: 'ᴛ', u: 'ᴜ' }),
  'digits for letters': (word) => letters(word, { a: '4', e: '3', o: '0', i: '1', s: '5' }),
  'one digit for one letter': (word) => word.replace(/[eioa]/, (letter) => ({ e: '3', i: '1', o: '0', a: '4' })[letter] ?? letter),
  'signs for letters': (word) => letters(word, { a: '@', s: '$', i: '!' }),
  'spaces between letters': (word) => Array.from(word).join(' '),
  'dots between letters': (word) => Array.from(word).join('.'),
  'a zero-width space inside': (word) => `${word.slice(0, 3)}\u200b${word.slice(3)}`,
  'a soft hyphen inside': (word) => `${word.slice(0, 4)}\u00ad${word.slice(4)}`,
  'combining marks': (word) => Array.from(word, (letter) => `${letter}\u0336`).join(''),
  'text turned round by a bidi override': (word) => `\u202e${Array.from(word).reverse().join('')}\u202c`,
}

/** Names of conditions of which none is spelt with a capital. */
export const disguised: readonly string[] = [
  'diabetes',
  'cancer',
  'asthma',
  'hepatitis',
  'arthritis',
  'pneumonia',
  'depression',
  'epilepsy',
  'hypertension',
  'migraine',
  'leukemia',
  'psoriasis',
  'dementia',
  'melanoma',
  'bronchitis',
  'anemia',
  'syphilis',
  'chlamydia',
  'schizophrenia',
  'pregnancy',
]
