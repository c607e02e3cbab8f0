/** How a hold names the sender that it stops, beside ids of programs. */
const ofSender = 'sender:'

export function senderTarget(sender: string): string {
  return `${ofSender}${sender}`
}

/** The sender that is held. Null: the target is a program. */
export function senderOfTarget(target: string): string | null {
  return target.startsWith(ofSender) ? target.slice(ofSender.length) : null
}

export interface HoldRow {
  /** A program id or `sender:<id>`. */
  readonly target: string
  readonly cause: string
  readonly by: string
  readonly at: number
}

/** What the cause of a hold by the monitor begins with; any other is a person's, or a job's of the host. */
export const monitorCause = 'monitor.'

export interface MonitorStore {
  readState(stream: string): Promise<string | null>
  /** Compare and replace. False: somebody else replaced it. */
  replaceState(stream: string, from: string | null, to: string): Promise<boolean>
  /** Replaces the hold of its target; one by the monitor is stored only where none stands. */
  hold(row: HoldRow): Promise<void>
  release(target: string): Promise<boolean>
  holds(): Promise<readonly HoldRow[]>
}
