import { EdgeVM } from '@edge-runtime/vm'
import { build } from 'esbuild'
import { describe, expect, it } from 'vitest'

/** One file that runs where there is no Node. Fails to build on any `node:` import. */
async function bundle(entry: string): Promise<{ text: string; inputs: string[] }> {
  const { outputFiles, metafile } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    metafile: true,
    platform: 'neutral',
    mainFields: ['module', 'main'],
    format: 'iife',
    globalName: 'nophi',
    external: [],
  })
  return { text: outputFiles[0]?.text ?? '', inputs: Object.keys(metafile.inputs) }
}

const script = `
(async () => {
  const transport = nophi.twilioTransport({
    accountSid: 'AC' + '0'.repeat(32),
    authToken: 'token',
    agreement: { baa: { status: 'unknown' }, routing: 'unknown', bodyRetentionDays: 'unknown' },
  })
  const publicUrl = 'https://clinic.example/hooks'
  const sample = await transport.webhooks.sample(publicUrl)
  const { events, reply } = await transport.webhooks.read({ ...sample, publicUrl, now: new Date() })
  const code = await transport.webhooks.read({ ...sample, publicUrl: publicUrl + '/', now: new Date() }).catch((error) => error.code)
  return JSON.stringify([events, reply.contentType, code])
})()`

describe('nophi/transports/twilio', () => {
  it('verifies webhooks in an edge worker', async () => {
    const { text } = await bundle('src/entries/transports/twilio.ts')
    const vm = new EdgeVM()
    vm.evaluate(text)
    expect(await vm.evaluate(script)).toBe(JSON.stringify([[], 'text/xml', 'WEBHOOK_UNVERIFIED']))
  })

  it('loads no other room: no storage, no messenger, no guard, no phone library', async () => {
    const { inputs } = await bundle('src/entries/transports/twilio.ts')
    const rooms = new Set(inputs.filter((input) => input.startsWith('src/')).map((input) => input.split('/')[1]))
    expect([...rooms].sort()).toEqual(['entries', 'errors', 'internal', 'ports', 'transports'])
    expect(inputs.filter((input) => input.includes('libphonenumber'))).toEqual([])
  })
})
