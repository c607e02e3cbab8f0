import type { MessageRow } from '../../ports/message-store.js'
import type { AllStores } from '../context.js'
import { readDecisionOrNull } from '../decision-record.js'
import type { ExplainedMessage } from './types.js'

export async function explainMessage({ suppression }: AllStores, row: MessageRow): Promise<ExplainedMessage> {
  const decision = readDecisionOrNull(row.decision)?.decision
  const attempt = row.attempt === null ? null : await suppression.attempt(row.attempt)
  const waits = row.status === 'queued'
  return {
    id: row.id,
    status: row.status,
    statusAt: new Date(row.statusAt),
    program: row.program,
    kind: row.kind,
    createdAt: new Date(row.createdAt),
    ...(decision === undefined ? {} : { decidedAt: decision.basis.at, outcome: decision.outcome }),
    ...(decision?.basis.consentEventId === undefined ? {} : { consentEventId: decision.basis.consentEventId }),
    reasons: decision !== undefined && 'reasons' in decision ? decision.reasons : [],
    ...(waits && row.held === null ? { deferredUntil: new Date(row.notBefore) } : {}),
    ...(waits && row.held !== null ? { heldFor: row.held } : {}),
    ...(attempt === null
      ? {}
      : {
          call: {
            at: new Date(attempt.permittedAt),
            ...(attempt.transport === null ? {} : { transport: attempt.transport }),
            ...(attempt.outcome === null ? {} : { outcome: attempt.outcome }),
            ...(attempt.reason === null ? {} : { reason: attempt.reason }),
          },
        }),
  }
}
