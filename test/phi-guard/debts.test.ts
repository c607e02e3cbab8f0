import { describe, expect, it } from 'vitest'
import { createPhiGuard } from '../../src/phi-guard/index.js'

const guard = createPhiGuard()
const verdictOf = (text: string): string => guard.inspect(text).verdict
const tellsOfMoney = (text: string): boolean => guard.inspect(text).findings.some(({ blocking, category }) => blocking && category === 'financial')

const owed = ['balance', 'bill', 'invoice', 'account', 'payment']
const late = ['overdue', 'past due', 'unpaid', 'delinquent', '60 days late']
const owedSpanish = ['saldo', 'factura', 'cuenta', 'pago', 'adeudo']
const lateSpanish = ['vencido', 'atrasado', 'en mora', 'sin pagar']

describe('what is owed and late', () => {
  it('is told whatever is owed, and however late', () => {
    const texts = owed.flatMap((thing) => late.map((state) => `Your ${thing} is ${state}`))
    expect(texts.filter((text) => !tellsOfMoney(text))).toEqual([])
  })

  it('is told in Spanish, with accents and without', () => {
    const texts = owedSpanish.flatMap((thing) =>
      lateSpanish.flatMap((state) => [`Su ${thing} está ${state}`, `Su ${thing} sigue ${state}`, `su ${thing} esta ${state}`]),
    )
    expect(texts.filter((text) => !tellsOfMoney(text))).toEqual([])
  })

  it.each([
    'Your bill remains unpaid',
    'Your bill has not been paid',
    'You have an unpaid invoice',
    'There is an overdue balance on your account',
    'The office says your last bill is still outstanding',
    'We have not received payment for your bill',
    'You still owe a balance',
    'Overdue: your balance',
    'Tiene una factura vencida',
    'Tiene una deuda con nosotros',
    'Su factura no ha sido pagada',
    'Aún debe su saldo',
  ])('is told in other words: %s', (text) => {
    expect(verdictOf(text)).toBe('blocked')
  })

  it.each([
    'Your water bill is overdue',
    'Your credit card bill is overdue',
    'Your rent payment is late',
    'Your library account is overdue',
    'Your gym membership payment is overdue',
    'Your tuition balance is unpaid',
    'Su recibo de luz está vencido',
    'Su cuenta del gimnasio está vencida',
    'Su pago de la renta está atrasado',
  ])('says nothing of care where another house is owed: %s', (text) => {
    expect(verdictOf(text)).toBe('clear')
  })

  it.each([
    'Your statement is ready',
    'Your bill has been paid, thank you',
    'Your payment was received late last night',
    'Thank you for your outstanding work on the Miller account',
    'Invoice 118 is overdue; please settle within 7 days',
    'Your library books are overdue',
    'Su pago fue recibido',
    'Su cuenta está pendiente de activar',
    'Tiene una deuda de gratitud con su abuela',
  ])('is not told of what is paid, ready or no money of the reader: %s', (text) => {
    expect(verdictOf(text)).toBe('clear')
  })
})

describe('a sum', () => {
  it.each(['$85', '$1200', '$1,200', '$1.200', '$ 1,200.50', 'US$1.200,50', '$12.345.678', '85 dollars', '1,200 dollars', '1.200,50 dólares', '12,345.50 USD'])(
    'is found whole, whichever signs part it: %s',
    (sum) => {
      for (const text of [`Your balance of ${sum} is due.`, `Your balance is ${sum}.`, `Your balance is ${sum}, due now`]) {
        const { findings } = guard.inspect(text)
        expect(findings.filter(({ rule }) => rule === 'amount').map(({ start, end }) => text.slice(start, end))).toEqual([sum])
      }
    },
  )
})
