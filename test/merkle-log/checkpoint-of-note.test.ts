import { expect, it } from 'vitest'
import { checkpointOfNote, createAuditLog, keysFromSecret, memoryStorage } from '../../src/index.js'

it('gives the checkpoint back that a note states, and nothing for what is none', async () => {
  const log = createAuditLog({
    storage: memoryStorage(),
    keys: keysFromSecret(Buffer.alloc(32, 1).toString('base64')),
    origin: 'lakeside.example/sms',
  })
  const checkpoint = await log.publish()
  expect(checkpointOfNote(checkpoint.note)).toEqual(checkpoint)
  for (const none of ['', 'lakeside.example/sms\n', checkpoint.note.slice(0, 30)]) expect(checkpointOfNote(none)).toBeNull()
})
