/** Null: no absolute URL. Not by `URL.canParse`, which Node 20 answers wrongly for letters as in `clínica` once a process has called it often. */
export function parseUrl(text: string): URL | null {
  try {
    return new URL(text)
  } catch {
    return null
  }
}
