import { describe, expect, it } from 'vitest'
import { baselines } from '../../bench/replies/baselines.js'
import { plainWords, wordingsIn } from '../../bench/replies/known-wordings.js'
import { type LabelledReply, ownReplies } from '../../bench/replies/labelled-replies.js'
import { groupedBy, type Judged, measureReplies, type Reading, type ReplyQuestion } from '../../bench/replies/measures.js'
import { classLines, measureLines } from '../../bench/replies/print-lines.js'

const labelled = (id: string, label: Partial<LabelledReply> = {}): LabelledReply => ({
  id,
  language: 'en',
  after: 'none',
  text: id,
  class: 'made-up',
  intent: 'other',
  suppress: false,
  needsReview: true,
  urgent: false,
  reason: 'Made up for this test.',
  ...label,
})
const optOut = { intent: 'opt-out', suppress: true, needsReview: false } as const
const judged = (reply: LabelledReply, read: Partial<Reading> = {}): Judged => ({
  reply,
  read: { intent: 'other', suppress: false, needsReview: true, urgent: false, rule: 'free-text', ...read },
})

const byHand: readonly Judged[] = [
  judged(labelled('found', optOut), optOut),
  judged(labelled('held', { ...optOut, language: 'es' }), { suppress: true }),
  judged(labelled('left to a person', { ...optOut, needsReview: 'any' })),
  judged(labelled('lost', optOut), { needsReview: false }),
  judged(labelled('plain')),
  judged(labelled('taken for an opt-out', { language: 'es' }), optOut),
  judged(labelled('alarm', { urgent: true }), { urgent: true }),
  judged(labelled('alarm overheard', { urgent: true })),
  judged(labelled('open', { needsReview: 'any' }), { needsReview: false }),
  judged(labelled('false alarm', { needsReview: 'any' }), { urgent: true, needsReview: false }),
]

describe('the measures of replies', () => {
  it.each<[ReplyQuestion, number, number, string[]]>([
    ['opt-out-recall', 2, 4, ['left to a person', 'lost']],
    ['opt-out-unseen', 1, 4, ['lost']],
    ['false-suppress', 1, 6, ['taken for an opt-out']],
    ['intent', 6, 10, ['held', 'left to a person', 'lost', 'taken for an opt-out']],
    ['review', 5, 7, ['held', 'taken for an opt-out']],
    ['urgent-recall', 1, 2, ['alarm overheard']],
    ['false-urgent', 1, 8, ['false alarm']],
    ['as-labelled', 4, 10, ['held', 'left to a person', 'lost', 'taken for an opt-out', 'alarm overheard', 'false alarm']],
  ])('%s counts %i of %i by hand and names what it missed', (name, hits, of, missed) => {
    const measure = measureReplies(name, byHand)
    expect(measure.share).toEqual({ hits, of })
    expect(measure.missed.map(({ reply }) => reply.id)).toEqual(missed)
  })

  it('count nothing where no reply is asked about', () => {
    expect(measureReplies('urgent-recall', byHand.slice(0, 1)).share).toEqual({ hits: 0, of: 0 })
  })

  it('are taken for each group, in the order of its first reply', () => {
    const groups = groupedBy(byHand, ({ language }) => language)
    expect([...groups].map(([name, some]) => [name, some.length])).toEqual([
      ['en', 8],
      ['es', 2],
    ])
  })

  it('print their count, share and interval, and a list of words below', () => {
    const line = { set: 'own', by: 'all', group: 'all', name: 'opt-out-recall', share: { hits: 5, of: 10 }, beside: { exact: { hits: 0, of: 10 } } } as const
    const [ours, theirs] = measureLines([line])
    expect(ours).toMatch(/^opt-out-recall\s+all\s+5\/10\s+50\.00 % \[23\.66 %, 76\.34 %\]$/)
    expect(theirs).toMatch(/^\s+exact\s+0\/10\s+0\.00 % \[0\.00 %, 27\.75 %\]$/)
    expect(classLines([{ ...line, by: 'class', group: 'made-up' }])[1]).toMatch(/^made-up\s+5\/10/)
  })
})

describe('the lists of words beside ours', () => {
  const suppressedBy = (text: string): string[] => baselines.filter(({ suppresses }) => suppresses(text)).map(({ name }) => name)

  it.each<[string, string[]]>([
    [' stop ', ['exact', 'exact-es', 'contains', 'contains-es']],
    ['Stop.', ['contains', 'contains-es']],
    ['please stop by', ['contains', 'contains-es']],
    ['nonstop', []],
    ['alto', ['exact-es', 'contains-es']],
    ['es para mí', ['contains-es']],
    ['no más', ['exact-es', 'contains-es']],
    ['take me off', []],
  ])('read "%s" by %j', (text, names) => {
    expect(suppressedBy(text)).toEqual(names)
  })
})

describe('the wordings that rules and tests hold', () => {
  it('are quoted strings and lines of longer ones, whatever their case, accents and signs', () => {
    expect(wordingsIn("a('No Más!'); b(\"don't\"); c(`one\n  two`)")).toEqual(['no mas', 'don t', 'one', 'two'])
    expect(plainWords(' 🛑 ')).toBe(' 🛑 ')
  })
})

describe('our own labelled replies', () => {
  const replies = ownReplies()
  const inLanguage = (language: string): readonly LabelledReply[] => replies.filter((reply) => reply.language === language)

  it('have ids of their own that name their language, and stand once each', () => {
    expect(new Set(replies.map(({ id }) => id)).size).toBe(replies.length)
    expect(replies.filter(({ id, language }) => !new RegExp(`^${language}-\\d{3}$`).test(id))).toEqual([])
    expect(new Set(replies.map(({ language, after, text }) => `${language} ${after} ${text}`)).size).toBe(replies.length)
  })

  it.each(['en', 'es'])('are at least three hundred in %s, half of them no opt-out', (language) => {
    const some = inLanguage(language)
    expect(some.length).toBeGreaterThanOrEqual(300)
    expect(some.filter(({ intent }) => intent !== 'opt-out').length * 2).toBeGreaterThanOrEqual(some.length)
  })

  it('carry labels that can hold together', () => {
    const broken = replies.filter(
      ({ intent, suppress, needsReview, urgent, after, reason }) =>
        !['opt-out', 'opt-in', 'help', 'answer', 'other'].includes(intent) ||
        !['visit', 'join', 'none'].includes(after) ||
        ![true, false, 'any'].includes(needsReview) ||
        (intent === 'opt-out' && !suppress) ||
        (suppress && intent !== 'opt-out' && intent !== 'other') ||
        (urgent && needsReview !== true) ||
        (intent === 'answer' && after === 'none') ||
        reason.length < 10,
    )
    expect(broken.map(({ id }) => id)).toEqual([])
  })

  it('name made-up numbers only', () => {
    const numbers = replies.flatMap(({ text }) => text.match(/(?<!\d)\(?\d{3}\)?[-. ]\d{3}[-. ]\d{4}(?!\d)/g) ?? [])
    expect(numbers.length).toBeGreaterThan(0)
    expect(numbers.filter((number) => !/555[-. ]01\d{2}$/.test(number))).toEqual([])
  })
})
