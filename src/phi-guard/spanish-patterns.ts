/**
 * Patterns written short: every alternative begins and ends at the edge of a word, and `~16~` is a gap of so many letters at most
 * within a sentence, `~?16~` one that goes on until a question ends. Strings and patterns are read alike.
 */
export function spanishPatterns(...patterns: readonly (RegExp | string)[]): readonly RegExp[] {
  return patterns.map((pattern) => new RegExp(`\\b${atEdges(typeof pattern === 'string' ? pattern : pattern.source)}\\b`, 'gi'))
}

/** Of the outermost alternatives each ends and the next begins at an edge. */
function atEdges(source: string): string {
  let depth = 0
  return source.replace(/~(\??)(\d+)~|\\.|\[(?:\\.|[^\]\\])*\]|[()|]/g, (piece, beyond: string, most: string | undefined) => {
    if (most !== undefined) return `\\b[^${beyond === '' ? '.!' : ''}?]{0,${most}}\\b`
    if (piece === '(') depth++
    if (piece === ')') depth--
    return piece === '|' && depth === 0 ? '\\b|\\b' : piece
  })
}
