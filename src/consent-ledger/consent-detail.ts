import { safelySync } from '../errors/safe-error.js'
import { fromUtf8, toUtf8 } from '../internal/bytes.js'
import type { ConsentRow } from '../ports/consent-store.js'
import type { StoresOf } from '../ports/storage.js'
import type { SubjectKey } from '../ports/subject.js'
import type { SubjectKeys } from '../subject-keys/index.js'

/** The words and traces of a consent, kept under the person's evidence key. */
export interface ConsentDetail {
  /** The literal wording that was shown. */
  readonly disclosure: string
  readonly page?: string | undefined
  readonly ip?: string | undefined
  readonly userAgent?: string | undefined
  readonly guardian?: string | undefined
  readonly signature?: string | undefined
  /** Who took it down, as another system says. */
  readonly takenBy?: string | undefined
  readonly imported?: { readonly file: string; readonly line: number } | undefined
}

/** Kept to the letter, not normalised: the hash in the row is of exactly these words. */
export function sealDetail(
  subjectKeys: SubjectKeys,
  stores: StoresOf<'subjectKeys'>,
  subject: SubjectKey,
  id: string,
  detail: ConsentDetail,
): Promise<Uint8Array> {
  return subjectKeys.seal(stores, subject, 'evidence', place(id), toUtf8(JSON.stringify(detail)))
}

/** For an evidence bundle. Null: there was none, or the person was forgotten. Throws `KEY_UNAVAILABLE` for a detail that is not of this row. */
export async function openConsentDetail(
  subjectKeys: SubjectKeys,
  stores: StoresOf<'subjectKeys'>,
  row: Pick<ConsentRow, 'id' | 'subject' | 'detail'>,
): Promise<ConsentDetail | null> {
  if (row.detail === null) return null
  const bytes = await subjectKeys.open(stores, row.subject, 'evidence', place(row.id), row.detail)
  return bytes === null ? null : safelySync('KEY_UNAVAILABLE', () => JSON.parse(fromUtf8(bytes)) as ConsentDetail)
}

function place(id: string): string {
  return `consent:${id}`
}
