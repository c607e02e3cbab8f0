/** What letters in base64 say where that is words: a token or an ordinary word gives bytes that no text has. */
export function fromBase64(written: string): string | undefined {
  if (written.length < 8 || !/[a-z]/.test(written) || !/[A-Z]/.test(written)) return undefined
  try {
    const text = decodeURIComponent(
      atob(written.replace(/-/g, '+').replace(/_/g, '/')).replace(/[\s\S]/g, (byte) => `%${byte.charCodeAt(0).toString(16).padStart(2, '0')}`),
    )
    const letters = text.match(/[\p{L} ]/gu)?.length ?? 0
    return /[^\p{L}\p{N}\p{P}\p{S}\s]/u.test(text) || letters * 10 < text.length * 7 ? undefined : text
  } catch {
    return undefined
  }
}
