import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { isNophiError } from '../errors/nophi-error.js'
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
  const path = resolve(config)
  await stat(path).catch(() => {
    throw new UsageError(otherwise)
  })
  const module: unknown = await import(pathToFileURL(path).href).catch((error: unknown) => fail('the configuration threw', error))
  const given = ((module as { readonly default?: unknown }).default ?? {}) as Config
  if (typeof given.messenger !== 'function') throw new UsageError('the default export of the configuration has no messenger()')
  const messenger = await Promise.resolve()
    .then(given.messenger)
    .catch((error: unknown) => fail('messenger() of the configuration threw', error))
  return {
    messenger,
    async close() {
      await messenger.close()
      await given.close?.()
    },
  }
}

/** An error of ours names the place; of any other the code alone is told, such as `ERR_MODULE_NOT_FOUND`. */
function fail(what: string, error: unknown): never {
  if (isNophiError(error)) throw error
  const code = (error as { readonly code?: unknown } | null)?.code
  throw new UsageError(typeof code === 'string' && /^[A-Z][A-Z\d_]{2,50}$/.test(code) ? `${what} ${code}` : what)
}
