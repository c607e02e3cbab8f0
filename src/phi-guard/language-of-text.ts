import { compiledLexicon } from './compile-lexicon.js'
import type { SuggestionLanguage } from './guard-settings.js'
import { Reading } from './reading.js'
import { scanTerms } from './scan-terms.js'
import { WordClass } from './word-classes.js'

/** The language of a text as suggestions have it: in which its neutral words, such as a closing line, should stand. */
export function languageOfText(text: string): SuggestionLanguage {
  const reading = new Reading()
  reading.read(text)
  scanTerms(reading, compiledLexicon(), [])
  return languageOfReading(reading)
}

/** Spanish when more of its little words stand in the text than of the English ones. */
export function languageOfReading(reading: Reading): SuggestionLanguage {
  let balance = 0
  for (let token = 0; token < reading.tokenCount; token++) {
    const bits = reading.classes[token] as number
    if ((bits & WordClass.spanish) !== 0) balance++
    if ((bits & WordClass.english) !== 0) balance--
  }
  return balance > 0 || (balance === 0 && /[¿¡ñáéíóú]/i.test(reading.text)) ? 'es' : 'en'
}
