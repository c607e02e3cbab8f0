/** One imported opt-out, as the record of its batch names it: whom it stands for, under which number of theirs, and how far it reaches. */
export interface ImportedStop {
  /** The person's commitment. */
  readonly subject: string
  readonly seq: number
  /** `all`, `marketing` or `program:<id>`. */
  readonly scope: string
  /** Where in its batch, from 0: with the batch's id it makes the id of the opt-out. */
  readonly place: number
}

/** The id of an opt-out that came with others: it leads to the one record of its batch. */
export function importedStopId(batch: string, place: number): string {
  return `${batch}.${place}`
}

/** The batch that an id of `importedStopId` names; null for any other id. */
export function batchOfStop(id: string): string | null {
  return /^(.+)\.\d+$/.exec(id)?.[1] ?? null
}

/** How a record writes them: a list of `[subject, seq, place]`, with the scope behind it where it is not `all`. */
export function writeImportedStops(stops: readonly ImportedStop[]): string {
  return JSON.stringify(stops.map(({ subject, seq, scope, place }) => (scope === 'all' ? [subject, seq, place] : [subject, seq, place, scope])))
}

/** Null for anything that `writeImportedStops` does not write. Never throws. */
export function readImportedStops(text: unknown): readonly ImportedStop[] | null {
  if (typeof text !== 'string') return null
  try {
    const rows: unknown = JSON.parse(text)
    return Array.isArray(rows) && rows.every(isRow) ? rows.map(([subject, seq, place, scope = 'all']) => ({ subject, seq, place, scope })) : null
  } catch {
    return null
  }
}

type Row = readonly [subject: string, seq: number, place: number, scope?: string]

function isRow(row: unknown): row is Row {
  if (!Array.isArray(row) || row.length > 4) return false
  const [subject, seq, place, scope = 'all'] = row as readonly unknown[]
  return typeof subject === 'string' && Number.isSafeInteger(seq) && (seq as number) > 0 && Number.isSafeInteger(place) && typeof scope === 'string'
}
