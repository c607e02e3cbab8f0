import { execFile } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import { onTestFinished } from 'vitest'
import { bundleFiles } from '../support/bundle-files.js'

export interface CommandProcess {
  /** The command in a process of its own, with this on its standard input. */
  run(args: readonly string[], input: string): Promise<{ readonly code: unknown; readonly text: string }>
}

/** The command `nophi`, and at `config` the configuration of a clinic over the SQLite file at `path`; removed at the end of the test. */
export async function commandProcess(config: string, path: string): Promise<CommandProcess> {
  const bundled = await bundleFiles({
    command: 'src/cli/main.ts',
    index: 'src/index.ts',
    sqlite: 'src/storage/sqlite-storage.ts',
    transport: 'src/testing/fake-transport.ts',
  })
  onTestFinished(bundled.remove)
  const from = (name: string): string => JSON.stringify(pathToFileURL(bundled.path(name)).href)
  await writeFile(
    config,
    `import { createMessenger, keysFromSecret } from ${from('index')}
import { sqliteStorage } from ${from('sqlite')}
import { fakeTransport } from ${from('transport')}
const sender = { id: 'lakeside', name: 'Lakeside Clinic', contact: { phone: '+13125550142' }, addresses: [{ value: '+13125550142', type: 'long-code', transport: 'fake' }] }
const visits = { id: 'visits', title: 'Visits', owner: 'desk', sender: 'lakeside', messageClass: 'care', kinds: 'any', disclosures: [{ version: '1', language: 'en', text: 'Text me.' }], recurring: 'once' }
export default {
  messenger: () => createMessenger({
    storage: sqliteStorage({ path: ${JSON.stringify(path)} }), keys: keysFromSecret(Buffer.alloc(32, 7).toString('base64')),
    transports: [fakeTransport()], senders: [sender], programs: [visits], environment: 'production',
  }),
}
`,
  )
  return {
    run: (args, input) =>
      new Promise((done) => {
        const command = execFile(process.execPath, [bundled.path('command'), ...args], (error, stdout, stderr) =>
          done({ code: error?.code ?? 0, text: stdout + stderr }),
        )
        command.stdin?.end(input)
      }),
  }
}
