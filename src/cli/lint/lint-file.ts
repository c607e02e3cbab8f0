import { resolve } from 'node:path'
import { hashOfText } from './hash-of-text.js'
import { lineIndex, type Place } from './line-index.js'
import { type Literal, UnreadableFile } from './literal.js'
import type { Linter } from './make-linter.js'
import type { MappedText } from './mapped-text.js'
import { type NestedTexts, nestedTexts } from './read/nested-texts.js'
import { type ReadOptions, readLiterals } from './read/read-literals.js'
import { kindOf, readSource, type Source } from './read/read-source.js'
import type { Level, RuleId } from './rules/rule-table.js'

/** Where, which rule, why and what instead. Holds nothing of the text. */
export interface LintFinding {
  readonly file: string
  readonly line: number
  readonly column: number
  readonly endLine: number
  /** Exclusive. */
  readonly endColumn: number
  readonly rule: RuleId
  readonly level: Level
  readonly reason: string
  readonly citation?: string | undefined
  readonly suggestion?: string | undefined
  /** Of the string and the rule: what a baseline keeps. */
  readonly hash: string
  readonly fix?: { readonly start: number; readonly end: number; readonly text: string } | undefined
}

export interface Unreadable {
  readonly file: string
  readonly line?: number | undefined
  readonly problem: string
}

export type LintedFile =
  | {
      readonly source: Source
      readonly findings: readonly LintFinding[]
      readonly strings: number
      /** Strings of keys that the configuration does not name. */
      readonly leftOut: number
      /** Whether texts of it name others, of this file or of another. */
      readonly refers: boolean
    }
  | { readonly unreadable: Unreadable }

export interface LintFileOptions {
  readonly cwd: string
  readonly linter: Linter
  readonly read: ReadOptions
  readonly nested: NestedTexts
  readonly isMessageKey: (file: string, key: string) => boolean
  readonly isWhole: (file: string) => boolean
  readonly isOfChoices: (file: string) => boolean
}

/** Kinds of files whose texts may name others by their keys. */
const nesting = ['json', 'json5', 'yaml']

/** Knows what it has read: to be made anew when files have changed. */
export function nestedTextsOf(cwd: string, options: ReadOptions, isOfChoices: (file: string) => boolean): NestedTexts {
  const read = async (file: string): Promise<ReadonlyMap<string, MappedText>> => {
    try {
      const literals = await readLiterals(file, await readSource(resolve(cwd, file)), options)
      return new Map(literals.flatMap(({ key, value, isKey }) => (isKey === true ? [] : [[key.replaceAll('.', '/'), value]])))
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error
      return new Map()
    }
  }
  const known = new Map<string, Promise<ReadonlyMap<string, MappedText>>>()
  return nestedTexts((file) => {
    const texts = known.get(file) ?? read(file)
    known.set(file, texts)
    return texts
  }, isOfChoices)
}

export async function lintFile(file: string, options: LintFileOptions): Promise<LintedFile> {
  let source: Source | undefined
  try {
    source = await readSource(resolve(options.cwd, file))
    const all = await readLiterals(file, source, options.read)
    const chosen = all.filter(({ key }) => options.isMessageKey(file, key))
    const { literals, refers } = nesting.includes(kindOf(file) ?? '') ? await options.nested.read(file, chosen) : { literals: chosen, refers: false }
    const placeAt = lineIndex(source.text)
    return {
      source,
      refers,
      strings: literals.length,
      leftOut: all.length - literals.length,
      findings: literals.flatMap((literal) => findingsOf(file, placeAt, literal, options)),
    }
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error
    const line = source === undefined || error.offset === undefined ? undefined : lineIndex(source.text)(error.offset).line
    return { unreadable: { file, line, problem: error.problem } }
  }
}

function findingsOf(file: string, placeAt: (offset: number) => Place, literal: Literal, { linter, isWhole, isOfChoices }: LintFileOptions): LintFinding[] {
  return linter(literal, { whole: isWhole(file), choices: isOfChoices(file) }).map(({ rule, level, start, end, reason, citation, suggestion, replacement }) => {
    const from = placeAt(start)
    const to = placeAt(end)
    const fix = replacement === undefined ? undefined : { start: literal.start, end: literal.end, text: replacement }
    const place = { file, line: from.line, column: from.column, endLine: to.line, endColumn: to.column }
    return { ...place, rule, level, reason, citation, suggestion, hash: hashOfText(rule, textOf(literal)), fix }
  })
}

function textOf({ value, forms = [value] }: Literal): string {
  return forms.map(({ text }) => text).join('\n')
}
