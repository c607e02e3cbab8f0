import type { StorageAdapter } from 'nophi'
import { readable } from './scan.ts'

/** Everything that was ever handed to the storage, byte for byte, so that it can be searched for what must not be there. */
export interface Recording {
  readonly storage: StorageAdapter
  everything(): string
  writes(): number
}

export function recordingStorage(storage: StorageAdapter): Recording {
  const seen: string[] = []
  const recorded = <T extends object>(slice: T): T =>
    new Proxy(slice, {
      get(target, name, receiver) {
        const member: unknown = Reflect.get(target, name, receiver)
        if (typeof member === 'object' && member !== null) return recorded(member)
        if (typeof member !== 'function') return member
        return (...given: unknown[]) => {
          for (const value of given) note(value)
          return member.apply(target, given)
        }
      },
    })
  const note = (value: unknown): void => {
    if (value instanceof Uint8Array) seen.push(readable(value))
    else if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) note(part)
    else seen.push(String(value))
  }
  return {
    storage: { ...storage, transaction: (scope, work) => storage.transaction(scope, (stores) => work(recorded(stores))) },
    everything: () => seen.join('\n'),
    writes: () => seen.length,
  }
}
