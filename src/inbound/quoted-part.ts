interface QuotedPart {
  readonly quoted: string
  /** What stands before and behind it. */
  readonly beside: string
}

/**
 * What a reply quotes, as phones write a reaction to a text: Liked “…”, 👍 to “…”. From the first opening to the last closing
 * mark, so that marks within belong to it. Null: it quotes nothing.
 */
export function quotedPart(text: string): QuotedPart | null {
  const match = /^([^"“„«]*)["“„«](.+)["”“»]([^"”“»]*)$/su.exec(text)
  if (match === null) return null
  const [, before = '', quoted = '', behind = ''] = match
  // "to" says what is quoted, and nothing else.
  return { quoted: quoted.trim(), beside: `${before.replace(/\s(?:to|a)\s*$/u, '').trim()} ${behind.trim()}`.trim() }
}
