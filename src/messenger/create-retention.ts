import { type By, recordedAs } from '../domain/actor.js'
import { manifestRows, type Retention } from '../retention/index.js'
import type { Context } from './context.js'
import { forget } from './forget.js'
import { legalHolds, liftLegalHold, placeLegalHold } from './legal-holds.js'
import { purgeNow } from './purge.js'
import { readBy } from './read-by.js'
import { requirePermission } from './require-permission.js'

export function createRetention(context: Context): Retention {
  const permit = (by: By): string => {
    readBy(by)
    return requirePermission(context, by.actor, 'retention.purge')
  }
  return {
    manifest: () => manifestRows(context.adapter.tables, context.policy),
    async purge(by) {
      const accessRule = permit(by)
      return purgeNow(context, recordedAs(by.actor), accessRule)
    },
    async forget(who, by) {
      const accessRule = permit(by)
      return forget(context, who, recordedAs(by.actor, (who as { readonly patient?: string } | undefined)?.patient), accessRule)
    },
    placeLegalHold: async (target, by) => placeLegalHold(context, target, by),
    liftLegalHold: async (id, by) => liftLegalHold(context, id, by),
    legalHolds: async (actor) => legalHolds(context, actor),
  }
}
