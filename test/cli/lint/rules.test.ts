import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Folder, type Found, temporaryFolder } from './lint-in-folder.js'

let folder: Folder
beforeEach(async () => {
  folder = await temporaryFolder()
})
afterEach(() => folder.remove())

const sender = { name: 'Lakeside Clinic', contact: { phone: '+13125550142', url: 'https://lakeside.example/help' } }

async function found(text: string, config: object = {}): Promise<readonly Found[]> {
  await folder.write({ 'a.json': JSON.stringify({ text }), 'nophi.lint.json': JSON.stringify(config) })
  return (await folder.lint('a.json')).findings
}
const rulesOf = async (text: string, config: object = {}): Promise<string[]> => (await found(text, config)).map(({ rule, source }) => `${rule} ${source}`)

describe('reply words', () => {
  it.each([
    ['Reply CANCEL to cancel your visit.', 'CANCEL'],
    ['Reply 1 to confirm or CANCEL to cancel your visit.', 'CANCEL'],
    ['Text "end" when you are here.', 'end'],
    ['Reply START to begin.', 'START'],
    ['Reply UNSTOP to begin.', 'UNSTOP'],
    ['Responda CANCELAR para cambiar su cita.', 'CANCELAR'],
  ])('collide with words that already mean something: %s', async (text, word) => {
    expect(await rulesOf(text)).toEqual([`reply-collision ${word}`])
  })

  it('YES has a rule of its own, since only Twilio takes it for an opt-in', async () => {
    expect((await found('Reply YES to confirm.')).map(({ rule, level }) => [rule, level])).toEqual([['reply-opt-in-word', 'error']])
  })

  it.each([
    'Reply STOP to opt out.',
    'Reply HELP for help, STOP to opt out.',
    'Reply Stop to opt out, help for help.',
    'Reply 1 to confirm. CANCEL is no answer.',
    'Responda STOP para salir.',
    'Reply 1 to confirm, 2 to change.',
    'Please CANCEL nothing.',
  ])('say what they do: %s', async (text) => {
    expect(await rulesOf(text)).toEqual([])
  })
})

describe('segments', () => {
  it('one segment is fine at its very end, one more unit is not', async () => {
    expect(await rulesOf('x'.repeat(160))).toEqual([])
    expect((await found('x'.repeat(161))).map(({ rule, level, reason }) => `${rule} ${level} ${reason}`)).toEqual([
      'more-than-one-segment warning Takes at least 2 segments: one holds 160 characters of GSM-7.',
    ])
  })

  it('points at the first character that forces UCS-2 and tells it by number, with a plain one to put there', async () => {
    const [finding] = await found(`${'x'.repeat(60)} it\u2019s a \u2605 \u2019`.padEnd(75, 'y'))
    expect(finding?.source).toBe('\u2019')
    expect(finding?.column).toBe(`{"text":"${'x'.repeat(60)} it`.length + 1)
    expect(finding?.reason).toBe('Takes at least 2 segments: U+2019, U+2605 force UCS-2, where one holds 70 characters.')
    expect(finding?.suggestion).toBe('Replace U+2019 by "\'".')
  })

  it('offers a plain character for a Spanish capital and for the narrow blank before PM', async () => {
    const [capital] = await found('\u00daltima'.padEnd(75, 'x'))
    const [blank] = await found(`4:00\u202fPM ${'x'.repeat(70)}`)
    expect([capital?.suggestion, blank?.suggestion]).toEqual(['Replace U+00DA by "U".', 'Replace U+202F by " ".'])
  })

  it('a text of several forms is told once to be too long, however much', async () => {
    const text = `{n, plural, one {${'x'.repeat(170)}} other {${'x'.repeat(320)}}}`
    expect(await found(text, { slots: { n: 'count' } })).toMatchObject([{ rule: 'more-than-one-segment' }])
  })

  it('an open slot counts nothing, a declared one what it takes at least', async () => {
    const text = `${'x'.repeat(150)}{{when}}`
    const config = { rules: { 'undeclared-slot': 'warning' } }
    expect((await rulesOf(text, config)).join()).not.toContain('segment')
    expect((await rulesOf(text, { slots: { when: 'visit-time' } })).join()).toContain('segment')
  })
})

describe('conditions of a template', () => {
  const long = 'x'.repeat(100)
  it.each([
    `{{#if a}}${long}{{else}}${long}{{/if}}`,
    `{% if a %}${long}{% elsif b %}${long}{% endif %}`,
    `{{#unless a}}${long}{{/unless}}{{#if a}}${'y'.repeat(60)}{{/if}}`,
  ])('are one segment where each branch is: %s', async (text) => {
    expect(await rulesOf(text)).toEqual([])
  })

  it('are told where one branch is too long, at the branch', async () => {
    const [finding, ...others] = await found(`{{#if a}}short{{else}}${long}${long}{{/if}}`)
    expect([finding?.rule, finding?.source, others]).toEqual(['more-than-one-segment', `${long}${long}`, []])
  })

  it('leave out no STOP, sender or contact in any branch of a whole text', async () => {
    const whole = { sender, whole: ['*.json'] }
    const text = (first: string, then: string): string => `Lakeside Clinic: You have a new update. ${first}Call 312-555-0142.${then}`
    expect(await rulesOf(text('', '{{#if first}} Reply STOP to opt out.{{/if}}'), whole)).toEqual([expect.stringMatching(/^missing-stop /)])
    expect(await rulesOf(text('{% if a %}Hello. {% endif %}', ' Reply STOP to opt out.'), whole)).toEqual([])
    expect(await rulesOf(`{{#if a}}${text('', ' Reply STOP to opt out.')}{{/if}}`, whole)).toEqual([])
  })

  it('invite no word that opts out in any branch', async () => {
    expect(await rulesOf('{{#if a}}Reply 1 to confirm or CANCEL{{else}}Call us{{/if}} to cancel your visit.')).toEqual(['reply-collision CANCEL'])
    expect(await rulesOf('{{#if a}}Reply{{else}}Call us{{/if}} CANCEL to cancel your visit.')).toEqual(['reply-collision CANCEL'])
  })
})

describe('whole texts', () => {
  const config = { sender, whole: ['*.json'] }

  it('name sender and contact and offer STOP', async () => {
    expect(await rulesOf('Lakeside Clinic: You have a new update. Log in to view. Call 312-555-0142. Reply STOP to opt out.', config)).toEqual([])
    expect(await rulesOf('LAKESIDE CLINIC: You have a new update. Log in to view. Call 312-555-0142. Reply STOP to opt out.', config)).toEqual([])
    expect(await rulesOf('Lakeside Clinic: You have a new update. See https://lakeside.example/x8Jq2vXw9Kd3mRfT7bZy. Reply STOP to end.', config)).toEqual([])
  })

  it('take a slot for the sender’s number for it', async () => {
    const text = 'Lakeside Clinic: You have a new update. Call {{desk}}. Reply STOP to opt out.'
    expect(await rulesOf(text, { ...config, slots: { desk: 'phone' } })).toEqual([])
    expect((await found(text, { ...config, slots: { desk: 'count' } })).map(({ rule }) => rule)).toEqual(['missing-contact'])
  })

  it('each that is missing is told', async () => {
    const rules = async (text: string): Promise<string[]> => (await found(text, config)).map(({ rule }) => rule)
    expect(await rules('You have a new update. Call 312-555-0142. Reply STOP to opt out.')).toEqual(['missing-sender'])
    expect(await rules('Lakeside Clinic: You have a new update. Reply STOP to opt out.')).toEqual(['missing-contact'])
    expect(await found('Lakeside Clinic: You have a new update. Reply STOP to opt out.', config)).toMatchObject([{ suggestion: 'Add 312-555-0142.' }])
    expect(await rules('Lakeside Clinic: You have a new update. Call (312) 555-0142. Do not stop.')).toEqual(['missing-stop'])
    expect(await rules('Lakeside Clinic: You have a new update, NONSTOP. Call 312-555-0142.')).toEqual(['missing-stop'])
  })

  it('are asked for only in the files that the configuration names', async () => {
    expect(await rulesOf('You have a new update.', { sender, whole: ['other/**'] })).toEqual([])
    expect(await rulesOf('You have a new update.', { sender })).toEqual([])
  })

  it('are not written by a fix where the sender’s own name would not pass', async () => {
    const fixableAs = async (name: string): Promise<boolean | undefined> => {
      const findings = await found('Your diabetes test results are ready.', { ...config, sender: { ...sender, name } })
      return findings.find(({ rule }) => rule === 'phi-condition')?.fixable
    }
    expect(await fixableAs('Lakeside Clinic')).toBe(true)
    expect(await fixableAs('Lakeside Oncology')).toBe(false)
  })

  it('are suggested whole', async () => {
    const [finding] = await found('Lakeside Clinic: Your diabetes test results are ready. Call 312-555-0142. Reply STOP to opt out.', config)
    expect(finding?.suggestion).toBe('Lakeside Clinic: Your test results are ready. Please log in to view. Call 312-555-0142. Reply STOP to opt out.')
    expect(finding?.fixable).toBe(true)
  })
})

describe('levels', () => {
  it('public shorteners have a rule of their own', async () => {
    expect(await rulesOf('Log in: https://bit.ly/3xYzAbC')).toEqual(['public-shortener https://bit.ly/3xYzAbC'])
  })

  it('rules that are not the guard’s may be turned off or made louder', async () => {
    const text = `Reply CANCEL to cancel. ${'x'.repeat(160)}`
    expect(await rulesOf(text, { rules: { 'reply-collision': 'off', 'more-than-one-segment': 'off' } })).toEqual([])
    expect((await found(text, { rules: { 'reply-collision': 'warning', 'more-than-one-segment': 'error' } })).map(({ level }) => level)).toEqual([
      'error',
      'warning',
    ])
  })

  it('the guard’s may not, and an open slot may only be made quieter', async () => {
    for (const rules of [{ 'phi-condition': 'off' }, { 'public-shortener': 'warning' }, { 'undeclared-slot': 'off' }, { typo: 'error' }]) {
      await folder.write({ 'a.json': '{}', 'nophi.lint.json': JSON.stringify({ rules }) })
      expect((await folder.run('a.json')).code).toBe(2)
    }
    expect((await found('Log in {{x}}.', { rules: { 'undeclared-slot': 'warning' } })).map(({ level }) => level)).toEqual(['warning'])
  })

  it('what the guard only warns of is a warning', async () => {
    expect((await found('Log in: https://portal.example/x8Jq2vXw9Kd3mRfT7bZy4')).map(({ rule, level }) => [rule, level])).toEqual([['phi-url', 'warning']])
    expect(await found('Log in: https://portal.example/x8Jq2vXw9Kd3mRfT7bZy4', { sender: { ...sender, linkHosts: ['portal.example'] } })).toEqual([])
  })

  it('a warning has no suggestion of the guard: nothing has to go', async () => {
    const both = await found('Your HIV visit. Log in: https://portal.example/x8Jq2vXw9Kd3mRfT7bZy4')
    expect(both.map(({ level, suggestion }) => [level, suggestion === undefined])).toEqual([
      ['error', false],
      ['warning', true],
    ])
  })

  it('what each form of a message says is told once', async () => {
    expect(await rulesOf('Your HIV visit: {n, plural, one {# note} other {# notes}}.', { slots: { n: 'count' } })).toEqual(['phi-condition HIV'])
  })

  it('what the sender and the configuration name as their own is clear', async () => {
    const visit = 'Your visit is at 1420 Elm Street at 4 PM.'
    expect(await rulesOf(visit, { sender })).toEqual(['phi-address 1420 Elm Street'])
    expect(await rulesOf(visit, { sender: { ...sender, locations: ['1420 Elm Street'] } })).toEqual([])
    const call = 'Please call 312-555-0177.'
    expect(await rulesOf(call, { sender })).toEqual(['phi-phone 312-555-0177'])
    expect(await rulesOf(call, { sender: { ...sender, addresses: ['+13125550177'] } })).toEqual([])
    const named = 'Hi John Smith, your appointment is Monday.'
    expect(await rulesOf(named)).toEqual(['phi-name John Smith'])
    expect(await rulesOf(named, { allowNames: ['John Smith'] })).toEqual([])
  })

  it('a suggestion is in the language that is asked for', async () => {
    expect((await found('Your HIV visit'))[0]?.suggestion).toMatch(/^Your|^You /)
    expect((await found('Your HIV visit', { language: 'es' }))[0]?.suggestion).toMatch(/Ingrese|Su cita|cita/)
  })

  it.each(['Cardiology', 'Vaccination', 'Cardiologie', 'Vaccin COVID-19', 'Oncologie Pédiatrie', 'Diagnóstico'])(
    'a label has no suggestion, since no text of ours says the same: %s',
    async (label) => {
      const issues = await found(label)
      expect(issues).not.toEqual([])
      expect(issues.map(({ suggestion }) => suggestion)).toEqual(issues.map(() => undefined))
    },
  )

  it.each([
    'Résultat du test HIV',
    'Vos allergies à la pénicilline',
    'Vos allergies et vaccinations',
    'Votre vaccination chez nous',
    "Retour d'oncologie demain",
  ])('a text of a third language has none either: %s', async (text) => {
    for (const language of [undefined, 'en', 'es']) {
      const issues = (await found(text, language === undefined ? {} : { language })).filter(({ rule }) => rule.startsWith('phi-'))
      expect(issues).not.toEqual([])
      expect(issues.map(({ suggestion }) => suggestion)).toEqual(issues.map(() => undefined))
    }
  })

  it.each([
    'Your chemo',
    'Your HIV visit with Dr. François',
    'Su quimio con la Dra. Gonçalves es el lunes',
    'Chemo in Des Moines at 3 PM EST',
    'Tenés turno con vos de oncología',
    'Chemo session tomorrow',
  ])('a text of ours has one, whoever is named in it: %s', async (text) => {
    expect((await found(text)).map(({ suggestion }) => typeof suggestion)).toContain('string')
  })

  it('a suggestion holds no example of a number, and keeps a time of the text itself', async () => {
    expect((await found('Your HIV visit is at {{n}} PM', { slots: { n: 'count' } }))[0]?.suggestion).toBe(undefined)
    const shown = (await found('Your HIV visit is at 3 PM, {{who}}.')).map(({ suggestion }) => suggestion)
    expect(shown).toContain('Reminder: your appointment is at 3 PM.')
  })

  it('a tier may be told', async () => {
    const text = 'Your visit is set for Tue Mar 9, 2:15 PM.'
    expect(await found(text)).toEqual([])
    expect((await found(text, { tier: 'strict' })).length).toBeGreaterThan(0)
  })
})
