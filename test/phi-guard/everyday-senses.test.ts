import { describe, expect, it } from 'vitest'
import { createPhiGuard } from '../../src/phi-guard/index.js'

const guard = createPhiGuard()
const verdictOf = (text: string): string => guard.inspect(text).verdict

describe('a practice that is called a surgery', () => {
  it.each([
    'Elm Tree Surgery: please ring us',
    'Your appt at Mill Lane Surgery has moved from 11.10 to 11.40',
    "I'm about to call you, it'll show as No Caller ID. Ravi, Glebe Surgery",
    'Please call the surgery on 01632 960 144',
    'Surgery phones open at 8',
  ])('is no operation: %s', (text) => {
    expect(verdictOf(text)).toBe('clear')
  })

  it.each([
    'Your surgery is Monday',
    'Your Surgery Is Monday',
    'YOUR OAK LANE SURGERY IS MONDAY',
    'Your Knee Surgery is Monday',
    'Call the surgery scheduler about Monday',
    'Please call the surgery center',
    'Elm Tree Surgery: your knee surgery is Monday',
    'Surgery on Mill Lane went well, he is awake',
  ])('excuses no operation: %s', (text) => {
    expect(verdictOf(text)).toBe('blocked')
  })
})

describe('a Spanish word that keeps company with a body', () => {
  it.each(["We've all got your back", "I've my hands full and your feet are up", "They've all seen your feet in that photo"])(
    'is none in a text of English words: %s',
    (text) => {
      expect(verdictOf(text)).toBe('clear')
    },
  )

  it.each(['Quite la venda del tobillo', 'Ve si le baja lo del ojo', 'No doble el codo hasta que quitemos los puntos'])('counts in Spanish: %s', (text) => {
    expect(verdictOf(text)).toBe('blocked')
  })
})

describe('an idiom', () => {
  it.each([
    'My jaw hit the floor',
    'By the skin of my teeth',
    'A chip on his shoulder the size of a house',
    'Up to my neck in it at work',
    'That would be career suicide',
    'Jarabe de chocolate para las crepas',
    'El tratamiento de aguas cierra mañana',
    'Virgo and Cancer: a lucky week',
  ])('tells of nobody: %s', (text) => {
    expect(verdictOf(text)).toBe('clear')
  })

  it.each([
    'The skin of your knee is healing',
    'Pain in the neck and a numb jaw since Monday',
    'She talked of suicide',
    'Su jarabe está listo',
    'Your cancer screening is due, dear Gemini members',
  ])('excuses no illness beside it: %s', (text) => {
    expect(verdictOf(text)).toBe('blocked')
  })
})

it('knows a test by its letters apart, once it is somebody’s', () => {
  expect(verdictOf('Your a 1 c is due')).toBe('blocked')
  expect(verdictOf('Block a 1 c, second gate')).toBe('clear')
})
