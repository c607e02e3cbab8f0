/** The engine inside the library that opened the file. */
export interface SqliteEngine {
  /** As `sqlite_version()` says it. */
  readonly version: string
  /**
   * From 3.7.0 to 3.51.2 two connections that write and checkpoint at the same moment can damage the file. Fixed in 3.51.3,
   * 3.50.7 and 3.44.6 (https://www.sqlite.org/wal.html).
   */
  readonly walResetRace: boolean
}

export function sqliteEngine(version: string): SqliteEngine {
  return { version, walResetRace: hasWalResetRace(version) }
}

function hasWalResetRace(version: string): boolean {
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number)
  if (major !== 3) return major < 3 || !Number.isFinite(major)
  if (minor === 44) return patch < 6
  if (minor === 50) return patch < 7
  return minor < 51 || (minor === 51 && patch < 3)
}
