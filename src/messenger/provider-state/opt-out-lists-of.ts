import type { Context } from '../context.js'
import type { OptOutListOptions } from './types.js'

export function optOutListsOf({ everyHours = 24, tellProviders = false }: OptOutListOptions = {}): Context['optOutLists'] {
  return { everyMs: everyHours * 3_600_000, tellProviders, readings: new Map() }
}
