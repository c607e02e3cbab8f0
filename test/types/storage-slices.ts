import {
  createConsentLedger,
  createMessenger,
  createSuppressionRegistry,
  type KeyProvider,
  type MessengerOptions,
  type StorageAdapter,
  type StorageOf,
  type Stores,
} from 'nophi'

type Assignable<From, To> = [From] extends [To] ? true : false

/** A whole adapter serves as any slice. */
export const wholeIsSlice: { readonly [K in keyof Stores]: Assignable<StorageAdapter, StorageOf<K>> } = {
  consent: true,
  suppression: true,
  messages: true,
  audit: true,
  replay: true,
  subjectKeys: true,
  monitor: true,
  portalLinks: true,
  sinkOutbox: true,
  rates: true,
  numberChecks: true,
  vault: true,
  legalHolds: true,
  providerStates: true,
  people: true,
  system: true,
}

/** No slice serves as a whole adapter. */
export const sliceIsWhole: { readonly [K in keyof Stores]: Assignable<StorageOf<K>, StorageAdapter> } = {
  consent: false,
  suppression: false,
  messages: false,
  audit: false,
  replay: false,
  subjectKeys: false,
  monitor: false,
  portalLinks: false,
  sinkOutbox: false,
  rates: false,
  numberChecks: false,
  vault: false,
  legalHolds: false,
  providerStates: false,
  people: false,
  system: false,
}

/** Nor as another slice. */
export const sliceIsOther: { readonly [K in Exclude<keyof Stores, 'suppression'>]: Assignable<StorageOf<'suppression'>, StorageOf<K>> } = {
  consent: false,
  messages: false,
  audit: false,
  replay: false,
  subjectKeys: false,
  monitor: false,
  portalLinks: false,
  sinkOutbox: false,
  rates: false,
  numberChecks: false,
  vault: false,
  legalHolds: false,
  providerStates: false,
  people: false,
  system: false,
}

declare const whole: StorageAdapter
declare const suppressionOnly: StorageOf<'suppression'>
declare const keys: KeyProvider
declare const options: Omit<MessengerOptions, 'storage'>

createSuppressionRegistry({ storage: whole, keys })
createSuppressionRegistry({ storage: suppressionOnly, keys })
createConsentLedger({ storage: whole, keys })
createMessenger({ ...options, storage: whole })

// @ts-expect-error A ledger needs its own slice.
createConsentLedger({ storage: suppressionOnly, keys })

// @ts-expect-error A messenger needs the whole adapter.
createMessenger({ ...options, storage: suppressionOnly })

whole.transaction({ tenant: 'default', clock: () => new Date(0) }, async (stores) => stores.messages)

// @ts-expect-error A slice does not show its neighbour.
suppressionOnly.transaction({ tenant: 'default', clock: () => new Date(0) }, async (stores) => stores.messages)
