import type { ConsentAction } from './consent.js'

const giving: readonly unknown[] = ['opt-in', 'confirm', 'renew'] satisfies readonly ConsentAction[]

/** Whether somebody says yes by it. A wish and an accepted risk give no consent. */
export function givesConsent(action: unknown): boolean {
  return giving.includes(action)
}
