/**
 * Whether this is the `fetch` that Node brings, however it is patched. It writes a streamed body only once its connection
 * stands, and as one piece where the length is said; Bun, Deno and workers send such a body in chunks.
 */
export function isNodeFetch(fetch: typeof globalThis.fetch): boolean {
  const { process, Bun, Deno } = globalThis as { process?: { release?: { name?: string } }; Bun?: unknown; Deno?: unknown }
  return fetch === globalThis.fetch && process?.release?.name === 'node' && Bun === undefined && Deno === undefined
}
