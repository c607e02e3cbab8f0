export interface HoldRow {
  /** A program id or `sender:<id>`. */
  readonly target: string
  readonly cause: string
  readonly by: string
  readonly at: number
}

export interface MonitorStore {
  readState(stream: string): Promise<string | null>
  /** Compare and replace. False: somebody else replaced it. */
  replaceState(stream: string, from: string | null, to: string): Promise<boolean>
  hold(row: HoldRow): Promise<void>
  release(target: string): Promise<boolean>
  holds(): Promise<readonly HoldRow[]>
}
