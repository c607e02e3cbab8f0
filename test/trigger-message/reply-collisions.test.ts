import { describe, expect, it } from 'vitest'
import { countReplyCollisions } from '../../src/trigger-message/index.js'

describe('countReplyCollisions', () => {
  it.each([
    ['Reply CANCEL to cancel your visit.', 1],
    ['reply "stop" to skip this one', 1],
    ['Responda CANCELAR para cambiar su cita.', 1],
    ['Text START to begin, or reply with END to finish.', 2],
    ['Reply 1 to confirm, 2 to change.', 0],
    ['Responda 1 para confirmar, 2 para cambiar.', 0],
    ['Please stop by the office. We end at five.', 0],
    ['', 0],
  ])('counts in %j', (body, collisions) => {
    expect(countReplyCollisions(body)).toBe(collisions)
  })
})
