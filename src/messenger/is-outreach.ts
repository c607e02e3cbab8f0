import type { Program } from '../domain/program.js'

const outreachKinds: readonly string[] = ['care-reminder', 'feedback-request', 'statement-available']

/** Campaigns and marketing: what a monitor may stop by itself. To stop visit texts is a harm of its own. */
export function isOutreach(program: Program): boolean {
  if (program.messageClass === 'marketing') return true
  return program.kinds !== 'any' && program.kinds.every((kind) => outreachKinds.includes(kind))
}
