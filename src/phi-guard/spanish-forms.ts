const endings = 'ar a an o aron amos ando ado ada arse arle arla arlo arlas arlos'.split(' ')
const beforeE = 'e en es emos ese ela elo elas elos ele esela eselo'.split(' ')

/** The forms of regular verbs in -ar that a clinic's text uses, one a line: "toc" gives "tocar", "toque", "toquese". */
export function formsOfStems(stems: string): string {
  let forms = ''
  for (const stem of stems.split(' ')) {
    for (const ending of endings) forms += `\n${stem}${ending}`
    const soft = stem.replace(/c$/, 'qu').replace(/g$/, 'gu').replace(/z$/, 'c')
    for (const ending of beforeE) forms += `\n${soft}${ending}`
  }
  return forms
}
