import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { accessActions } from '../../src/access/access-action.js'

const root = join(import.meta.dirname, '../..')
/** The rooms that write records. */
const rooms = ['messenger', 'consent-ledger', 'suppression-registry', 'portal-links', 'audit-log']
const nouns =
  'message|permit|attempt|receipt|consent|stop|suppression|start|provider|person|number|portal-link|reply|inbound|program|hold|monitor|history|sink|review|worklist|retention|subject|legal-hold|index-key|field-key|key|gate|evidence|system|engine|log'

async function recordTypes(): Promise<ReadonlySet<string>> {
  const types = new Set<string>()
  for (const room of rooms) {
    for (const entry of await readdir(join(root, 'src', room), { recursive: true, withFileTypes: true })) {
      if (!entry.isFile() || !entry.name.endsWith('.ts')) continue
      const source = await readFile(join(entry.parentPath, entry.name), 'utf8')
      if (!/writeLeaf|appendRecord|journal/i.test(source) && room !== 'audit-log') continue
      for (const [, type = ''] of source.matchAll(new RegExp(`'((?:${nouns})\\.[a-z-]+)'`, 'g'))) types.add(type)
    }
  }
  return types
}

it('the guide names every type of record that is written', async () => {
  const guide = await readFile(join(root, 'docs/guides/evidence.md'), 'utf8')
  const types = [...(await recordTypes())].filter((type) => !(accessActions as readonly string[]).includes(type))
  expect(types.length).toBeGreaterThan(70)
  expect(types.filter((type) => !guide.includes(`\`${type}\``))).toEqual([])
})
