import { portalItemPlace } from '../portal-links/index.js'
import { numberPlace } from '../ports/recipient-number.js'
import type { SealedColumn } from '../ports/vault-store.js'
import { type SubjectPurpose, subjectKeyPlace } from '../subject-keys/index.js'

/** The place that a value under the field key is bound to, from the id of its row. */
export const sealedPlaces: Readonly<Record<SealedColumn, (tenant: string, id: string) => string>> = {
  'recipient-number': numberPlace,
  'subject-key': (tenant, id) => {
    const end = id.indexOf(':')
    return subjectKeyPlace(tenant, id.slice(0, end) as SubjectPurpose, id.slice(end + 1))
  },
  'portal-item': portalItemPlace,
  'legal-hold-reason': (tenant, id) => `${tenant}|legal-hold|reason|${id}`,
}
