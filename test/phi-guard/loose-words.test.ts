import { describe, expect, it } from 'vitest'
import { createPhiGuard } from '../../src/phi-guard/index.js'

const guard = createPhiGuard()

/** Care as people tell it by phone: a loss, a scan by its week, a period that does not come, a result by whose it is. */
describe('what is told loosely', () => {
  it.each([
    'perdi al bebe. no quiero hablar, solo q sepas',
    'perdio al bebe el lunes, no le llamen',
    'Lamentamos que perdieron al bebé',
    '12 wk scan is booked for 18/11 at 10.30. Drink water before',
    'Your 32 wk growth scan moved to Friday',
    'if your period is two weeks late come in',
    'her period is late',
    'no me ha bajado y ya van 3 semanas, me hago la prueba mañana',
    'no me baja la regla, puedo pasar hoy?',
    'salio todo bien en lo suyo, nos vemos en un año',
    'salió bien lo de su mamá',
    'tell your mom hers came back ok',
    'Sai Maternity Home: see you Monday',
  ])('stops "%s"', (text) => {
    expect(guard.inspect(text).verdict).toBe('blocked')
  })

  it.each([
    'perdi al bus otra vez',
    'perdimos el partido',
    'My 12 week course starts Monday, scan the code at the door',
    'first period is running late again',
    'my period drama is late tonight',
    'no me llego el periodo de prueba del software',
    'No me ha bajado la prueba del juego',
    'no me baja la app, 3 semanas asi',
    'salio bien lo de tu mudanza',
    'salio bien lo tuyo?',
    'tell your mom her parcel came back',
  ])('leaves "%s"', (text) => {
    expect(guard.inspect(text).findings).toEqual([])
  })
})
