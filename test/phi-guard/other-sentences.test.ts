import { beforeAll, describe, expect, it } from 'vitest'
import { createPhiGuard } from '../../src/phi-guard/index.js'
import * as home from './home-leaking-texts.js'
import * as spanish from './spanish-told-leaking-texts.js'
import * as staff from './staff-words-leaking-texts.js'
import * as told from './told-leaking-texts.js'

const guard = createPhiGuard()
const rulesOf = (text: string): readonly string[] => guard.inspect(text).findings.flatMap(({ blocking, rule }) => (blocking ? [rule] : []))
/** Lists by language and class, and lists without. */
const textsOf = (lists: object): readonly string[] => Object.values(lists).flatMap((list) => Object.values(list as object).flat() as string[])

const others = [
  'The plumber is in.',
  'Game 7 is tonight!',
  'My laptop is back.',
  'The recipe is on the fridge.',
  'La pizza ya viene.',
  'Cambio de aceite listo.',
]

/** Told by so few words that they tell it only where nothing else is said. */
const alone: ReadonlySet<string> = new Set([
  'La amarilla cada 12 y la azul solo si duele',
  'Mucha agua y reposo, nada de sol',
  'Repeat K please today',
  'Si siente que se le va la cabeza, bájele a la mitad',
  "You'll be able to hear the birds again after Monday",
  '¿Ya siente los dedos?',
])

describe('what a text tells of care', () => {
  let texts: readonly string[] = []
  beforeAll(() => {
    texts = [home, spanish, staff, told].flatMap(textsOf).filter((text) => !alone.has(text) && rulesOf(text).some((rule) => /-(?:told|implied)$/.test(rule)))
  })

  it.each(others)('is told still where another sentence speaks of other matters: %s', (other) => {
    expect(texts.length).toBeGreaterThan(600)
    const lost = texts.filter((text) => rulesOf(`${/[.!?]$/.test(text) ? text : `${text}.`} ${other}`).length === 0)
    expect(lost).toEqual([])
  })

  it('is excused by its own sentence, and so stopped where only the next one says whose matter it is', () => {
    const texts = [
      'The plumber says the leak came back, he will look at it',
      'Do you have any tablets left? The kids broke the second iPad',
      'Cut back on sugar? Try our new recipe book',
      'Congrats on your new baby! Gift registry closes Friday at Target',
      'Midas: the diagnosis is done. Brake pads are worn, rotors are fine. OK to proceed?',
      'Your meter reading looks abnormal. We will recheck it on Monday.',
      'Well: bacteria test was positive. We will chlorinate on Friday.',
      'Better than we hoped! Thanks for voting',
      'Progressive: your payment is past due. Pay $88.10 by Friday to keep coverage.',
    ]
    expect(texts.map((text) => rulesOf(text).length > 0)).toEqual([false, ...Array(texts.length - 1).fill(true)])
  })
})
