import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Messenger } from '../messenger/types.js'
import { openFilesAsGuest } from '../storage/drivers/sqlite/shared-files.js'
import { defaultConfig } from './default-config.js'
import { configFault, loadConfig } from './load-config.js'
import { UsageError } from './usage-error.js'

export interface OpenedMessenger {
  readonly messenger: Messenger
  /** Ends what the messenger holds and what the configuration opened for it: an open pool keeps a process alive. */
  close(): Promise<void>
}

interface Config {
  readonly messenger?: (() => Messenger | Promise<Messenger>) | undefined
  readonly close?: (() => unknown) | undefined
}

/** The messenger of a configuration file, beside the application that may be running. `otherwise`: what to say where there is none. */
export async function openMessenger(config: string, otherwise = `give --config, or a ${defaultConfig} that can be loaded`): Promise<OpenedMessenger> {
  openFilesAsGuest()
  const path = resolve(config)
  await stat(path).catch(() => {
    throw new UsageError(otherwise)
  })
  const given: Config = await loadConfig(path)
  if (typeof given.messenger !== 'function') throw new UsageError('the default export of the configuration has no messenger()')
  const messenger = await Promise.resolve()
    .then(given.messenger)
    .catch((error: unknown) => configFault('messenger() of the configuration threw', error))
  return {
    messenger,
    async close() {
      // A transport that cannot be ended must not keep the rest open, and the process with it.
      await messenger.close().finally(() => given.close?.())
    },
  }
}
