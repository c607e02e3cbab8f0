import type { By, Messenger, SendRequest, SqlExecutor } from 'nophi'

declare const messenger: Messenger
declare const transaction: SqlExecutor
declare const request: SendRequest
declare const by: By

const joined = messenger.within(transaction)
export const offered: readonly Promise<unknown>[] = [joined.evaluate(request), joined.send(request), joined.cancel({ reference: 'visit-1' }, by)]
export const names: readonly (keyof typeof joined)[] = ['evaluate', 'send', 'cancel', 'consent', 'suppression']

// @ts-expect-error Nothing is dispatched inside a host's transaction.
joined.dispatchDue()

// @ts-expect-error Nor received.
joined.receive([])

// @ts-expect-error Nor maintained.
joined.maintain()

// @ts-expect-error Enforcement waits for what is in flight, which a transaction must not.
joined.suppression.enforce('id')

// @ts-expect-error Nor is a permit opened in it.
joined.suppression.sendIfAllowed({ phone: '+13125550101' }, async () => true)
