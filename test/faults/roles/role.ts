import type { Messenger, Runtime } from 'nophi'
import type { Config, Told } from '../config.js'
import type { OpenStore } from '../open-store.js'

export interface Role {
  readonly config: Config
  readonly messenger: Messenger
  readonly hostTransaction: OpenStore['hostTransaction']
  readonly runtime: Runtime
  readonly tell: (told: Told) => void
  readonly failed: (error: unknown) => void
}
