import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

export interface BundleCost {
  readonly rawBytes: number
  readonly gzipBytes: number
  /** Of the raw bytes, those of the word lists. */
  readonly vocabularyBytes: number
  readonly vocabularyGzipBytes: number
  /** Rooms and packages that importing the guard alone brings with it. */
  readonly rooms: readonly string[]
}

/** What an application that imports `createPhiGuard` alone ships, minified. */
export async function bundleCost(): Promise<BundleCost> {
  const root = new URL('../..', import.meta.url).pathname
  const bundled = async (contents: string): Promise<{ bytes: Buffer; inputs: readonly string[] }> => {
    const { outputFiles, metafile } = await build({
      stdin: { contents, resolveDir: root, loader: 'ts' },
      absWorkingDir: root,
      bundle: true,
      minify: true,
      format: 'esm',
      platform: 'neutral',
      charset: 'utf8',
      metafile: true,
      write: false,
      logLevel: 'silent',
    })
    return { bytes: Buffer.from(outputFiles[0]?.contents ?? []), inputs: Object.keys(metafile.inputs) }
  }
  const guard = await bundled(`export { createPhiGuard } from './src/phi-guard/index.js'`)
  const words = await bundled(`export * from './src/phi-guard/lexicon/index.js'`)
  const rooms = guard.inputs.filter((path) => path !== '<stdin>').map((path) => /^src\/([^/]+)\//.exec(path)?.[1] ?? path)
  return {
    rawBytes: guard.bytes.length,
    gzipBytes: gzipSync(guard.bytes).length,
    vocabularyBytes: words.bytes.length,
    vocabularyGzipBytes: gzipSync(words.bytes).length,
    rooms: [...new Set(rooms)].sort(),
  }
}
