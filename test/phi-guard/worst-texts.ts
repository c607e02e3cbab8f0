/** Pieces that make a text as hard to read as can be, once repeated: each aims at one rule's way of going back. */
export const worstPieces: Readonly<Record<string, string>> = {
  'one letter': 'a',
  'open brackets': '(',
  'digits and hyphens': '1-',
  'digits and spaces': '1 ',
  'dotted letters': 'a.b',
  'spaced letters': 'a b ',
  'at signs': '@a.',
  'mailboxes spelled out': 'visit a(at)b ',
  'link beginnings': 'http://',
  'long words of l': 'illillillillillillillillillillillillill ',
  'words run together': 'yourdialysisxresultsxyourdialysiy ',
  'disguised letters': 'd1@b',
  'weak words': 'your test ',
  'labels without numbers': 'member id number ',
  times: 'Tue Mar 9 at ',
  names: 'Anna Lopez ',
  'described people': 'patient with asthma, Xab Yab, ',
  places: 'asthma, seen at Mercy Hospital ',
  'result sentences': 'results came back ',
  'preparation sentences': 'do not eat ',
  'told sentences': 'your numbers are a bit off, he took two more drops at night, ',
  'told sentences of home': 'he may sleep, her chest felt weak, how many tablets of your sample, the mask and your walker at night, someone you ',
  'told Spanish sentences': 'el potasio le subio d x q se corto en el pecho, sin pan le quitamos los puntos ',
  'told Spanish sentences, disguised': 'el p0tasio le subio d x q se corto en el pecho, sin pan le quitamos los puntos ',
  streets: '1 Elm ',
  colons: '0:',
  amounts: '$1,000',
  debts: 'your bill is your last balance is su saldo esta su cuenta sigue ',
  overrides: '\u202ea',
  marks: 'а\u0301',
  'digits among letters': 'a1!b1',
  templates: '{{',
}

export function worstText(piece: string, length: number): string {
  return piece.repeat(Math.ceil(length / piece.length)).slice(0, length)
}
