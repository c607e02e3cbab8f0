import { bundleFiles } from '../../support/bundle-files.js'

/** The processes and the package's source in one file, so that a process that was killed is back in a moment. */
export async function bundleRoles(entry = 'test/faults/roles/main.ts'): Promise<{ readonly script: string; remove(): void }> {
  const { path, remove } = await bundleFiles({ role: entry })
  return { script: path('role'), remove }
}
