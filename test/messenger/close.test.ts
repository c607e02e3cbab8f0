import { describe, expect, it } from 'vitest'
import { createWorld } from './world.js'

const closed = { code: 'STORAGE_UNAVAILABLE', details: { problem: 'closed' } }

describe('a closed messenger', () => {
  it('queues nothing and sends nothing', async () => {
    const { messenger, storage, transport, runtime, consent, request } = createWorld()
    await consent()
    await messenger.send(request())
    await messenger.close()
    await expect(messenger.send(request())).rejects.toMatchObject(closed)
    await expect(messenger.sendMany([request()])[Symbol.asyncIterator]().next()).rejects.toMatchObject({ ...closed, details: { problem: 'closed', index: 0 } })
    const within = storage.hostTransaction((transaction) => messenger.within(transaction).send(request()))
    await expect(within).rejects.toMatchObject(closed)
    await expect(messenger.dispatchDue()).rejects.toMatchObject(closed)
    expect(transport.sent()).toEqual([])

    const other = createWorld({ storage, transport, runtime })
    expect(await other.messenger.dispatchDue()).toMatchObject({ claimed: 1, accepted: 1 })
  })

  it('still records a STOP that comes while the process ends', async () => {
    const { messenger, consent, reply } = createWorld()
    await consent()
    await messenger.close()
    await reply('STOP')
    expect(await messenger.suppression.statusOf({ phone: '+13125550101' })).toMatchObject({ suppressed: true })
  })
})
