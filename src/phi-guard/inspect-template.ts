import type { Tier } from '../domain/content.js'
import type { GuardSettings } from './guard-settings.js'
import { finding } from './rules.js'
import { categoryOf } from './slot-category.js'
import { type FilledSlot, samplesOf, type TemplateSample } from './template-samples.js'
import type { TemplateToken } from './template-token.js'
import { tokensOf } from './template-tokens.js'
import { nameBlocks } from './tier-rules.js'
import type { Finding, TemplateSlotType } from './types.js'

const examples: Readonly<Record<TemplateSlotType, string>> = {
  'visit-time': 'Tue Mar 9, 2:15 PM',
  date: 'Tue Mar 9',
  location: 'our office',
  phone: 'us',
  'one-time-code': '493027',
  count: '2',
  'first-name': 'Maria',
  'full-name': 'Maria Lopez',
}
const exampleWords = /Tue Mar 9|2:15 PM/

export interface TemplateReading {
  /** Texts that the template may print, each slot filled by an example of its type. */
  readonly samples: readonly TemplateSample[]
  /** Slots that may hold anything, and what is written in no syntax known here. */
  readonly findings: readonly Finding[]
  /** A suggestion in which the examples are placeholders again; undefined where that cannot be. */
  readonly withPlaceholders: (text: string) => string | undefined
}

/** The placeholders of a template in any of the common syntaxes: their names and places. Conditions and comments have no name. */
export function placeholdersIn(template: string): { readonly name: string; readonly start: number; readonly end: number }[] {
  return tokensOf(template)
    .filter(({ kind }) => kind !== 'unreadable')
    .map(({ name, start, end }) => ({ name, start, end }))
}

/** Reads a template of any of the common placeholder syntaxes. */
export function readTemplate(template: string, declared: Readonly<Record<string, TemplateSlotType>>, tier: Tier, settings: GuardSettings): TemplateReading {
  const tokens = tokensOf(template)
  const assigned = tokens.flatMap(({ kind, start, end }) => (kind === 'silent' ? assignmentIn(template.slice(start, end)) : []))
  const slots: (FilledSlot & { readonly type: TemplateSlotType | undefined })[] = tokens.flatMap((token) => {
    if (token.kind !== 'slot') return []
    const type = typeOf(token.name, declared)
    const words = type === undefined ? ['item', ...printedLiterals(token.name)] : [exampleOf(type, settings), ...literalsIn(token.name)]
    return [{ token, type, fill: [...words, ...assigned.flatMap(({ name, literals }) => (name === bareName(token.name) ? literals : []))].join(' ') }]
  })
  const samples = samplesOf(template, tokens, slots)
  const findings = [
    ...slots.flatMap(({ token, type }) => (type === undefined ? [openSlot(template, token)] : nameSlot(type, token, tier, settings))),
    ...tokens.flatMap(({ kind, start, end }) => (kind === 'unreadable' ? [finding('unchecked', 'unreadable-template', start, end)] : [])),
    ...(samples === null ? [finding('unchecked', 'unreadable-template', 0, template.length)] : []),
  ]
  return {
    samples: samples ?? [{ text: template, placeOf: (place) => place }],
    findings,
    withPlaceholders: (text) => {
      let filled = text
      for (const { token, type, fill } of slots) {
        if (type !== undefined && fill.length > 4) filled = filled.replace(fill, () => template.slice(token.start, token.end))
      }
      const isExample = slots.some(({ type }) =>
        type === 'visit-time' || type === 'date'
          ? exampleWords.test(filled)
          : (type === 'count' || type === 'one-time-code') && holdsNumber(filled, examples[type]),
      )
      const mayChoose = samples?.length !== 1 || slots.some(({ type, fill }) => type === undefined && /\d/.test(fill))
      // A part of an example is no part of a value, and a time of one branch is not the time of another.
      return isExample || (mayChoose && /\d/.test(filled)) ? undefined : filled
    },
  }
}

function holdsNumber(text: string, digits: string): boolean {
  return text.split(/\D+/).includes(digits)
}

function exampleOf(type: TemplateSlotType, { senderPhone, locations }: GuardSettings): string {
  if (type === 'phone') return senderPhone ?? examples.phone
  return (type === 'location' ? locations[0] : undefined) ?? examples[type]
}

function openSlot(template: string, { name, start, end }: TemplateToken): Finding {
  return finding(categoryOf(name, template.slice(end, end + 40)), 'undeclared-slot', start, end)
}

/** A name that the record holds of the patient is found wherever it stands, as a known fact is: no word round it need tell that it is a name. */
function nameSlot(type: TemplateSlotType, { start, end }: TemplateToken, tier: Tier, { allowFirstName }: GuardSettings): Finding[] {
  const kind = type === 'first-name' ? 'first' : type === 'full-name' ? 'full' : undefined
  if (kind === undefined || !nameBlocks(kind, tier, { allowFirstName, ofHealth: () => true, telling: false })) return []
  return [finding('name', `name-${kind}`, start, end)]
}

/** The declared type of a placeholder, by its whole name or by what stands before a filter or format that prints nothing else. */
function typeOf(name: string, declared: Readonly<Record<string, TemplateSlotType>>): TemplateSlotType | undefined {
  return declaredType(name, declared) ?? declaredType(withoutModel(name), declared) ?? declaredType(printedName(name) ?? '', declared)
}

/** The name of what a placeholder prints, without a filter or format behind it; undefined where that could print another value. */
export function printedName(name: string): string | undefined {
  return isPlainlyFormatted(name) ? bareName(name) : undefined
}

function declaredType(name: string, declared: Readonly<Record<string, TemplateSlotType>>): TemplateSlotType | undefined {
  const type: unknown = Object.hasOwn(declared, name) ? declared[name] : undefined
  return typeof type === 'string' && Object.hasOwn(examples, type) ? (type as TemplateSlotType) : undefined
}

const models = /^(?:Model\.(\w+)|v\(@(\w+)\)|(\d{1,2})\$[a-z])$/

/** What is printed by `@Model.x`, `%%=v(@x)=%%` and `%1$s`, without what every slot of the syntax begins or ends with. */
function withoutModel(name: string): string {
  return name.replace(models, '$1$2$3')
}

function bareName(name: string): string {
  return (name.split(/[|,]/, 1)[0] ?? '').replace(/^[-~&=\s]+|[~\s]+$/g, '')
}

const literal = '(?:""|\\d{1,6})'
const literals = `${literal}(?:\\s{0,4},\\s{0,4}${literal}){0,4}`
const filters = /* @__PURE__ */ new RegExp(
  `^(?:\\s{0,4}(?:\\|\\s{0,4}[A-Za-z_][\\w-]{0,40}(?:\\s{0,4}[:(]\\s{0,4}${literals}\\s{0,4}\\)?)?|\\|\\|\\s{0,4}${literal})){1,8}\\s{0,4}~?$`,
)
const formats = /* @__PURE__ */ new RegExp(`^(?:\\s{0,4},\\s{0,4}[A-Za-z_][\\w-]{0,40}(?:\\((?:${literals})?\\))?){1,2}\\s{0,4}~?$`)

/** Filters and formats whose arguments are numbers or literal words: any other argument could print another value. */
function isPlainlyFormatted(name: string): boolean {
  const rest = withoutLiterals(name.replace(/^[^|,]*/, ''))
  return rest === '' || filters.test(rest) || formats.test(rest)
}

const quoted = /"([^"]{0,160})"|'([^']{0,160})'/g

function withoutLiterals(text: string): string {
  return text.replace(quoted, '""')
}

/** Words that a filter may print in the place of the value: `{{ when | default: "soon" }}`. */
function literalsIn(name: string): string[] {
  return [...name.matchAll(quoted)].map((match) => match[1] ?? match[2] ?? '').filter((literal) => literal !== '')
}

const compared = /(?:(?:[=!]=|=~|\beq|\bne)\s{0,4}|\[\s{0,4})(?:"[^"]{0,160}"|'[^']{0,160}')|(?:"[^"]{0,160}"|'[^']{0,160}')\s{0,4}(?:[=!]=|\?\s{0,4}\.)/g
/** Of i18next: `when, datetime(month: 'short')`. */
const formatOptions = /^[^(]{1,80},\s{0,4}\w{1,40}\(\s{0,4}\w{1,40}:[^()]{0,80}\)$/
const key = /^[A-Za-z][\w-]*(?:[.:/_][\w-]+)+$/

/** Words that an expression may print, whatever it chooses by: `late ? "We are late" : "See you"`. What it compares with is not printed, and neither are a key and the options of a format. */
function printedLiterals(name: string): string[] {
  if (formatOptions.test(name)) return []
  return literalsIn(name.replace(compared, ' ')).filter((literal) => !key.test(literal))
}

const assignment = /^(?:\{%-?|<%_?)\s{0,4}(?:(?:assign|set|const|let|var) )?(@?[\w.-]{1,40}) ?=(.*)$/s

/** What is assigned is printed where its name is. */
function assignmentIn(written: string): { readonly name: string; readonly literals: readonly string[] }[] {
  const [, name, value = ''] = assignment.exec(written) ?? []
  return name === undefined ? [] : [{ name, literals: printedLiterals(value) }]
}
