import { NophiError } from '../../errors/nophi-error.js'
import { ownLedgerOf } from '../consent-ledger-of.js'
import type { Context } from '../context.js'
import { readBy } from '../read-by.js'
import { requirePermission } from '../require-permission.js'
import { changeNumber } from './change-number.js'
import { confirmHolder } from './confirm-holder.js'
import { importDeactivations } from './import-deactivations.js'
import { readStanding } from './read-standing.js'
import type { NumberVerbs } from './types.js'

export function createNumbers(context: Context): NumberVerbs {
  return {
    numbers: Object.freeze({
      statusOf: async (query, actor) => readStanding(context, query, actor),
      confirm: async (query, by) => confirmHolder(context, query, by),
      importDeactivations: (lines, by, options) => importDeactivations(context, lines, by, options),
      change: async (change, by) => changeNumber(context, change, by),
    } satisfies NumberVerbs['numbers']),
    async *importConsents(rows, { mapping, file, dryRun }, by) {
      const { actor } = readBy(by)
      requirePermission(context, actor, 'consent.record')
      if (context.hostLedger !== null) throw new NophiError('INVALID_REQUEST', { path: 'importConsents', problem: 'the ledger is your own: import there' })
      yield* ownLedgerOf(context).importEvents(rows, { mapping, file, dryRun, actor, programs: [...context.programs.keys()] })
    },
  }
}
