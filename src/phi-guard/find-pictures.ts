import { ofOtherTrade } from './other-trades.js'
import type { Reading } from './reading.js'
import { finding } from './rules.js'
import type { Finding, PhiCategory } from './types.js'
import { ofCare, WordClass } from './word-classes.js'

/** What a picture says of care by itself. Unicode names in order: syringe, pill, drop of blood, x-ray, DNA, pregnancy, nursing, microbe, petri dish, aids. */
const telling: Readonly<Record<string, PhiCategory>> = {
  '\u{1F489}': 'treatment',
  '\u{1F48A}': 'medication',
  '\u{1FA78}': 'lab',
  '\u{1FA7B}': 'procedure',
  '\u{1F9EC}': 'lab',
  '\u{1F930}': 'condition',
  '\u{1FAC3}': 'condition',
  '\u{1FAC4}': 'condition',
  '\u{1F931}': 'condition',
  '\u{1F9A0}': 'condition',
  '\u{1F9EB}': 'lab',
  '\u{1F9BB}': 'device',
  '\u{1F9BC}': 'device',
  '\u{1F9BD}': 'device',
  '\u{1F9AF}': 'device',
}
/** Beside a visit, a result or a word of care: brain, heart, lungs, tooth, bone, ear, eye, test tube, microscope, ill faces. */
const besideCare: Readonly<Record<string, PhiCategory>> = {
  '\u{1F9E0}': 'specialty',
  '\u{1FAC0}': 'specialty',
  '\u{1FAC1}': 'specialty',
  '\u{1F9B7}': 'specialty',
  '\u{1F9B4}': 'specialty',
  '\u{1F442}': 'specialty',
  '\u{1F441}': 'specialty',
  '\u{1F9EA}': 'lab',
  '\u{1F52C}': 'lab',
  '\u{1F912}': 'condition',
  '\u{1F915}': 'condition',
  '\u{1F922}': 'condition',
  '\u{1F92E}': 'condition',
  '\u{1F927}': 'condition',
}
/** Heredity and pregnancy are specially protected whatever the words. */
const sensitive = /^[\u{1F9EC}\u{1F930}\u{1F931}\u{1FAC3}\u{1FAC4}]$/u
const picture = /[\u{1F441}-\u{1FAFF}]/gu

const none: readonly Finding[] = []

/** Emoji in the place of words of care: "Time for your \u{1F489}". Places in the text as given. */
export function findPictures(reading: Reading, seen: number): readonly Finding[] {
  const { text } = reading
  if (reading.identity || !/[\ud83d\ud83e]/.test(text)) return none
  const context = (seen & (ofCare | WordClass.appointment | WordClass.result | WordClass.prescription)) !== 0
  if (!context && ofOtherTrade(reading.plain())) return none
  const found: Finding[] = []
  for (const { 0: sign, index } of text.matchAll(picture)) {
    const category = telling[sign] ?? (context ? besideCare[sign] : undefined)
    if (category !== undefined) found.push(finding(category, 'picture', index, index + sign.length, { sensitive: sensitive.test(sign) }))
  }
  return found
}
