import { describe, expect, it } from 'vitest'
import { createPhiGuard } from '../../src/phi-guard/index.js'

const guard = createPhiGuard()
const verdictOf = (text: string): string => guard.inspect(text).verdict

const asked: readonly string[] = [
  'Any slips since our last call?',
  'Have you had a drink since Monday?',
  'Has he used since we met?',
  '¿Ha vuelto a beber desde la última vez?',
  '¿Ha vuelto a consumir?',
  '¿Ha bebido desde la última visita?',
  'Call if the fever goes above 101.',
]

const ofOthers: readonly string[] = [
  'Any drinks this week? The Red Lion has two for one',
  'Has vuelto a beber café o sigues con el té',
  'take a chill pill bro',
  'CityWater: your bill of $41.07 is due on 3 June. Pay online.',
]

const ofHouses: readonly string[] = ['BankHealth: your balance of $41 is due', 'WaterClinic: you owe $41 for services']

describe('what somebody did since they were last seen', () => {
  it('is asked of a patient', () => {
    expect(asked.filter((text) => verdictOf(text) !== 'blocked')).toEqual([])
  })

  it('is not, in the same words, of guests or of friends', () => {
    expect(ofOthers.filter((text) => verdictOf(text) !== 'clear')).toEqual([])
  })
})

it('reads a sender in camel case by its last word, and none of care for that', () => {
  expect(ofHouses.filter((text) => verdictOf(text) !== 'blocked')).toEqual([])
})
