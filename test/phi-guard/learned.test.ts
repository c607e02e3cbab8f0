import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { benchmarkFolder } from '../../bench/phi/datasets.js'
import { featuresOf } from '../../scripts/learning/features-of.js'
import { learnWeights } from '../../scripts/learning/learn-weights.js'
import { learningTexts } from '../../scripts/learning/learning-texts.js'
import { madeFrom } from '../../scripts/learning/made-from.js'
import { createPhiGuard } from '../../src/phi-guard/index.js'
import { scoreOf } from '../../src/phi-guard/learned/wording-score.js'
import { lakesideGuard } from './lakeside.js'

const guard = createPhiGuard()
const byWording = (text: string): boolean => guard.inspect(text).findings.some(({ rule }) => rule === 'wording')
const toy = (texts: readonly string[], leaking: boolean) => texts.map((text) => ({ features: featuresOf(text), leaking, share: 1 }))

describe('how a text is worded as a whole', () => {
  it('is read the same whatever day, hour, number or first name stands in it', () => {
    const texts = ['Maria, we see you on Monday at 9:30 am, bring 2 of them', 'Jose, we see you on Friday at 11 pm, bring 40 of them'].map(featuresOf)
    expect(texts[0]?.length).toBeGreaterThan(10)
    expect(texts[1]).toEqual(texts[0])
  })

  it('is not read from a link', () => {
    expect(featuresOf('Please open https://lakeside.example/kidney/stone now')).toEqual(featuresOf('Please open now'))
  })

  it('is a treatment by its own rule, placed inside the text, with a suggestion that is clear', () => {
    const texts = ['It came out in one piece so you can go home and rest now', 'They took all of it out, now you can go home and rest']
    for (const text of texts) {
      const inspection = guard.inspect(text)
      expect(inspection).toMatchObject({ verdict: 'blocked', findings: [{ category: 'treatment', rule: 'wording', sensitive: false }] })
      const [found] = inspection.findings
      expect(text.slice(found?.start, found?.end).length).toBeGreaterThan(3)
      expect(guard.inspect(inspection.suggestion?.text ?? '').verdict).toBe('clear')
    }
  })

  it('has to tell less of care where the sender is known, who gives it', () => {
    const texts = ['They took it out whole, you can go home and rest', 'Ya le quitaron todo, puede irse a descansar']
    const known = lakesideGuard()
    for (const text of texts) {
      expect(guard.inspect(text).verdict, text).toBe('clear')
      expect(known.inspect(text), text).toMatchObject({ verdict: 'blocked', findings: [{ rule: 'wording' }] })
    }
    expect(known.inspect('Please come in at ten, the door is open').verdict).toBe('clear')
  })

  it('is not asked where a word was found, where the tier clears one, or of fewer than four words', () => {
    expect(byWording('Your chemo is at 3, nurse says it came back fine, no more pokes until spring')).toBe(false)
    expect(
      guard.inspect('Time for your eye exam, the doctor will put drops in', { tier: 'patient-accepted-risk' }).findings.map(({ rule }) => rule),
    ).not.toContain('wording')
    expect(byWording('came back fine')).toBe(false)
  })

  it('is read forty words at a time: what is said of many words does not grow with their number, nor hide behind others', () => {
    expect(guard.inspect('blue house '.repeat(180)).verdict).toBe('clear')
    const told = 'It came out in one piece so you can go home and rest now'
    expect(byWording(`${Array(8).fill('our office is open now').join(' ')} ${told}`)).toBe(true)
    expect(byWording(Array(16).fill('our office is open now').join(' '))).toBe(false)
  })

  it('is learnt nearly alike with one text less: the others keep their order', () => {
    const words = 'the a nurse bus comes today calls you saw went home soon late again'.split(' ')
    const texts = Array.from({ length: 400 }, (_, at) => [at, at * 7, at * 3 + 1, at * 5 + 2].map((step) => words[step % words.length]).join(' '))
    const examples = texts.flatMap((text) => toy([text], text.includes('nurse')))
    const [all, less] = [learnWeights(examples), learnWeights(examples.slice(1))]
    const moved = all.steps.filter((step, place) => step !== less.steps[place]).length
    expect(moved).toBeLessThan(all.steps.filter((step) => step !== 0).length / 20)
  })

  it('is learnt alike from the same texts, and tells one kind from the other', () => {
    const examples = [
      ...toy(['the nurse comes today', 'the nurse calls you', 'a nurse saw you'], true),
      ...toy(['the bus comes today', 'the bus calls you', 'a bus saw you'], false),
    ]
    const weights = learnWeights(examples)
    expect(learnWeights(examples)).toEqual(weights)
    expect(scoreOf(featuresOf('the nurse went home'), weights)).toBeGreaterThan(scoreOf(featuresOf('the bus went home'), weights))
  })

  // That these texts give these weights takes half a minute to see: `npm run learn -- --check`, which CI runs.
  it.skipIf(benchmarkFolder() === null)(
    'was learnt from the texts that stand here (skipped where the SMS Spam Collection is not beside the repository)',
    async () => {
      const texts = await learningTexts(benchmarkFolder() ?? '')
      const weights = readFileSync(new URL('../../src/phi-guard/learned/wording-weights.ts', import.meta.url), 'utf8')
      expect(weights.startsWith(madeFrom(texts)), 'npm run learn').toBe(true)
    },
  )
})
