import type { Level, RuleId } from './rule-table.js'

/** What a rule found in one string, by places in the file. Holds nothing of the text. */
export interface Issue {
  readonly rule: RuleId
  readonly level: Level
  readonly start: number
  readonly end: number
  readonly reason: string
  readonly citation?: string | undefined
  /** What to write or do instead, in words of ours. */
  readonly suggestion?: string | undefined
  /** The whole token as a fix would write it. */
  readonly replacement?: string | undefined
}
