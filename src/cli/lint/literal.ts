import type { MappedText } from './mapped-text.js'

/** One string of a file that may become a text. */
export interface Literal {
  readonly value: MappedText
  /** All that it may be, `value` first, where code chooses. */
  readonly forms?: readonly MappedText[] | undefined
  /** The whole token in the file, quotes and all: what a fix replaces. */
  readonly start: number
  readonly end: number
  /** Where it stands in a resource, parts joined by `/`; in code the name that made it a message. */
  readonly key: string
  /** The token for another value. Absent where the token cannot be replaced. */
  readonly write?: ((text: string) => string) | undefined
  /** False where only a common name such as `message` speaks for it being an SMS. */
  readonly certain: boolean
  /** True of a key that is a text itself: another text does not name it by itself. */
  readonly isKey?: boolean | undefined
  /** True where the file may hold patients' data: then no word of it may show, not even a date in a suggestion. */
  readonly data?: boolean | undefined
}

/** A file that is broken or too large: its name and line may be told, nothing of what is in it. */
export class UnreadableFile extends Error {
  readonly problem: string
  readonly offset: number | undefined

  constructor(problem: string, offset?: number) {
    super(problem)
    this.problem = problem
    this.offset = offset
  }
}
