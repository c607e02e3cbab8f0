// What one import costs: a ceiling someone must raise on purpose, and code that must not come along.
import { build } from 'esbuild'
import { report, root } from './source-files.ts'

interface Bundle {
  readonly code: string
  /** Kilobytes, minified, of our own code and what it pulls in. */
  readonly ceilingKb: number
  /** Paths that must not be in the bundle. */
  readonly without: readonly RegExp[]
}

const storage = /src\/storage\//
const transports = /src\/transports\//
const messenger = /src\/messenger\//
const zod = /node_modules\/zod\//
const phone = /node_modules\/libphonenumber-js\//
const guard = /src\/phi-guard\//
const dependencies = /node_modules\//
const services = ['consent-ledger', 'suppression-registry', 'audit-log', 'portal-links', 'retention'] as const

/** What a pure piece leaves behind. */
const nothingElse = [storage, transports, messenger, zod, phone, /node_modules\/(?!date-fns\/|@date-fns\/)/]

/** What a service leaves behind: the messenger, the adapters, the guard and the other services. */
function alone(own: (typeof services)[number]): readonly RegExp[] {
  return [storage, transports, messenger, guard, ...services.filter((service) => service !== own).map((service) => new RegExp(`src/${service}/`))]
}

const bundles: readonly Bundle[] = [
  {
    code: "export { createPhiGuard } from 'nophi/phi-guard'",
    ceilingKb: 1_016,
    without: [...nothingElse, dependencies, /src\/(?:trigger-message|replies|policy)\//],
  },
  { code: "export { createTriggerMessage } from 'nophi/trigger-message'", ceilingKb: 45, without: [...nothingElse, guard] },
  { code: "export { countSegments } from 'nophi/segments'", ceilingKb: 2, without: [...nothingElse, guard, dependencies] },
  { code: "export { classifyReply } from 'nophi/replies'", ceilingKb: 162, without: [...nothingElse, guard, dependencies] },
  { code: "export { zonesOf, nextLawfulInstant } from 'nophi/policy'", ceilingKb: 30, without: [...nothingElse, guard] },
  { code: "export { createAccessControl } from 'nophi/access'", ceilingKb: 6, without: [...nothingElse, guard, dependencies] },
  { code: "export { createBehaviorMonitor } from 'nophi/monitor'", ceilingKb: 20, without: [...nothingElse, guard, dependencies] },
  { code: "export { verifyEvidence } from 'nophi/evidence'", ceilingKb: 8, without: [...nothingElse, guard, dependencies] },
  { code: "export { readFhir } from 'nophi/fhir'", ceilingKb: 250, without: [storage, transports, messenger, guard] },
  { code: "export { createSuppressionRegistry } from 'nophi/suppression'", ceilingKb: 260, without: alone('suppression-registry') },
  { code: "export { createConsentLedger } from 'nophi/consent'", ceilingKb: 250, without: alone('consent-ledger') },
  { code: "export { createAuditLog } from 'nophi/audit'", ceilingKb: 130, without: alone('audit-log') },
  { code: "export { createPortalLinks } from 'nophi/portal-links'", ceilingKb: 130, without: alone('portal-links') },
  { code: "export { twilioTransport } from 'nophi/transports/twilio'", ceilingKb: 120, without: [storage, messenger, guard] },
  {
    code: "export { comprehendMedicalDetector, presidioDetector } from 'nophi/detectors'",
    ceilingKb: 110,
    without: [storage, transports, messenger, guard, phone],
  },
  { code: "export { httpSink, verifySinkRequest } from 'nophi/sinks'", ceilingKb: 110, without: [storage, transports, messenger, guard, phone] },
  { code: "export { memoryStorage } from 'nophi/storage/memory'", ceilingKb: 48, without: [transports, messenger, guard, dependencies] },
  { code: "export { sqliteStorage } from 'nophi/storage/sqlite'", ceilingKb: 205, without: [transports, messenger, guard, phone, /src\/storage\/memory\//] },
  {
    code: "export { fromPg, postgresStorage } from 'nophi/storage/postgres'",
    ceilingKb: 205,
    without: [transports, messenger, guard, phone, /src\/storage\/memory\//],
  },
  { code: "export { createWebhookHandler } from 'nophi/webhooks'", ceilingKb: 120, without: [storage, transports, guard] },
  { code: "export { createMessenger } from 'nophi'", ceilingKb: 1_828, without: [] },
]

const problems: string[] = []
const lines: string[] = []
for (const { code, ceilingKb, without } of bundles) {
  const result = await build({
    stdin: { contents: code, resolveDir: root, loader: 'ts' },
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    conditions: ['import'],
    external: ['node:*'],
    tsconfig: `${root}/tsconfig.json`,
    logLevel: 'error',
  })
  const name = /'(.+)'/.exec(code)?.[1] ?? code
  const kb = (result.outputFiles[0]?.contents.length ?? 0) / 1024
  lines.push(`${name} ${kb.toFixed(1)} KB`)
  if (kb > ceilingKb) problems.push(`${name} is ${kb.toFixed(1)} KB, its ceiling ${ceilingKb} KB`)
  const inputs = Object.values(result.metafile.outputs).flatMap((output) =>
    Object.entries(output.inputs)
      .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
      .map(([path]) => path),
  )
  for (const pattern of without) {
    const culprit = inputs.find((path) => pattern.test(path))
    if (culprit !== undefined) problems.push(`${name} pulls in ${culprit}`)
  }
}
report('bundles', problems, lines.join(', '))
