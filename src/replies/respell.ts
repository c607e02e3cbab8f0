import { differByOneEdit } from './typing-errors.js'

/** How people spell in a text, made plain for the phrases of one language. Words that stand alone are read elsewhere. */
export interface Spelling {
  /** Word by word; one may stand for several. */
  readonly table: Readonly<Record<string, string>>
  readonly patterns: readonly (readonly [RegExp, string])[]
  /** Words that are found with one typing error, and by their sound. */
  readonly found: string
  /** Real words near the found ones. */
  readonly spared: string
  /** Writes alike what sounds alike; null where a language is not read by sound. */
  readonly sound: ((word: string) => string) | null
}

export type Respell = (flow: string) => string

export function createRespell({ table, patterns, found, spared, sound }: Spelling): Respell {
  const targets = found.split('|')
  const known = new Set([...targets, ...spared.split('|')])
  const bySound = new Map(sound === null ? [] : targets.map((target) => [sound(target), target]))

  function respellWord(word: string): string {
    if (Object.hasOwn(table, word)) return table[word] as string
    const shaped = patterns.find(([pattern]) => pattern.test(word))
    if (shaped !== undefined) return word.replace(...shaped)
    if (word.length < 5 || word.length > 16 || known.has(word)) return word
    const heard = sound === null ? undefined : bySound.get(sound(word))
    if (heard !== undefined || word.length < 6) return heard ?? word
    return targets.find((target) => target.length > 5 && !isForm(word, target) && differByOneEdit(word, target)) ?? word
  }

  return (flow) => flow.split(' ').map(respellWord).join(' ')
}

/** Plural, past and the like are words of their own. */
function isForm(word: string, target: string): boolean {
  const [shorter, longer] = word.length < target.length ? [word, target] : [target, word]
  return longer.startsWith(shorter) && /^[sdrn]$/.test(longer.slice(shorter.length))
}
