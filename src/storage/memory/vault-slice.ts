import { keyIdOfMac } from '../../ports/index-keys.js'
import type { SubjectKey } from '../../ports/subject.js'
import type { SealedColumn, SealedValue, VaultStore } from '../../ports/vault-store.js'
import type { LegalHoldTables } from './legal-hold-slice.js'
import type { MemoryTransaction } from './memory-transaction.js'
import type { PortalLinkTables } from './portal-link-slice.js'
import type { SubjectTables } from './subject-index.js'
import type { SubjectKeyTables } from './subject-key-slice.js'
import { deleteFromMap, putInMap } from './undo.js'

export interface VaultTables {
  readonly subjects: SubjectTables
  readonly subjectKeys: SubjectKeyTables
  readonly portalLinks: PortalLinkTables
  readonly legalHolds: LegalHoldTables
}

/** Walks whole tables: a memory storage holds what one process can walk. */
export function createVaultSlice({ tables, undo }: MemoryTransaction<VaultTables>): VaultStore {
  function lacking(keyId: string): SubjectKey[] {
    const { byMac, recipients } = tables().subjects
    const covered = new Set([...byMac].filter(([mac]) => isOfKey(mac, keyId)).map(([, subject]) => subject))
    return [...recipients.keys()].filter((subject) => !covered.has(subject)).sort()
  }

  function valuesOf(column: SealedColumn): SealedValue[] {
    const { subjects, subjectKeys, portalLinks, legalHolds } = tables()
    if (column === 'recipient-number') return [...subjects.recipients.values()].map(({ subject, numberCipher }) => ({ id: subject, sealed: numberCipher }))
    if (column === 'subject-key') return [...subjectKeys.keys].flatMap(([id, { wrapped }]) => (wrapped === null ? [] : [{ id, sealed: wrapped }]))
    if (column === 'portal-item') return [...portalLinks.links.ascending('expiry', '')].map(({ tokenHash, item }) => ({ id: tokenHash, sealed: item }))
    return [...legalHolds.holds.values()].map(({ id, reason }) => ({ id, sealed: reason }))
  }

  function replace(column: SealedColumn, id: string, sealed: Uint8Array): void {
    const { subjects, subjectKeys, portalLinks, legalHolds } = tables()
    const [recipient, key, link, hold] = [subjects.recipients.get(id), subjectKeys.keys.get(id), portalLinks.links.get(id), legalHolds.holds.get(id)]
    if (column === 'recipient-number' && recipient !== undefined) putInMap(undo, subjects.recipients, id, { ...recipient, numberCipher: sealed })
    if (column === 'subject-key' && key !== undefined) putInMap(undo, subjectKeys.keys, id, { ...key, wrapped: sealed })
    if (column === 'portal-item' && link !== undefined) portalLinks.links.put(undo, { ...link, item: sealed })
    if (column === 'legal-hold-reason' && hold !== undefined) putInMap(undo, legalHolds.holds, id, { ...hold, reason: sealed })
  }

  const otherwise = (column: SealedColumn, prefix: Uint8Array): SealedValue[] => valuesOf(column).filter(({ sealed }) => !beginsWith(sealed, prefix))

  return {
    lackingMac: async (keyId, after, limit) =>
      lacking(keyId)
        .filter((subject) => after === null || subject > after)
        .slice(0, limit)
        .flatMap((subject) => {
          const row = tables().subjects.recipients.get(subject)
          return row === undefined ? [] : [{ subject, numberCipher: row.numberCipher.slice() }]
        }),
    countLackingMac: async (keyId) => lacking(keyId).length,
    async addMac(subject, mac) {
      const { byMac } = tables().subjects
      const holder = byMac.get(mac)
      if (holder !== undefined) return holder === subject ? 'present' : 'taken'
      putInMap(undo, byMac, mac, subject)
      return 'added'
    },
    async dropMacs(keyId, limit) {
      const { byMac } = tables().subjects
      const going = [...byMac.keys()]
        .filter((mac) => isOfKey(mac, keyId))
        .sort()
        .slice(0, limit)
      for (const mac of going) deleteFromMap(undo, byMac, mac)
      return going.length
    },
    sealedOtherwise: async (column, prefix, after, limit) =>
      otherwise(column, prefix)
        .filter(({ id }) => after === null || id > after)
        .sort((a, b) => (a.id < b.id ? -1 : 1))
        .slice(0, limit)
        .map(({ id, sealed }) => ({ id, sealed: sealed.slice() })),
    countSealedOtherwise: async (column, prefix) => otherwise(column, prefix).length,
    async reseal(column, id, from, to) {
      const standing = valuesOf(column).find((value) => value.id === id)
      if (standing === undefined || standing.sealed.length !== from.length || !beginsWith(standing.sealed, from)) return false
      replace(column, id, to.slice())
      return true
    },
  }
}

function isOfKey(mac: string, keyId: string): boolean {
  return keyIdOfMac(mac) === keyId
}

function beginsWith(value: Uint8Array, prefix: Uint8Array): boolean {
  return value.length >= prefix.length && prefix.every((byte, index) => value[index] === byte)
}
