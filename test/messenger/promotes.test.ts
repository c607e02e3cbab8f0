import { describe, expect, it } from 'vitest'
import { promotes } from '../../src/messenger/promotes.js'

describe('promotes', () => {
  it.each([
    'Win a $500 gift card, click https://go.lakeside.example/x',
    'You won a prize! Claim it today.',
    '50% off all week! Book now.',
    '$20 off your next visit.',
    'Save up to 30% this month.',
    'Flash sale: call us.',
    'Our summer prices are on sale.',
    'Come back for a free gift.',
    'First month free when you join.',
    'Limited time offer, call today.',
    'Use this coupon at the desk.',
    'Refer a friend and earn $50 cash back.',
    'Enter our raffle at the front desk.',
    'Get it free, tap the link below',
    '20% de descuento en su próxima visita.',
    'Gane una tarjeta de regalo.',
    'Oferta especial solo este mes.',
    'Participe en el sorteo de la clínica.',
    'El primer mes es gratis.',
  ])('finds %s', (text) => {
    expect(promotes(text)).toBe(true)
  })

  it.each([
    'Please call us when you can.',
    'Your visit is tomorrow at 9 AM.',
    'Feel free to call us.',
    'Call our toll-free line.',
    'Parking is free. Please come 10 minutes early.',
    'Our building is smoke-free and fragrance-free.',
    'The interpreter is free of charge.',
    'You have a new offer of an earlier time. Log in.',
    'An earlier time is open. Reply 1 to ask for it.',
    'The office is off Main Street.',
    'We take the day off on Monday.',
    'Turn off your phone in the waiting room.',
    'Please order your form in the portal.',
    'Log in now to see it.',
    'El estacionamiento es gratis.',
    'Llame gratis al 800.',
    'Hay un horario antes. Responda 1 para pedirlo.',
    'We would like to win back your trust.',
    'Get your paperwork ready.',
  ])('leaves %s', (text) => {
    expect(promotes(text)).toBe(false)
  })
})
