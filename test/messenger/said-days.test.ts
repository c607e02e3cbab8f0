import { describe, expect, it } from 'vitest'
import { saidDaysLast } from '../../src/messenger/said-days.js'

/** Tuesday, 24 November 2026. */
const tuesday = { number: Date.UTC(2026, 10, 24) / 86_400_000, weekday: 2 }

describe('saidDaysLast', () => {
  it.each([
    'Your visit is tomorrow at 9 AM.',
    'Your visit is TODAY.',
    'We are open late tonight.',
    'Please call us this afternoon.',
    'See you the day after tomorrow.',
    'We missed you yesterday.',
    'Your visit is in two days.',
    'Your visit is tomorrow, Wed Nov 25, 9 AM.',
    'Su visita es mañana a las 9.',
    'Su visita es mañana por la mañana.',
    'Su visita es pasado mañana.',
    'Su visita es hoy.',
    'Llame esta tarde.',
    'La clínica cierra esta noche.',
    'Su visita es en tres días.',
  ])('holds on the day of writing alone: %s', (text) => {
    expect(saidDaysLast(text, tuesday)).toBe(0)
  })

  it.each([
    ['Your visit is Thursday at 4 PM.', 2],
    ['Your visit is Thu at 4.', 2],
    ['Call us by Friday.', 3],
    ['Come Monday or Wednesday.', 6],
    ['Your visit is Tuesday at 4 PM.', 0],
    ['Reminder: your appointment is Wed Nov 25, 9:00 AM.', 1],
    ['Reminder: your appointment is Wed Dec 9, 9:00 AM.', 15],
    ['Your visit is November 25th.', 1],
    ['Your visit is 25 November.', 1],
    ['Your visit is 11/25 at 9.', 1],
    ['Your visit is 11/25/2026.', 1],
    ['Your visit is 2026-12-01.', 7],
    ['Your visit moved from Nov 25 to Dec 2.', 8],
    ['Your visit is Jan 5.', 42],
    ['Su cita es el jueves a las 3.', 2],
    ['Su cita es el sábado 28 de noviembre.', 4],
    ['Recordatorio: su cita es el mié 25 nov, 9:00 am.', 1],
    ['Su cita es el 2 de diciembre.', 8],
  ])('holds to the end of the last day named: %s (%i)', (text, days) => {
    expect(saidDaysLast(text, tuesday)).toBe(days)
  })

  it.each([
    'Please call us when you can.',
    'We are open Monday to Friday, 8 to 5.',
    'Open Mon-Fri.',
    'Abierto de lunes a viernes.',
    'We are closed every Friday.',
    'Cerramos los domingos.',
    'Thank you for your visit on Nov 20.',
    'Thank you for coming last Friday.',
    'Estamos abiertos por la mañana.',
    'La cita es a las 9 de la mañana.',
    'Please log in 2 days before your visit.',
    'You sat at the front. The sun was out.',
    'You may call us at 3.',
    'Reply 1 or 2.',
    'Please arrive 15 minutes early.',
  ])('names no day to come: %s', (text) => {
    expect(saidDaysLast(text, tuesday)).toBeNull()
  })
})
