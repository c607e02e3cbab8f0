import type { NumberCheckRow, NumberCheckStore } from '../../ports/number-check-store.js'
import type { StoredTable } from '../../ports/record-class.js'
import type { MemoryTransaction } from './memory-transaction.js'
import type { MessageTables } from './message-tables.js'
import type { PortalLinkTables } from './portal-link-slice.js'
import { putInMap } from './undo.js'

export interface NumberCheckTables {
  readonly checks: Map<string, NumberCheckRow>
}

export const numberCheckRecords: readonly StoredTable[] = [{ table: 'numberChecks.checks', classes: ['phone-numbers'] }]

export function createNumberCheckTables(): NumberCheckTables {
  return { checks: new Map() }
}

type Tables = { readonly numberChecks: NumberCheckTables; readonly messages: MessageTables; readonly portalLinks: PortalLinkTables }

export function createNumberCheckSlice({ tables, undo }: MemoryTransaction<Tables>): NumberCheckStore {
  return {
    async numberFacts(subject) {
      const { numberChecks, messages, portalLinks } = tables()
      const check = numberChecks.checks.get(subject)
      const answers = [...messages.replies.ascending('subject', subject)].filter(({ intent }) => intent === 'answer').map(({ at }) => at)
      const visits = [...portalLinks.links.ascending('subject', subject)].map(({ redeemedAt }) => redeemedAt).filter((at) => at !== null)
      return { check: check === undefined ? null : { ...check }, answeredAt: newest(answers), redeemedAt: newest(visits) }
    },
    async putNumberCheck(row) {
      putInMap(undo, tables().numberChecks.checks, row.subject, { ...row })
    },
  }
}

function newest(instants: readonly number[]): number | null {
  return instants.length === 0 ? null : Math.max(...instants)
}
