export { manifestRows, replayDays, sealedReplyDays } from './manifest.js'
export { purgeDue } from './purge-due.js'
export type { Retention, RetentionRow } from './types.js'
