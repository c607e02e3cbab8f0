import type { PhoneNumber } from '../../domain/phone-number.js'
import type { Suppression } from '../../domain/suppression.js'
import { toUtf8 } from '../../internal/bytes.js'
import { scopeText } from '../scope-text.js'

export type OptOutEntries = AsyncIterable<{ readonly phone: PhoneNumber; readonly suppression: Suppression }>

const chunkCharacters = 65_536
const columns = ['phone', 'scope', 'source', 'cause', 'id', 'recordedAt', 'enforcedAt', 'honorBy'] as const

/**
 * `exportEntries` as a CSV file in chunks of about 64 KB: RFC 4180, UTF-8, every cell in quotes. A cell that a spreadsheet
 * could take for a formula begins with an apostrophe, and so does every number, for its plus sign; `readOptOutCsv` takes it
 * off again (OWASP, CSV Injection). The file holds numbers in the clear.
 */
export async function* writeOptOutCsv(entries: OptOutEntries): AsyncGenerator<Uint8Array> {
  const line = (cells: readonly string[]): string => `${cells.map(guarded).join(',')}\r\n`
  yield* inChunks(entries, line([...columns]), (values) => line(columns.map((name) => values[name] ?? '')))
}

/** `exportEntries` as JSON lines, for other programs. The file holds numbers in the clear. */
export async function* writeOptOutJsonLines(entries: OptOutEntries): AsyncGenerator<Uint8Array> {
  yield* inChunks(entries, '', (values) => `${JSON.stringify(values)}\n`)
}

type Values = Readonly<Partial<Record<(typeof columns)[number], string>>>

async function* inChunks(entries: OptOutEntries, head: string, write: (values: Values) => string): AsyncGenerator<Uint8Array> {
  let text = head
  for await (const { phone, suppression } of entries) {
    text += write(valuesOf(phone, suppression))
    if (text.length < chunkCharacters) continue
    yield toUtf8(text)
    text = ''
  }
  if (text !== '') yield toUtf8(text)
}

function valuesOf(phone: PhoneNumber, { id, scope, source, cause, recordedAt, enforcedAt, honorBy }: Suppression): Values {
  return {
    phone: phone.reveal(),
    scope: scopeText(scope),
    source,
    cause,
    id,
    recordedAt: recordedAt.toISOString(),
    ...(enforcedAt === undefined ? {} : { enforcedAt: enforcedAt.toISOString() }),
    honorBy: honorBy.toISOString(),
  }
}

function guarded(cell: string): string {
  const safe = /^[=+\-@\t\r\n＝＋－＠]/.test(cell) ? `'${cell}` : cell
  return `"${safe.replaceAll('"', '""')}"`
}
