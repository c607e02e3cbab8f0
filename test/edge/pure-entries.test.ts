import { fileURLToPath } from 'node:url'
import { EdgeVM } from '@edge-runtime/vm'
import { build } from 'esbuild'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** Each pure entry, with a program for it and what it must print in a runtime that has no `process`, no `Buffer` and no `require`. */
const programs: readonly { readonly entry: string; readonly program: string; readonly expected: unknown }[] = [
  {
    entry: 'nophi/phi-guard',
    program: `
      const { verdict, findings, suggestion } = nophi.createPhiGuard().inspect('Your diabetes test results are ready')
      return [verdict, findings.map(({ category }) => category), suggestion.text, nophi.createPhiGuard().inspect('See you soon').verdict]`,
    expected: ['blocked', ['condition'], 'Your test results are ready. Please log in to view.', 'clear'],
  },
  {
    entry: 'nophi/trigger-message',
    program: `
      const sender = { id: 'lakeside', name: 'Lakeside Clinic', contact: { phone: '+13125550142' }, addresses: [] }
      const slots = { when: { at: new Date('2026-09-30T17:30:00Z'), zone: 'America/Chicago' } }
      const { text, segments } = nophi.createTriggerMessage({ kind: 'appointment-reminder', slots, sender })
      return [text.includes('Lakeside Clinic'), text.includes('12:30'), segments.segments]`,
    expected: [true, true, 1],
  },
  {
    entry: 'nophi/segments',
    program: `return [nophi.countSegments('a'.repeat(161)), nophi.countSegments('Su cita está lista.').forcedBy]`,
    expected: [{ encoding: 'GSM-7', characters: 161, segments: 2 }, ['á']],
  },
  {
    entry: 'nophi/replies',
    program: `return ['Stop.', 'gracias', 'HELP'].map((text) => { const { intent, suppress } = nophi.classifyReply(text); return [intent, suppress] })`,
    expected: [
      ['opt-out', true],
      ['other', false],
      ['help', false],
    ],
  },
  {
    entry: 'nophi/policy',
    program: `
      const at = new Date('2026-11-24T12:30:00Z')
      const { zones, source, states } = nophi.zonesOf('+12125550142')
      const query = { at, zones, source, states, window: 'care', expiresAt: new Date('2026-11-24T22:00:00Z') }
      const verdict = nophi.hoursVerdict(query)
      return [zones, verdict.lawful, verdict.code, nophi.nextLawfulInstant(query) > at, nophi.addBusinessDays('2026-11-20', 1)]`,
    expected: [['America/New_York'], false, 'quiet-hours', true, '2026-11-23'],
  },
  {
    entry: 'nophi/access',
    program: `
      const access = nophi.createAccessControl()
      return ['history.read-masked', 'history.reveal'].map((action) => access.decide({ id: 'kim', roles: ['front-desk'] }, action).allowed)`,
    expected: [true, false],
  },
  {
    entry: 'nophi/monitor',
    program: `
      const monitor = nophi.createBehaviorMonitor()
      const event = (id, type) => monitor.observe({ id, type, at: new Date('2026-11-24T15:00:00Z'), sender: 's', program: 'p', template: 't' })
      for (let sent = 0; sent < 300; sent++) event('a' + sent, 'accepted')
      const signals = Array.from({ length: 25 }, (_, left) => event('o' + left, 'opt-out')).flat()
      return [signals.some(({ metric }) => metric === 'opt-out-rate'), typeof monitor.state()]`,
    expected: [true, 'string'],
  },
  {
    entry: 'nophi/evidence',
    program: `
      const trust = { origin: 'clinic.example/sms', verifierKey: 'clinic.example/sms+27e7d017+AepKbGPinFIKvvVQexMuxfmVR3auvr57kkIe6mkURtIs' }
      const text = '{"action":"opt-in","at":"2027-01-31T15:00:00.000Z","id":"e1","program":"visits","type":"consent.recorded","v":1}'
      const proof = ['c2sp.org/tlog-proof@v1', 'index 0', 'BJDSW1bVTAfHDcS3SSB0QUrLWO/dcQCIk/m/VmDo3tw=', '', 'clinic.example/sms', '2',
        'YmI8W2Vablt4CLnl0Dd1P/M2haFHDDJiva3tQA/vQZM=', '',
        '\\u2014 clinic.example/sms J+fQF8DsTAcsw/u/2Ds8gnXEZhPTrJm1yJ9U2bRhjcfAO/VY6kfCBr3QLBg9Eq9q1ewedCFAbLNCnY2gISWVxuWiyw8=', ''].join('\\n')
      const verify = (record) => nophi.verifyEvidence({ record: new TextEncoder().encode(record), proof }, trust)
      return [(await verify(text)).valid, (await verify(text.replace('opt-in', 'opt-out'))).valid]`,
    expected: [true, false],
  },
  {
    entry: 'nophi/sinks',
    program: `
      const secrets = ['whsec_' + btoa('0123456789abcdef0123456789abcdef')]
      const at = new Date('2026-11-24T15:00:00Z')
      const runtime = { now: () => at, sleep: () => new Promise(() => {}), id: () => 'x' }
      let sent
      const fetch = async (url, init) => { sent = init; return new Response(null, { status: 204 }) }
      const sink = nophi.httpSink({ url: 'https://crm.example/opt-outs', secrets, fetch, runtime })
      const told = await sink.apply({ phone: '+13125550101', scope: 'all', suppressed: true, at, id: 'e1', sequence: 1 }, new AbortController().signal)
      const { phone, sequence } = await nophi.verifySinkRequest({ rawBody: sent.body, headers: new Headers(sent.headers), secrets, now: at })
      const forged = nophi.verifySinkRequest({ rawBody: sent.body.slice(1), headers: new Headers(sent.headers), secrets, now: at })
      return [told, phone, sequence, await forged.catch(({ code }) => code)]`,
    expected: ['done', '+13125550101', 1, 'WEBHOOK_UNVERIFIED'],
  },
]

async function bundled(entry: string): Promise<{ code: string; outside: readonly string[] }> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: `export * from '${entry}'`, resolveDir: root, loader: 'ts' },
    bundle: true,
    write: false,
    metafile: true,
    format: 'iife',
    globalName: 'nophi',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    conditions: ['import'],
    external: ['node:*'],
    tsconfig: `${root}/tsconfig.json`,
    logLevel: 'silent',
  })
  const outside = Object.values(metafile.inputs).flatMap(({ imports }) => imports.filter(({ external }) => external).map(({ path }) => path))
  return { code: outputFiles[0]?.text ?? '', outside }
}

describe('in an edge runtime', () => {
  it('has none of what Node alone has', () => {
    expect(new EdgeVM().evaluate(`[typeof process, typeof Buffer, typeof require, typeof setImmediate]`)).toEqual(Array(4).fill('undefined'))
  })

  it.each(programs)('$entry runs, and imports nothing of Node', async ({ entry, program, expected }) => {
    const { code, outside } = await bundled(entry)
    expect(outside).toEqual([])
    expect(code).not.toMatch(/\bnode:[a-z]|\brequire\(/)
    const result: unknown = await new EdgeVM().evaluate(`${code}\n;(async () => JSON.stringify(await (async () => {${program}})()))()`)
    expect(JSON.parse(String(result))).toEqual(expected)
  })

  it.each(['nophi/fhir', 'nophi/webhooks', 'nophi/transports/twilio', 'nophi/testing', 'nophi/testing/matchers'])(
    '%s loads, and imports nothing of Node',
    async (entry) => {
      const { code, outside } = await bundled(entry)
      expect(outside).toEqual([])
      expect(new EdgeVM().evaluate(`${code}\n;Object.keys(nophi).length`)).toBeGreaterThan(0)
    },
  )
})
