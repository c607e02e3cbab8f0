import type { Sender } from '../../domain/sender.js'
import { isNophiError } from '../../errors/nophi-error.js'
import { type Inspection, languageOfText, placeholdersIn } from '../../phi-guard/index.js'
import { composeText } from '../../trigger-message/index.js'
import { offersStop } from '../../wording/offers-stop.js'
import type { Literal } from './literal.js'
import { ruleOfFinding } from './rules/rule-table.js'
import { referencesIn } from './text/references-in.js'
import { isOfThirdLanguage, speaksToReader } from './text/speaks-to-reader.js'
import { asWritten } from './text/variants-of.js'

interface Settings {
  readonly inspect: (text: string) => Inspection
  readonly sender: Sender | undefined
  readonly language: string | undefined
}

interface Asked {
  readonly literal: Literal
  readonly inspection: Inspection
  readonly written: ReadonlyMap<string, string>
  readonly text: string
  readonly whole: boolean
  /** Whether the string has this one form. */
  readonly only: boolean
}

export interface Advice {
  readonly suggestion?: string | undefined
  readonly replacement?: string | undefined
}

/** The guard's suggestion for a string that may be a text in a language of ours, and the token that a fix would put there where that loses no placeholder and no opt-out line. */
export function suggestionMaker({ inspect, sender, language }: Settings): (asked: Asked) => Advice {
  const compose = (body: string): string | undefined => {
    if (sender?.contact.phone === undefined) return undefined
    try {
      return composeText({ body, sender, language: language ?? languageOfText(body) }).text
    } catch (error) {
      // A name or number that cannot stand in a text: there is nothing to compose with.
      if (isNophiError(error, 'INVALID_OPTIONS')) return undefined
      throw error
    }
  }
  return ({ literal, inspection, written, text, whole, only }) => {
    const body = inspection.suggestion?.text
    if (body === undefined || isLabel(text) || isOfThirdLanguage(text)) return {}
    const composed = whole ? compose(body) : undefined
    const suggestion = composed ?? body
    const closed = placeholdersIn(text).length === 0 || sameNames(text, suggestion)
    const keepsFilled = [...written.keys()].every((filled) => !text.includes(filled) || suggestion.includes(filled))
    const safe =
      closed &&
      only &&
      keepsFilled &&
      isSentence(text) &&
      // A language of the configuration is meant, whichever the text is in.
      (language === undefined ? [languageOfText(suggestion)] : ['en', 'es']).some((each) => speaksToReader(text, each)) &&
      !holdsSyntax(text, inspection) &&
      (!offersStop(text) || offersStop(suggestion)) &&
      (!whole || composed !== undefined)
    const clear = safe && inspect(suggestion).verdict === 'clear'
    const final = asWritten(suggestion, written)
    const shown = literal.data === true ? `Use a text of the kind ${inspection.suggestion?.kind}.` : final
    return clear && literal.write !== undefined ? { suggestion: shown, replacement: literal.write(final) } : { suggestion: shown }
  }
}

/** The key of another text, a bar that may part the forms of a plural, or braces that nobody could read: a fix would lose what they stand for. */
function holdsSyntax(text: string, { findings }: Inspection): boolean {
  return referencesIn(text).length > 0 || hasBar(text) || findings.some((finding) => ruleOfFinding(finding) === 'unchecked')
}

/** Outside of placeholders, of which one may filter: `{{ when | date }}`. */
function hasBar(text: string): boolean {
  const slots = placeholdersIn(text)
  return [...text.matchAll(/\|/g)].some(({ index }) => !slots.some(({ start, end }) => start <= index && index < end))
}

/** A word or two of a page, in whatever language: no text of ours says the same. */
function isLabel(text: string): boolean {
  return !isSentence(text) && !speaksToReader(text, 'en') && !speaksToReader(text, 'es')
}

/** A word or two may be a part that code joins with others, or a label. */
function isSentence(text: string): boolean {
  return (text.match(/\S*\p{L}\S*/gu) ?? []).length > 2
}

function sameNames(text: string, suggestion: string): boolean {
  const namesIn = (template: string): string =>
    placeholdersIn(template)
      .map(({ start, end }) => template.slice(start, end))
      .join('\n')
  return namesIn(text) === namesIn(suggestion)
}
