/** One piece of a template that is not printed as it stands. */
export interface TemplateToken {
  /** `slot`: prints a value. `open`, `middle`, `close`: parts of a condition or loop. `silent`: prints nothing. `unreadable`: no syntax known here. */
  readonly kind: 'slot' | 'open' | 'middle' | 'close' | 'silent' | 'unreadable'
  /** As written between the signs of the syntax, trimmed. */
  readonly name: string
  readonly start: number
  readonly end: number
  /** Of an ICU choice, which always prints one of its texts and has a sign before each; a condition may print none. */
  readonly always?: boolean
  /** Written in signs that people also write round words of their own. */
  readonly alsoPlain?: boolean
}
