import { describe, expect, it } from 'vitest'
import { createTriggerMessage, type TriggerMessageOptions } from '../../src/trigger-message/index.js'
import { lakeside, link, longestWhen, problemOf, sampleMessage } from './samples.js'

const create = (options: object) => createTriggerMessage(options as TriggerMessageOptions)
const faultOf = (options: object) => problemOf(() => create(options))

describe('createTriggerMessage', () => {
  it('writes sender, body, link, contact number and opt-out line', () => {
    const message = createTriggerMessage({ kind: 'results-available', link, sender: lakeside })
    expect(message.text).toBe(`Lakeside Clinic: Your test results are ready. Please log in to view. ${link} 312-555-0142. Reply STOP to opt out.`)
    expect(message).toEqual({
      kind: 'results-available',
      slots: {},
      link,
      language: 'en',
      sender: lakeside,
      kindVersion: 1,
      text: message.text,
      segments: { encoding: 'GSM-7', characters: 156, segments: 1 },
    })
  })

  it('writes a visit time in Spanish on the clock of the place', () => {
    const message = createTriggerMessage({ kind: 'appointment-reminder', slots: { when: longestWhen }, language: 'es-US', sender: lakeside })
    expect(message.text).toBe('Lakeside Clinic: Recordatorio: su cita es el mié 30 sep, 12:30 pm. Llame al 312-555-0142. Responda STOP para salir.')
    expect(message.language).toBe('es')
  })

  it('writes a one-time code without link, contact number or opt-out line', () => {
    const options = { kind: 'one-time-code', slots: { code: '0042', minutes: 10 }, sender: { ...lakeside, contact: {} } } as const
    expect(createTriggerMessage(options).text).toBe('Lakeside Clinic: 0042 is your sign-in code. It expires in 10 minutes. Never share it.')
  })

  it('gives a body that names the number the opt-out line only', () => {
    expect(createTriggerMessage({ kind: 'callback-request', sender: lakeside }).text).toBe(
      'Lakeside Clinic: Please call us when you can at 312-555-0142. Reply STOP to opt out.',
    )
  })

  it('adds the zone where the recipient reads another hour', () => {
    const away = sampleMessage('appointment-reminder', { recipientZone: 'America/New_York' })
    const near = sampleMessage('appointment-reminder', { recipientZone: 'America/Winnipeg' })
    expect(away.text).toContain('Wed Sep 30, 12:30 PM CDT.')
    expect(near.text).toContain('Wed Sep 30, 12:30 PM. ')
  })

  it('lets an optional link give way where the text would need a second segment, and says so', () => {
    const sender = { ...lakeside, name: 'A'.repeat(24) }
    const kept = sampleMessage('appointment-changed', { sender })
    const dropped = sampleMessage('appointment-changed', { sender, recipientZone: 'America/New_York' })
    expect([kept.link, kept.segments.characters]).toEqual([link, 160])
    expect('link' in dropped).toBe(false)
    expect(dropped.text).toBe(`${'A'.repeat(24)}: Your new appointment time is Wed Sep 30, 12:30 PM CDT. Call 312-555-0142. Reply STOP to opt out.`)
  })

  it('never drops a required link: a name too long costs a second segment, with the shortest closing', () => {
    const message = sampleMessage('results-available', { sender: { ...lakeside, name: 'A'.repeat(40) } })
    expect(message.segments).toEqual({ encoding: 'GSM-7', characters: 177, segments: 2 })
    expect(message.text.endsWith(`${link} 312-555-0142. Reply STOP to end.`)).toBe(true)
  })

  it('counts the septets of a sender name, not only its characters', () => {
    // 23 characters fit in this kind; 23 that weigh two septets each do not.
    expect(sampleMessage('results-available', { sender: { ...lakeside, name: 'A'.repeat(23) } }).segments.segments).toBe(1)
    expect(sampleMessage('results-available', { sender: { ...lakeside, name: '~'.repeat(23) } }).segments.segments).toBe(2)
    // 156 characters, but 161 septets: the next shorter closing is taken.
    const message = sampleMessage('results-available', { sender: { ...lakeside, name: 'Lakeside [~~~~]' } })
    expect(message.text.endsWith('Reply STOP to end.')).toBe(true)
    expect(message.segments.segments).toBe(1)
  })

  it('carries the answers that the kind invites', () => {
    expect(sampleMessage('appointment-confirm-request').expects).toEqual([
      { keyword: '1', means: 'confirm' },
      { keyword: '2', means: 'change' },
    ])
    expect('expects' in sampleMessage('appointment-reminder')).toBe(false)
  })

  it('lets the host say what an invited digit means to it', () => {
    const { expects } = sampleMessage('appointment-confirm-request', { expects: [{ keyword: '1', means: 'visit.confirmed' }] })
    expect(expects).toEqual([
      { keyword: '1', means: 'visit.confirmed' },
      { keyword: '2', means: 'change' },
    ])
  })

  it('carries the words of the host, without the space around them, before the digits of the kind', () => {
    const expects = [{ keyword: ' c ', means: ' confirm ' }]
    expect(sampleMessage('appointment-confirm-request', { expects }).expects).toEqual([
      { keyword: 'c', means: 'confirm' },
      { keyword: '1', means: 'confirm' },
      { keyword: '2', means: 'change' },
    ])
  })

  it.each(['STOP', 'stop', 'Cancel', 'ALTO', 'START'])('refuses %s as an expected answer', (keyword) => {
    const expects = [
      { keyword: '1', means: 'confirm' },
      { keyword, means: 'no' },
    ]
    expect(problemOf(() => sampleMessage('appointment-confirm-request', { expects }))).toEqual({
      code: 'INVALID_OPTIONS',
      path: 'expects.1.keyword',
      problem: 'reserved-word',
    })
  })

  it.each([
    ['yes', 'expects'],
    [[null], 'expects.0.keyword'],
    [[{ keyword: '', means: 'x' }], 'expects.0.keyword'],
    [[{ keyword: '1' }], 'expects.0.means'],
    [[{ keyword: 'k'.repeat(41), means: 'x' }], 'expects.0.keyword'],
    [[{ keyword: ' ', means: 'x' }], 'expects.0.keyword'],
  ])('refuses %j as expected answers', (expects, path) => {
    expect(problemOf(() => sampleMessage('appointment-confirm-request', { expects }))).toEqual({ code: 'INVALID_OPTIONS', path, problem: 'wrong-type' })
  })

  it('takes a sender name with accents, and counts what they cost', () => {
    const { text, segments } = createTriggerMessage({ kind: 'callback-request', sender: { ...lakeside, name: 'Clínica San José' } })
    expect(text).toMatch(/^Clínica San José: /)
    expect(segments).toMatchObject({ encoding: 'UCS-2', characters: text.length })
    expect(segments.segments).toBeGreaterThan(1)
  })

  it('needs a contact number', () => {
    expect(problemOf(() => sampleMessage('update-available', { sender: { ...lakeside, contact: { url: 'https://lakeside.example' } } }))).toEqual({
      code: 'INVALID_OPTIONS',
      path: 'sender.contact.phone',
      problem: 'required',
    })
  })

  it('asks for a link where the kind sends the reader to the portal, and takes none where it carries none', () => {
    expect(faultOf({ kind: 'results-available', sender: lakeside })).toEqual({ code: 'INVALID_OPTIONS', path: 'link', problem: 'required' })
    expect(faultOf({ kind: 'callback-request', sender: lakeside, link })).toEqual({ code: 'INVALID_OPTIONS', path: 'link', problem: 'not-allowed' })
  })

  it.each([
    ['http://go.lakeside.example/x', 'not-https'],
    ['HTTP://go.lakeside.example/x', 'not-https'],
    ['https://', 'not-a-url'],
    ['go.lakeside.example/x', 'not-a-url'],
    ['Your MRI is at 9. https://go.lakeside.example/x', 'not-a-url'],
    ['https://go.lakeside.example/x\nYour MRI is at 9', 'not-a-url'],
    ['https://go.lakeside.example/a b', 'not-a-url'],
    ['https://go.lakeside.example/\u00e1', 'not-a-url'],
    ['https://maria@go.lakeside.example/', 'not-a-url'],
    [7, 'wrong-type'],
    [null, 'wrong-type'],
  ])('refuses %j as a link, and says why', (bad, problem) => {
    expect(faultOf({ kind: 'update-available', sender: lakeside, link: bad })).toEqual({ code: 'INVALID_OPTIONS', path: 'link', problem })
  })

  it.each(['fr', '', 'english', 'constructor', 5])('refuses %j as a language: it never answers in another', (language) => {
    expect(faultOf({ kind: 'update-available', sender: lakeside, link, language })).toEqual({
      code: 'INVALID_OPTIONS',
      path: 'language',
      problem: 'not-reviewed',
    })
  })

  it.each(['acme:shuttle', 'toString', 'diabetes-results', 4, undefined])('refuses %j as a kind', (kind) => {
    expect(faultOf({ kind, sender: lakeside, link })).toEqual({ code: 'INVALID_OPTIONS', path: 'kind', problem: 'unknown' })
  })

  it.each(['acme:shuttle', {}, null])('refuses %j in place of kinds', (given) => {
    expect(faultOf({ kind: 'update-available', sender: lakeside, link, kinds: given })).toEqual({
      code: 'INVALID_OPTIONS',
      path: 'kinds',
      problem: 'not-defined',
    })
  })

  it('refuses a zone of the recipient that is none', () => {
    expect(faultOf({ kind: 'update-available', sender: lakeside, link, recipientZone: 'Mars/Olympus' })).toEqual({
      code: 'INVALID_OPTIONS',
      path: 'recipientZone',
      problem: 'wrong-type',
    })
  })

  it('counts unknown options without naming them', () => {
    expect(faultOf({ kind: 'update-available', sender: lakeside, link, diabetes: true, text: 'Your HIV test' })).toEqual({
      code: 'INVALID_OPTIONS',
      path: 'options',
      problem: 'unknown',
      unknown: 2,
    })
  })

  it.each([undefined, null, 'update-available'])('refuses %j in place of options', (options) => {
    expect(problemOf(() => create(options as unknown as object)).code).toBe('INVALID_OPTIONS')
  })

  it('cannot be changed once made', () => {
    const message = sampleMessage('appointment-reminder')
    expect(() => Object.assign(message, { text: 'Your diabetes test results are ready' })).toThrow(TypeError)
    expect(() => Object.assign(message.segments, { segments: 9 })).toThrow(TypeError)
  })
})
