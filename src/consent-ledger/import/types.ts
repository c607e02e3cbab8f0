import type { Actor } from '../../domain/actor.js'
import type { ConsentGrade, ConsentSource } from '../../domain/consent.js'
import type { Disclosure } from '../../domain/program.js'

/** A line of a file as whoever reads it hands it over: a cell for each column. Strings, numbers and booleans are read, nothing else. */
export type ConsentImportRow = Readonly<Record<string, unknown>>

/** How a date is written. All but the last three are local to `zone`, and may have ` HH:mm` or ` HH:mm:ss` behind them. */
export const consentDateFormats = ['yyyy-MM-dd', 'MM/dd/yyyy', 'dd/MM/yyyy', 'dd.MM.yyyy', 'yyyyMMdd', 'iso', 'epoch-seconds', 'epoch-milliseconds'] as const
export type ConsentDateFormat = (typeof consentDateFormats)[number]

/** Where something stands: in a column, or the same for every row. */
export type ConsentField = { readonly column: string } | { readonly value: string }

/** The same, with what the words of the other system mean here. A word that is not listed makes the row bad. */
export type ConsentWordField<Word extends string> = { readonly column: string; readonly words: Readonly<Record<string, Word>> } | { readonly value: Word }

/** What the columns of a file mean. What is not said here is not read. */
export interface ConsentMapping {
  readonly phone: { readonly column: string; readonly defaultCountry?: string | undefined }
  readonly program: ConsentWordField<string> | { readonly column: string }
  /** Where the file says whether consent was given at all. Absent: every row is a yes. */
  readonly given?: { readonly column: string; readonly yes: readonly string[]; readonly no?: readonly string[] | undefined } | undefined
  /** When the person said yes. Absent, or empty in a row: grade D. */
  readonly givenAt?: { readonly column: string; readonly format: ConsentDateFormat; readonly zone?: string | undefined } | undefined
  /** By which means. Default `import`: nobody knows any more. */
  readonly source?: ConsentWordField<ConsentSource> | undefined
  /** The version of the words that the person saw. */
  readonly wording?: ConsentField | undefined
  /** The literal words of those versions: without them a version is a name. */
  readonly wordings?: readonly Disclosure[] | undefined
  /** Default `en`. */
  readonly language?: ConsentField | undefined
  /** What stands for the signature: a scan's id, not a name to be read. */
  readonly signature?: ConsentField | undefined
  /** Who took the consent down, where it was given in person or by phone. */
  readonly takenBy?: ConsentField | undefined
  /** The host's opaque id of the patient. */
  readonly patient?: { readonly column: string } | undefined
  /** Who said yes for the patient, and until which day (`yyyy-MM-dd`) they may. */
  readonly guardian?: { readonly column: string; readonly until?: { readonly column: string } | undefined } | undefined
}

export interface ConsentImportOptions {
  readonly mapping: ConsentMapping
  /** `label`: a name for the file that holds nothing of a person. `sha256`: of its bytes, in hexadecimal. `firstLine`: of the first row, default 1; 2 after a header. */
  readonly file: { readonly label: string; readonly sha256: string; readonly firstLine?: number | undefined }
  readonly actor: Actor
  /** Programs that may be named. Absent: any. The messenger's own where it imports. */
  readonly programs?: readonly string[] | undefined
  /** Reads and counts as if, and stores nothing. */
  readonly dryRun?: boolean | undefined
}

export const consentImportProblems = [
  'not-a-row',
  'not-a-phone-number',
  'no-program',
  'unknown-program',
  'unknown-source',
  'not-a-yes',
  'not-a-date',
  'implausible-date',
  'in-the-future',
  'not-a-value',
  'other-wording',
  'forgotten',
] as const
export type ConsentImportProblem = (typeof consentImportProblems)[number]

/** Of the rows since the report before. */
export interface ConsentImportReport {
  /** The last line that was read. */
  readonly line: number
  /** Stored, by the grade that their evidence has. D is accepted for nothing. */
  readonly accepted: Readonly<Record<ConsentGrade, number>>
  /** Of those accepted: a revocation that came after them stands, so they permit nothing. */
  readonly superseded: number
  /** Stored before, from this file or another. */
  readonly known: number
  /** Rows that say no. They are not stored: suppress those numbers, if they are opt-outs. */
  readonly declined: number
  readonly bad: readonly { readonly line: number; readonly problem: ConsentImportProblem }[]
}
