import type { StoredTable } from '../../ports/record-class.js'
import type { PortalLinkRow, PortalLinkStore } from '../../ports/small-stores.js'
import { isHeld } from './legal-hold-slice.js'
import type { MemoryTransaction } from './memory-transaction.js'
import type { MessageTables } from './message-tables.js'
import { createTable, type Table, takeWhile } from './table.js'

export interface PortalLinkTables {
  readonly links: Table<PortalLinkRow, 'expiry' | 'subject'>
}

export const portalLinkRecords: readonly StoredTable[] = [{ table: 'portalLinks.links', classes: ['portal-links'] }]

export function createPortalLinkTables(): PortalLinkTables {
  return {
    links: createTable(({ tokenHash }: PortalLinkRow) => tokenHash, {
      expiry: { group: () => '', order: ({ expiresAt }) => expiresAt },
      subject: { group: ({ subject }) => subject, order: ({ expiresAt }) => expiresAt },
    }),
  }
}

export function createPortalLinkSlice({
  tables,
  undo,
}: MemoryTransaction<{ readonly portalLinks: PortalLinkTables; readonly messages: MessageTables }>): PortalLinkStore {
  function setOnce(tokenHash: string, field: 'visitedAt' | 'redeemedAt', at: number): boolean {
    const { links } = tables().portalLinks
    const row = links.get(tokenHash)
    if (row === undefined || row[field] !== null) return false
    links.put(undo, { ...row, [field]: at })
    return true
  }

  return {
    async insertLink(row) {
      const { links } = tables().portalLinks
      if (links.get(row.tokenHash) === undefined) links.put(undo, copy(row))
    },
    async findLink(tokenHash) {
      const row = tables().portalLinks.links.get(tokenHash)
      return row === undefined ? null : copy(row)
    },
    markVisited: async (tokenHash, at) => setOnce(tokenHash, 'visitedAt', at),
    markRedeemed: async (tokenHash, at) => setOnce(tokenHash, 'redeemedAt', at),
    async purgeLinks(before, limit, except) {
      const { portalLinks, messages } = tables()
      const { links } = portalLinks
      const isFree = ({ subject, message }: PortalLinkRow): boolean =>
        !isHeld(except, { subject: subject ?? '', program: message === null ? null : (messages.messages.get(message)?.program ?? null) })
      const old = takeWhile(links.ascending('expiry', ''), Number.POSITIVE_INFINITY, ({ expiresAt }) => expiresAt < before)
        .filter(isFree)
        .slice(0, limit)
      for (const { tokenHash } of old) links.delete(undo, tokenHash)
      return old.map(({ tokenHash }) => tokenHash)
    },
    async removeLinksOf(subject, messages) {
      const { links } = tables().portalLinks
      const theirs = [...links.ascending('subject', subject)].filter(
        ({ message }) => messages === undefined || (message !== null && messages.includes(message)),
      )
      for (const { tokenHash } of theirs) links.delete(undo, tokenHash)
      return theirs.length
    },
  }
}

function copy(row: PortalLinkRow): PortalLinkRow {
  return { ...row, item: row.item.slice() }
}
