import type { Messenger } from '../../src/messenger/types.js'

export type Leaf = Readonly<Record<string, string | number | boolean>>

/** All records of the log, in its order, as an auditor reads them. */
export async function leavesOf(messenger: Messenger, type?: string): Promise<readonly Leaf[]> {
  const { size } = await messenger.audit.publish()
  const leaves: Leaf[] = []
  for await (const bytes of messenger.audit.exportRange(0n, size)) leaves.push(JSON.parse(new TextDecoder().decode(bytes)) as Leaf)
  return type === undefined ? leaves : leaves.filter((leaf) => leaf.type === type)
}
