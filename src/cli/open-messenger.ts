import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Messenger } from '../messenger/types.js'
import { openFilesAsGuest } from '../storage/drivers/sqlite/shared-files.js'
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
export async function openMessenger(config: string, otherwise: string): Promise<OpenedMessenger> {
  openFilesAsGuest()
  const module: unknown = await import(pathToFileURL(resolve(config)).href).catch(() => {
    throw new UsageError(otherwise)
  })
  const given = ((module as { readonly default?: unknown }).default ?? {}) as Config
  if (typeof given.messenger !== 'function') throw new UsageError('the default export of the configuration has no messenger()')
  const messenger = await given.messenger()
  return {
    messenger,
    async close() {
      await messenger.close()
      await given.close?.()
    },
  }
}
