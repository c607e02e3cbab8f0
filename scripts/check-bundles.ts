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
const nothingElse = [storage, transports, messenger, zod, phone]

const bundles: readonly Bundle[] = [
  {
    code: "export { createPhiGuard } from 'nophi/phi-guard'",
    ceilingKb: 260,
    without: [...nothingElse, /src\/trigger-message\//, /src\/replies\//, /src\/policy\//, /node_modules\//],
  },
  { code: "export { createTriggerMessage } from 'nophi/trigger-message'", ceilingKb: 60, without: [...nothingElse, guard] },
  { code: "export { countSegments } from 'nophi/segments'", ceilingKb: 4, without: [...nothingElse, guard, /node_modules\//] },
  { code: "export { classifyReply } from 'nophi/replies'", ceilingKb: 60, without: [...nothingElse, guard, /node_modules\//] },
  { code: "export { zonesOf, nextLawfulInstant } from 'nophi/policy'", ceilingKb: 60, without: [...nothingElse, guard] },
  { code: "export { createAccessControl } from 'nophi/access'", ceilingKb: 12, without: [...nothingElse, guard, /node_modules\//] },
  { code: "export { createBehaviorMonitor } from 'nophi/monitor'", ceilingKb: 30, without: [...nothingElse, guard, /node_modules\//] },
  { code: "export { verifyEvidence } from 'nophi/evidence'", ceilingKb: 30, without: [...nothingElse, guard, /node_modules\//] },
  { code: "export { createSuppressionRegistry } from 'nophi/suppression'", ceilingKb: 400, without: [storage, transports, messenger, guard] },
  { code: "export { createConsentLedger } from 'nophi/consent'", ceilingKb: 400, without: [storage, transports, messenger, guard] },
  { code: "export { twilioTransport } from 'nophi/transports/twilio'", ceilingKb: 200, without: [storage, messenger, guard] },
  { code: "export { createMessenger } from 'nophi'", ceilingKb: 1000, without: [] },
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
