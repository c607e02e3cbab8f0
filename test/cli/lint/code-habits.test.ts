import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Folder, temporaryFolder } from './lint-in-folder.js'

let folder: Folder
beforeEach(async () => {
  folder = await temporaryFolder()
})
afterEach(() => folder.remove())

/** The strings that name HIV and were read as messages. */
async function told(content: string, file = 'a.ts'): Promise<string[]> {
  await folder.write({ [file]: content })
  const { findings } = await folder.lint(file)
  return findings.filter(({ rule }) => rule === 'phi-condition').map(({ line, source }) => `${line} ${source}`)
}

describe('names in the scope that they hold in', () => {
  it.each([
    ["function a() { const wording = 'Your HIV visit'; sendSms(to, wording) }\nfunction b() { const wording = 'Hello'; sendSms(to, wording) }", '1 HIV'],
    ["function a() { const wording = 'Hello' }\nfunction b() { const wording = 'Your HIV visit'; sendSms(to, wording) }", '2 HIV'],
    ["if (a) { const wording = 'Hello' } else { const wording = 'Your HIV visit'; sendSms(to, wording) }", '1 HIV'],
    ["for (const wording of all) log(wording)\nconst wording = 'Your HIV visit'\nsendSms(to, wording)", '2 HIV'],
    ["function a({ wording }) { log(wording) }\nconst wording = 'Your HIV visit'\nconst b = () => sendSms(to, wording)", '2 HIV'],
    ["function a() { if (b) { var wording = 'Your HIV visit' } sendSms(to, wording) }\nvar wording = 'Hello'", '1 HIV'],
    ["function of(a: string): string\nfunction of(a: number): string\nfunction of(a: unknown) { return 'Your HIV visit' }\nsendSms(to, of(1))", '3 HIV'],
    ["class A { wording = 'Hello' }\nclass B { wording = 'Your HIV visit'; send() { sendSms(to, this.wording) } }", '2 HIV'],
    ["class A { wording = 'Your HIV visit' }\nclass B extends A { send() { sendSms(to, this.wording) } }", '1 HIV'],
    ["class A { wording = 'Your HIV visit' }\nclass B extends A { send() { sendSms(to, this.wording) } }\nconst c = { wording() {} }", '1 HIV'],
    [`function a() { const kind = 'HIV'; sendSms(to, \`Your \${kind} visit\`) }\nfunction b() { const kind = 'next' }`, '1 kind'],
  ])('%s', async (content, expected) => {
    expect(await told(content)).toEqual([expected])
  })

  it.each([
    "function a() { const wording = 'Your HIV visit'; log(wording) }\nfunction b() { const wording = 'Hello'; sendSms(to, wording) }",
    "const wording = 'Your HIV visit'\nlog(wording)\nconst b = ({ wording }) => sendSms(to, wording)",
    "const wording = 'Your HIV visit'\nlog(wording)\nfor (const wording of all) sendSms(to, wording)",
    "const wording = 'Your HIV visit'\nlog(wording)\ntry { go() } catch (wording) { sendSms(to, wording) }",
    `function a() { const kind = 'HIV' }\nfunction b(kind) { sendSms(to, \`Your \${kind} visit\`) }`,
  ])('and in no other: %s', async (content) => {
    expect(await told(content)).toEqual([])
  })

  it('a constant of several texts is told where it goes into a message, and not by itself as well', async () => {
    const content = `function a() { const part = late ? 'HIV' : \`late \${x}\`; sendSms(to, \`Your \${part} visit\`) }`
    expect(await told(content)).toEqual(['1 part'])
    expect((await folder.lint('a.ts')).findings.filter(({ rule }) => rule === 'undeclared-slot').map(({ source }) => source)).toEqual(['part'])
  })

  it('an open slot is an error in a text that goes into what surely sends an SMS, under whatever name', async () => {
    await folder.write({
      'a.ts': `function a() { const body = \`Log in \${x}\`; return sendSms(to, body) }\nfunction b() { const body = \`Log in \${x}\`; return show(body) }
function c() { let message; message = \`Log in \${x}\`; return sendSms(to, message) }
function d() { return sendSms({ to, body: \`Log in \${x}\` }) }
function e() { return client.create({ to, body: \`Log in \${x}\` }) }`,
    })
    const levels = (await folder.lint('a.ts')).findings.map(({ line, level }) => `${line} ${level}`)
    expect(levels).toEqual(['1 error', '2 warning', '3 error', '4 error', '5 warning'])
  })
})

describe('names of messages in other projects', () => {
  it.each([
    "const mensaje = 'Your HIV visit'",
    "const mensajeRecordatorio = 'Your HIV visit'",
    "mensajeRespuesta = 'Your HIV visit'",
    "crearAviso({ paciente, texto: 'Your HIV visit' })",
    "enviarMensaje(numero, 'Your HIV visit')",
    "enviaSMS(numero, 'Your HIV visit')",
    "sendWhatsApp(phone, 'Your HIV visit')",
    "await enviarWhatsapp(numero, 'Your HIV visit')",
    "sendWhatsApp({ to, content: 'Your HIV visit' })",
    "const notificationTemplates = { visit: { type: 'a', template: 'Your HIV visit' } }",
    "export const REMINDER_TEMPLATES = [{ id: 'a', content: 'Your HIV visit' }]",
    "const plantillasRecordatorio = 1; const recordatorioPlantilla = 'Your HIV visit'",
  ])('a message: %s', async (content) => {
    expect(await told(content)).toEqual(['1 HIV'])
  })

  it.each([
    "const mensajeId = 'Your HIV visit'",
    "const mensajeError = 'Your HIV visit'",
    "sendWhatsApp(phone, 'hiv_reminder')",
    "const pageTemplates = { visit: { template: 'Your HIV visit' } }",
    "const templates = { visit: 'Your HIV visit' }",
  ])('none: %s', async (content) => {
    expect(await told(content)).toEqual([])
  })
})

describe('what stands beside a message', () => {
  it.each([
    "const messageTemplates = [{ title: 'HIV visit', category: 'hiv', body: 'Your next visit' }]",
    "const notificationTemplates = { a: { nombre: 'HIV visit', contenido: 'Your next visit', variables: ['hiv'] } }",
    "export const messages = [{ subject: 'HIV visit', message }]",
    "const smsTemplates = [{ title: 'HIV visit', body: 'Your next visit' }]",
    "const smsUrl = 'https://a.example/the hiv visit'",
    "const sms_status = 'Your HIV visit'",
    "logSms(to, 'Your HIV visit')",
    "async function sendSms(to, body) { return { ok: false, reason: 'Your HIV visit' } }",
    "const sendReminderMessage = async (to) => ({ error: 'Your HIV visit' })",
    "class A { async resendMessage(to) { return 'Your HIV visit' } }",
    "const a = { sendMessage() { return 'Your HIV visit' } }",
    "const labelText = 'Your HIV visit'",
    "const emailText = 'Your HIV visit'",
    "const a = { helperText: 'Your HIV visit', submitButtonText: 'Your HIV visit' }",
    "defineMessages({ a: { id: 'a.b', defaultMessage: 'Your HIV visit' } })",
    "$status.hide().text('Your HIV visit')",
    `sendSms(to, portalText(\`\${root.replace(/ /, '')}/hiv\`))`,
  ])('is none: %s', async (content) => {
    expect(await told(content)).toEqual([])
  })

  it('nor what a page shows by the component of react-intl', async () => {
    expect(await told('const a = <FormattedMessage id="a" defaultMessage="Your HIV visit" />', 'a.tsx')).toEqual([])
  })

  it.each([
    "const messages = { title: 'Your HIV visit' }",
    "const messages = { message: 'Your next visit', reminder: 'Your HIV visit' }",
    "sendSms({ title: 'Your HIV visit', body })",
    "const defaultMessage = 'Your HIV visit'",
    "sendSms(to, formatMessage({ id: 'a.b', defaultMessage: 'Your HIV visit' }))",
    "const buildSms = (visit) => 'Your HIV visit'",
    "const bodyText = 'Your HIV visit'",
    "$sms.client.text(to, 'Your HIV visit')",
  ])('unless it is one: %s', async (content) => {
    expect(await told(content)).toEqual(['1 HIV'])
  })
})

describe('a list that is joined where it stands', () => {
  it('is one text, with what a condition or a filter may leave out', async () => {
    expect(await told("const body = ['Your H', 'IV visit'].join('')")).toEqual(["1 H', 'IV"])
    expect(await told(`const body = ['Hello', late ? 'your HIV visit' : '', \`on \${day}\`, ...more].filter(Boolean).join('\\n')`)).toEqual(['1 HIV'])
    expect(await told("const kind = 'HIV'\nsendSms(to, ['Your', kind, 'visit'].join(' '))")).toEqual(['2 kind'])
  })

  it('counts its segments, its slots and its words as one', async () => {
    await folder.write({
      'a.ts': `const sms = [\n  'Log in to read what we have sent to you. '.repeat(1),\n  '${'We wait. '.repeat(12)}',\n  '${'See you. '.repeat(12)}',\n  \`\${x}\`,\n].join('\\n')\n`,
    })
    const { findings } = await folder.lint('a.ts')
    expect(findings.map(({ rule }) => rule).sort()).toEqual(['more-than-one-segment', 'undeclared-slot', 'undeclared-slot'])
  })

  it.each(["const path = ['the hiv visit', name].join('/')", "logger.info(['Your HIV visit', name].join(' '))", "const key = ['HIV'].join(separator)"])(
    'and none elsewhere: %s',
    async (content) => {
      expect(await told(content)).toEqual([])
    },
  )

  it('stays as it is under --fix, since more than one string would be lost', async () => {
    const content = "const body = ['Your diabetes test results', 'are ready'].join(' ')\n"
    await folder.write({ 'a.ts': content })
    await folder.run('a.ts', '--fix')
    expect(await folder.read('a.ts')).toBe(content)
  })
})

describe('an answer to Twilio that is written by hand', () => {
  it.each([
    "res.send('<Response><Message>Your HIV visit</Message></Response>')",
    `const twiml = \`<?xml version="1.0"?><Response><Message to="\${x}">\\n Your HIV visit\\n</Message></Response>\``,
    "export const answer = () => '<Response><Message><Body>Your HIV visit</Body></Message></Response>'",
  ])('is read: %s', async (content) => {
    expect(await told(content)).toEqual(['1 HIV'])
  })

  it.each([
    "res.send('<Message>Your HIV visit</Message>')",
    "res.send('<Response><Say>Your HIV visit</Say></Response>')",
    `const twiml = \`<Response><Message>\${escape(text)}</Message></Response>\``,
  ])('other markup is not: %s', async (content) => {
    await folder.write({ 'a.ts': content })
    expect((await folder.lint('a.ts')).findings).toEqual([])
  })

  it('counts without its tags', async () => {
    await folder.write({ 'a.ts': `const body = '<Response><Message>${'We wait. '.repeat(16)}</Message></Response>'` })
    expect((await folder.lint('a.ts')).findings).toEqual([])
  })
})

describe('a file whose name says that it holds texts of an SMS', () => {
  it.each([
    ['sms-templates.ts', "export const visit = (when) => 'Your HIV visit'"],
    ['sms/templates/visits.ts', "export function visit(locale) { return pick(locale, 'Your HIV visit', other) }"],
    ['src/smsMessages.js', "export const texts = { visit: { es: 'Your HIV visit' } }"],
    ['whatsapp_templates.ts', "export const VISIT = 'Your HIV visit'"],
  ])('%s: what it exports is one', async (file, content) => {
    expect(await told(content, file)).toEqual(['1 HIV'])
  })

  it.each([
    ['sms-templates.ts', "const pick = () => 'Your HIV visit'"],
    ['sms-templates.ts', "export const visit = () => { log('Your HIV visit') }"],
    ['sms-templates.ts', "export const kinds = ['hiv']"],
    ['sms-templates.ts', "export async function sendVisit() { return { error: 'Your HIV visit' } }"],
    ['templates.ts', "export const visit = (when) => 'Your HIV visit'"],
    ['sms.service.ts', "export const visit = (when) => 'Your HIV visit'"],
  ])('%s: %s is none', async (file, content) => {
    expect(await told(content, file)).toEqual([])
  })

  it('and is left as it is by --fix', async () => {
    const content = "export const visit = 'Your diabetes test results are ready'"
    await folder.write({ 'sms-templates.ts': content })
    await folder.run('sms-templates.ts', '--fix')
    expect(await folder.read('sms-templates.ts')).toBe(content)
  })
})
