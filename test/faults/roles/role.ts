import type { Messenger, Runtime } from 'nophi'
import type { Config, Told } from '../config.js'

export interface Role {
  readonly config: Config
  readonly messenger: Messenger
  readonly runtime: Runtime
  readonly tell: (told: Told) => void
  readonly failed: (error: unknown) => void
}
