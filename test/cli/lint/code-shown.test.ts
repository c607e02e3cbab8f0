import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Folder, temporaryFolder } from './lint-in-folder.js'

let folder: Folder
beforeEach(async () => {
  folder = await temporaryFolder()
})
afterEach(() => folder.remove())

/** Each text names HIV, or a table of it; whether it is a message is what is asked. */
async function isRead(content: string, file = 'a.ts'): Promise<boolean> {
  await folder.write({ [file]: content })
  return (await folder.lint(file)).findings.some(({ rule }) => rule === 'phi-condition')
}

describe('texts of code that no phone shows', () => {
  it.each([
    "$('#title').text('Your HIV visit')",
    "$(this).find('b').text('Your HIV visit')",
    "d3.select('#chart').append('text').text('Your HIV visit')",
    "doc.setFontSize(10).text('Your HIV visit', 20, 40)",
    "table.text('HIV')",
    "app.get('/labs', options, async (req, res) => { if (a) return res.json({ message: 'Your HIV visit' }) })",
    "app.get('/labs', (req, res) => db.find((row) => res.send({ text: 'Your HIV visit' })))",
    "export function missing(req, res) { res.type('json').status(404).json({ message: 'Your HIV visit' }) }",
    "const missing = (request, reply) => reply.code(404).send({ error: { message: 'Your HIV visit' } })",
    "export const handler = async () => ({ statusCode: 400, body: 'Your HIV visit' })",
    "export const handler = async () => ({ status: 500, body: JSON.stringify({ message: 'Your HIV visit' }) })",
    "const message = 'Your HIV visit'\nlogger.info(message)\nthrow new Error(message)",
    "const queryText = 'select * from hiv'",
    `db.query({ text: \`select a, b from hiv h where h.id = \${id}\` })`,
    "db.query({ text: 'insert into hiv (a, b) values ($1, $2)' })",
    "db.query({ text: 'update hiv set a = $1' })",
    "db.query({ text: 'delete from hiv where id in ($1)' })",
    "logger.info({ message: t('Your HIV visit') })",
    "throw createFault(wrap({ message: 'Your HIV visit' }))",
  ])('are none: %s', async (content) => {
    expect(await isRead(content)).toBe(false)
  })

  it('an element whose name speaks of an error holds none, unless it speaks of an SMS', async () => {
    for (const content of [
      '<ErrorMessage name="a" message="Your HIV visit" />',
      '<Form.ErrorMessage>Your HIV visit</Form.ErrorMessage>',
      "<Errors text={b ?? 'Your HIV visit'} />",
    ])
      expect([content, await isRead(`const a = ${content}`, 'a.tsx')]).toEqual([content, false])
    for (const content of [
      '<ErrorSms>Your HIV visit</ErrorSms>',
      '<ErrorMessage sms="Your HIV visit" />',
      '<Message>Your HIV visit</Message>',
      '<Alert message="Your HIV visit" />',
    ])
      expect([content, await isRead(`const a = ${content}`, 'a.tsx')]).toEqual([content, true])
  })

  it.each([
    "twiml.message('Your HIV visit')",
    "patient.text('Your HIV visit')",
    "client.to('+13125550142').text('Your HIV visit')",
    "client.to(phone).text('Your HIV visit')",
    "client.text('Your HIV visit', 3125550142, 'x')",
    "client.text('Your HIV visit', 3)",
    "$('#send').click(() => client.text(to, 'Your HIV visit'))",
    "app.post('/remind', async (req, res) => { await client.messages.create({ body: 'Your HIV visit' }); res.json({ ok: true }) })",
    "app.post('/remind', async (req, res) => { await res.locals.client.send({ text: 'Your HIV visit' }) })",
    "app.post('/remind', async (client) => client.send({ text: 'Your HIV visit' }))",
    "function remind(visit, client) { client.send({ to, text: 'Your HIV visit' }) }",
    "function remind(client) { client.timeout(500).send({ to, text: 'Your HIV visit' }) }",
    "withClient((visit, client) => client.send({ text: 'Your HIV visit' }))",
    "exports.handler = async () => ({ statusCode: 200, body: '<Response><Message>Your HIV visit</Message></Response>' })",
    "send({ to, text: 'Your HIV visit', ttl: 500 })",
    "res.status(404).json({ sms: 'Your HIV visit' })",
    "const message = 'Your HIV visit'\nlogger.info(message)\nclient.send({ to, message })",
    "const message = 'Your HIV visit'\nlogger.info(client.send(to, message))",
    "const message = 'Your HIV visit'\nlogger.info(await client.send({ to, text: message }))",
    "console.log(await client.messages.create({ to, body: 'Your HIV visit' }))",
    "const message = 'Your HIV visit'\nlogger.info(message)\nexport { message }",
    "export const message = 'Your HIV visit'\nlogger.info(message)",
    "const text = 'Select a time from our list for your HIV visit where you like'",
    "const text = 'Update your HIV set = today'",
    "const smsText = 'select * from hiv'",
  ])('are not taken for it: %s', async (content) => {
    expect(await isRead(content)).toBe(true)
  })
})
