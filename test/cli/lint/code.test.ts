import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Folder, temporaryFolder } from './lint-in-folder.js'

let folder: Folder
beforeEach(async () => {
  folder = await temporaryFolder()
})
afterEach(() => folder.remove())

async function conditionsIn(file: string, content: string, config: object = {}): Promise<string[]> {
  await folder.write({ [file]: content, 'nophi.lint.json': JSON.stringify(config) })
  const { findings } = await folder.lint(file)
  return findings.filter(({ rule }) => rule === 'phi-condition').map(({ source, line, column }) => `${line}:${column} ${source}`)
}

/** Each text names HIV; whether it is a message is what is asked. */
const isRead = async (content: string, config: object = {}, file = 'a.ts'): Promise<boolean> => (await conditionsIn(file, content, config)).length > 0

describe('which strings of code are messages', () => {
  const messages = [
    "send({ to, body: 'Your HIV visit' })",
    "client.messages.create({ body: urgent ? 'Your HIV visit' : other })",
    "const reminderText = 'Your HIV visit'",
    "const SMS_REMINDER = 'Your HIV visit'",
    "const SMSReminder = 'Your HIV visit'",
    "const messages = { reminder: { en: 'Your HIV visit' } }",
    "const texts = ['Your HIV visit'] as const",
    "class A { private message = other ?? 'Your HIV visit' }",
    "enum Text { A = 'Your HIV visit' }",
    "this.smsBody = 'Your HIV visit'",
    "draft.text += 'Your HIV visit'",
    "sendSms(to, 'Your HIV visit')",
    "queue.sendMessage('Your HIV visit')",
    "sendSms({ to, content: 'Your HIV visit' })",
    "queueSms({ to, draft: { lines: ['Hello,', 'your HIV visit'] } })",
    "sendSms({ to, content: t('your HIV visit') })",
    "const sms2 = 'Your HIV visit'",
    "const SMSBODY = 'Your HIV visit'",
    "const smstext = 'Your HIV visit'",
    "const patientsms = 'Your HIV visit'",
    "const SMS2_TEXTS = ['Your HIV visit']",
    'sms`Your HIV visit`',
    'const smsBody = String.raw`Your HIV visit`',
    'const text = dedent`Your HIV visit`',
    "const smsFrozen = Object.freeze({ a: 'Your HIV visit' })",
    "const messages = Object.freeze({ a: { b: 'Your HIV visit' } })",
    "const smsTexts = defineTexts({ a: 'Your HIV visit' })",
    "sms.send({ content: 'Your HIV visit' })",
    "this.clients.sms!.messages.create(to, 'Your HIV visit')",
    "const body = ['Hello,', 'your HIV visit'].join(' ')",
    "const body = 'Your HIV visit '.trim()",
    "const body = format('Your HIV visit', name)",
    "const body = t('key', { defaultValue: 'Your HIV visit', day })",
    "const body = i18n.t('key', { defaultValue_one: 'Your HIV visit', defaultValue_other: other })",
    "twiml.message().body('Your HIV visit')",
    "const message = twiml.message()\nmessage.body('Your HIV visit')",
    "function reminderMessage() { if (a) { return 'Your HIV visit' } return b }",
    "const reminderText = (name: string) => { try { return 'Your HIV visit' } catch { return name } }",
    "const bodyOf = 1; const body = (name) => 'Your HIV visit'",
    "function f(message = 'Your HIV visit') {}",
    "const x = { bodyEs: 'Your HIV visit' }",
    "const x = { body_es_MX: 'Your HIV visit' }",
    "const x = { message_other: 'Your HIV visit' }",
    "const text2 = 'Your HIV visit'",
    "const MESSAGE_TEMPLATES: Texts = { reminder: 'Your HIV visit' }",
    "const messageFor = (kind) => 'Your HIV visit'",
    "messages.reminder = 'Your HIV visit'",
    "smsTexts.en['reminder'] = 'Your HIV visit'",
    "messages.set('reminder', 'Your HIV visit')",
    "body.push('Your HIV visit')",
    "const body = (() => 'Your HIV visit')()",
    "const body = Handlebars.compile('Your HIV visit {{when}}')({ when })",
    'const body = compile`Your HIV visit`(values)',
    "const messages = { ...base, ...{ a: 'Your HIV visit' } }",
    "const text = join(...['Hello,', 'your HIV visit'])",
    "const body = { a: 'Your HIV visit', b: other }[kind]",
    "const body = ({ a: (name) => 'Your HIV visit' } as Texts)[kind](name)",
    "const text = ['Your HIV visit', other][index]",
    "send({ to, body: { a: 'Your HIV visit' }[kind] ?? other })",
    "const body = <string>'Your HIV visit'",
    "// nophi-lint: sms\nconst wording = 'Your HIV visit'",
    "const wording = {\n  // nophi-lint: sms\n  a: 'Your HIV visit',\n}",
    "/* nophi-lint: sms */\nexport function wording() { const all = ['Your HIV visit'] }",
  ]
  it.each(messages)('a message: %s', async (content) => {
    expect(await isRead(content)).toBe(true)
  })

  it.each(["throw new Refused({ smsBody: 'Your HIV visit' })", "log(sendSms(to, 'Your HIV visit'))", "log(() => { const body = 'Your HIV visit' })"])(
    'a message although it stands in a log or an error: %s',
    async (content) => {
      expect(await isRead(content)).toBe(true)
    },
  )

  const used = [
    "const wording = 'Your HIV visit'\nawait client.messages.create({ to, body: wording })",
    "const wording = late ? 'Your HIV visit' : other\nsendSms(to, wording)",
    "const wordings = { a: 'Your HIV visit' } as const\nsendSms(to, wordings.a)",
    "const wordings = { a: 'Your HIV visit' }\nsendSms(to, wordings[kind])",
    "const wordings = { en: { a: 'Your HIV visit' } }\nsendSms(to, wordings['en'].a)",
    "const wordings = { a: (name) => 'Your HIV visit' }\nsms.send({ content: wordings.a(name) })",
    "const wordings = { a() { return 'Your HIV visit' } }\nsms.send({ content: wordings.a() })",
    "function wordingOf(visit) { return visit ? 'Your HIV visit' : '' }\nsendSms(to, wordingOf(visit))",
    `const wordingOf = (visit) => 'Your HIV visit'\nsendSms(to, \`Hello, \${wordingOf(visit)}\`)`,
    "const lines = ['Hello', 'your HIV visit']\nsendSms(to, lines[1])",
    "const wordings = { a: 'Your HIV visit' }\nsendSms(to, wordings.a.trim())",
    "const lines = ['Hello', 'your HIV visit']\nsendSms(to, lines.join(' '))",
    "const wording = 'Your HIV visit'\nsendSms(to, render(wording, { day }))",
    "class A { wordings = { a: (name) => 'Your HIV visit' }; send() { sendSms(to, this.wordings.a(name)) } }",
    "class A { #wording = 'Your HIV visit'; send() { sendSms(to, this.#wording) } }",
    "class A { wordingFor(visit) { return 'Your HIV visit' } send() { sendSms(to, this.wordingFor(visit)) } }",
    "class Wordings { static A = 'Your HIV visit' }\nsendSms(to, Wordings.A)",
    "class Wordings { static a() { return 'Your HIV visit' } }\nsendSms(to, Wordings.a())",
    "enum Wording { A = 'Your HIV visit' }\nsendSms(to, Wording.A)",
    "let wording\nif (late) wording = 'Your HIV visit'\nsendSms(to, wording)",
    "let wording = ''\nwording += 'Your HIV visit'\nsendSms(to, wording)",
    "const parts = []\nparts.push('Your HIV visit')\nsendSms(to, parts.join(' '))",
    "const first = 'Your HIV visit'\nconst second = first\nsendSms(to, second)",
    "const wording = { a: 'Your HIV visit' }[kind]\nsendSms(to, wording.trim())",
    "const content = 'Your HIV visit'\nsendSms({ to, content })",
    "const wording = 'Your HIV visit'\nconst texts = { wording }",
  ]
  it.each(used)('a message by what its name is used for: %s', async (content) => {
    expect(await isRead(content)).toBe(true)
    const before = await folder.read('a.ts')
    await folder.run('a.ts', '--fix')
    expect(await folder.read('a.ts')).toBe(before)
  })

  const others = [
    "const title = 'Your HIV visit'\nlog(title)\nsendSms(to, title.length)",
    "const wordings = { a: 'Your HIV visit' }\nsendSms(to, wordings.b)",
    "const wordings = { a: 'Your HIV visit' }\nsendSms(to, Object.keys(wordings).length)",
    `const shown = (visit) => 'Your HIV visit'\nconst message = \`Hello, \${shown(visit)}\``,
    "throw new NotFoundException({ message: 'Your HIV visit' })",
    "throw createFault({ message: 'Your HIV visit' })",
    "return next(new AppError({ message: 'Your HIV visit' }))",
    "logger.info({ message: 'Your HIV visit' })",
    "const text = new Error('Your HIV visit')",
    "class A { wordings = { a: 'Your HIV visit' }; send() { sendSms(to, this.wordings.b) } }",
    "class A { a() { return 'Your HIV visit' } }\nclass B { a() { return b } send() { sendSms(to, this.a()) } }",
    "enum Wording { A = 'Your HIV visit', B = 'b' }\nsendSms(to, Wording.B)",
    "const key = 'HIV'\nsendSms(to, t(key))",
    "const wording = 'Your HIV visit'\nfunction f(wording) { sendSms(to, wording) }",
    "const first = () => second()\nfunction second() { return first() || 'Your HIV visit' }",
    "const wording = 'Your HIV visit'\nif (sms === wording) go()",
    "const title = 'Your HIV visit'",
    "const messageId = 'Your HIV visit'",
    "message.title = 'Your HIV visit'",
    "messages.type = 'Your HIV visit'",
    "errorMessages.a = 'Your HIV visit'",
    "document.body.innerHTML = 'Your HIV visit'",
    "messages.push({ role: 'user', content: 'Your HIV visit' })",
    "set.add('Your HIV visit')",
    "logger.message('Your HIV visit')",
    "log('Your HIV visit')",
    "import HIV from './your HIV visit'",
    "type Message = 'Your HIV visit'",
    "const messages = { type: 'Your HIV visit' }",
    "if (message === 'Your HIV visit') go()",
    "const message = isOld('Your HIV visit') ? a : b",
    "const message = table['Your HIV visit']",
    "const title = Handlebars.compile('Your HIV visit')(values)",
    "const message = { a: other }['Your HIV visit']",
    "const title = { a: 'Your HIV visit' }[kind]",
    "const message = t('visit.HIV')",
    "const message = t('key', { context: 'Your HIV visit' })",
    "const message = field('key', { defaultValue: 'Your HIV visit' })",
    "const title = t('key', { defaultValue: 'Your HIV visit' })",
    "logger.message().text('Your HIV visit')",
    'const query = sql`Your HIV visit`',
    'const message = t`visit.HIV`',
    "sms.on('HIV', go)",
    "smsLogger.add({ content: 'Your HIV visit' })",
    "const message = fetch({ title: 'Your HIV visit' })",
    "send({ body, subject: 'Your HIV visit' })",
    "sendSms({ body, type: 'Your HIV visit' })",
    "sendSms({ body, topic: 'HIV' })",
    "render(body, { content: 'Your HIV visit' })",
    "const organisms = 'Your HIV visit'",
    "const spasmsNote = 'Your HIV visit'",
    "const messages = { 'Your HIV visit': 1 }",
    "'Your HIV visit'",
    "const a = 'x' // nophi-lint: sms\nconst b = 'Your HIV visit'",
    "function reminderMessage() { const unused = 'Your HIV visit' }",
  ]
  it.each(others)('none: %s', async (content) => {
    expect(await isRead(content)).toBe(false)
  })

  it('takes names of properties and functions from the configuration', async () => {
    expect(await isRead("x({ wording: 'Your HIV visit' })", { code: { properties: ['wording'] } })).toBe(true)
    expect(await isRead("patientNotice('Your HIV visit')", { code: { functions: ['patientNotice'] } })).toBe(true)
  })

  it('takes every string of two words with --all-strings, but no specifier and no type', async () => {
    await folder.write({
      'a.ts': "import x from './the HIV visit'\ntype A = 'the HIV visit'\nlog(table['the HIV visit'])\nconst title = 'Your HIV visit'\nconst key = 'HIV'\n",
    })
    const { findings } = await folder.lint('a.ts', '--all-strings')
    expect(new Set(findings.map(({ line }) => line))).toEqual(new Set([4]))
  })
})

describe('places and joined strings', () => {
  it('points into strings, templates and sums, through escapes and CR LF', async () => {
    const content = [
      "const smsA = 'It\\'s your \\x48IV visit'",
      'const smsB = `Hello',
      `your HIV visit \${when}\``,
      "const smsC = 'Your ' + kind + (' H' + 'IV visit')",
      "const smsD = 'Your H' + ('IV visit')",
    ].join('\r\n')
    expect(await conditionsIn('a.ts', content)).toEqual(['1:26 \\x48IV', '3:6 HIV', "4:34 H' + 'IV", "5:20 H' + ('IV"])
  })

  it.each(['a.tsx', 'a.jsx', 'a.js', 'a.mjs', 'a.cjs', 'a.mts', 'a.cts'])('reads %s', async (file) => {
    const content = /x$/.test(file) || file === 'a.js' ? 'const a = <Sms body="Your HIV visit" other={1} />' : "const body = 'Your HIV visit'"
    expect(await isRead(content, {}, file)).toBe(true)
  })

  it('names an expression by its last name, so that its type can be declared', async () => {
    await folder.write({
      'a.ts': `sendText(\`Your visit is set for \${visit.when}. Log in as \${user!.name}\`)`,
      'nophi.lint.json': '{"slots":{"when":"visit-time"}}',
    })
    const { findings } = await folder.lint('a.ts')
    expect(findings.map(({ rule, source }) => [rule, source])).toEqual([['undeclared-slot', 'user!.name']])
  })

  it('an open slot is a warning where only a common name speaks for an SMS, an error where more does', async () => {
    await folder.write({ 'a.ts': `const message = \`Log in \${x}\`\nconst sms = \`Log in \${x}\`` })
    expect((await folder.lint('a.ts')).findings.map(({ line, level }) => [line, level])).toEqual([
      [1, 'warning'],
      [2, 'error'],
    ])
  })

  it('a stray brace likewise, and a text that cannot be read is an error in either', async () => {
    await folder.write({
      'a.ts': "const message = 'See { a now'\nconst sms = 'See { a now'\nconst text = '{n, plural, one {a}'\nconst body = '예약을 확인해 주세요'",
    })
    const { findings } = await folder.lint('a.ts')
    expect(findings.filter(({ rule }) => rule === 'unchecked').map(({ line, level, source }) => `${line} ${level} ${source.slice(0, 1)}`)).toEqual([
      '1 warning {',
      '2 error {',
      "3 error '",
      '4 error 예',
    ])
  })

  it('reads the strings within the expressions of a message', async () => {
    expect(await conditionsIn('a.ts', `const sms = \`Your \${late ? 'late HIV visit' : 'visit'} waits\``)).toEqual(['1:34 HIV'])
  })

  it.each([
    [`const message = \`Your \${late ? 'H' : 'new v'}IV visit\``, "1:33 H' : 'new v'}IV"],
    [`const message = 'Your ' + (late ? 'HIV' : b.kind) + ' visit'`, '1:36 HIV'],
    [`const message = \`Your \${kind ?? ('HIV' as const)} visit\``, '1:35 HIV'],
    [`const message = \`Your \${late && 'HIV'} visit\``, '1:34 HIV'],
    [`const kind = 'HI'\nconst message = \`Your \${kind}V visit\``, '2:25 kind}V'],
    [`const kind = late ? 'new' : \`HI\`\nconst message = 'Your ' + kind + 'V visit'`, "2:27 kind + 'V"],
    [`const part = 'HIV'\nconst message = \`Your \${part} visit\``, '2:25 part'],
    [`const a = \`HI\${b}\`\nconst b = 'V'\nconst message = \`Your \${a} visit\``, '3:25 a'],
    [`const message = \`\${a ? 'Your ' : 'A new '}\${b ? 'message' : 'HIV visit'}\``, '1:62 HIV'],
  ])('reads a text in each form that conditions and constants of the file give it: %s', async (content, expected) => {
    expect(await conditionsIn('a.ts', content)).toEqual([expected])
  })

  it('has no open slot where every branch is text, and one for each branch that is none', async () => {
    await folder.write({ 'a.ts': `const sms = \`Your \${late ? 'late' : 'new'} visit \${n ? 1 : null} waits\${a ? b.c : ' ' + d}. Log in.\`` })
    expect((await folder.lint('a.ts')).findings.map(({ rule, source }) => `${rule} ${source}`)).toEqual(['undeclared-slot b.c', 'undeclared-slot d'])
  })

  it.each([
    `const kind = 'new'\nfunction f(kind) { const sms = \`Your \${kind} visit waits. Log in.\` }`,
    `let kind = 'new'\nconst sms = \`Your \${kind} visit waits. Log in.\``,
    `const kind = f()\nconst sms = \`Your \${kind} visit waits. Log in.\``,
    `const kind = a ? 'new' : b\nconst sms = \`Your \${kind} visit waits. Log in.\``,
    `const kind = \`new \${kind}\`\nconst sms = \`Your \${kind} visit waits. Log in.\``,
  ])('a name that may hold something else stays an open slot: %s', async (content) => {
    await folder.write({ 'a.ts': content })
    expect((await folder.lint('a.ts')).findings.map(({ rule, source }) => `${rule} ${source}`)).toEqual(['undeclared-slot kind'])
  })

  it('reads each branch of more conditions than can be combined, and each string of more branches than anybody reads in place', async () => {
    const condition = (index: number): string => `\${c${index} ? '${index === 7 ? 'HIV' : 'x'}' : 'y'} `
    expect(await conditionsIn('a.ts', `const sms = \`\n${Array.from({ length: 30 }, (_, index) => condition(index)).join('\n')}\``)).toEqual(['9:9 HIV'])
    const branches = Array.from({ length: 80 }, (_, index) => `c${index} ? '${index === 70 ? 'late HIV visit' : 'x'}' :\n`).join('')
    expect(await conditionsIn('a.ts', `const sms = \`See \${${branches}y} now\``)).toEqual(['71:13 HIV'])
    expect((await folder.lint('a.ts')).findings.map(({ rule }) => rule)).toEqual(['undeclared-slot', 'phi-condition'])
  })

  it('a constant that doubles itself over and over is left a slot', async () => {
    const lines = Array.from({ length: 40 }, (_, index) => `const c${index + 1} = \`\${c${index}}\${c${index}}\``)
    await folder.write({ 'a.ts': ["const c0 = 'xx'", ...lines, `const sms = \`See \${c40}\``].join('\n') })
    expect((await folder.lint('a.ts')).findings.map(({ line, rule }) => `${line} ${rule}`)).toEqual(['42 undeclared-slot'])
  })
})
