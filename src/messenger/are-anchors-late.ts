import type { Context } from './context.js'

const alarmMs = 15 * 60_000

/** Whether an anchor has taken no checkpoint of this process for so long. Looked at by every round. */
export function areAnchorsLate({ audit, evidence, runtime }: Context): boolean {
  const now = runtime.monotonic()
  evidence.anchorsFailingSince = audit.failingAnchors().length === 0 ? null : (evidence.anchorsFailingSince ?? now)
  return evidence.anchorsFailingSince !== null && now - evidence.anchorsFailingSince >= alarmMs
}
