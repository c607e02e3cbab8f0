import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Messenger } from '../messenger/types.js'
import { UsageError } from './usage-error.js'

/** The messenger of a configuration file. `otherwise`: what to say where there is none. */
export async function openMessenger(config: string, otherwise: string): Promise<Messenger> {
  const module: unknown = await import(pathToFileURL(resolve(config)).href).catch(() => {
    throw new UsageError(otherwise)
  })
  const { messenger } = ((module as { readonly default?: unknown }).default ?? {}) as { readonly messenger?: () => Messenger | Promise<Messenger> }
  if (typeof messenger !== 'function') throw new UsageError('the default export of the configuration has no messenger()')
  return messenger()
}
