/** What senders are told to look for: the words of the FCC, CTIA and the large providers. */
const english = ['STOP', 'STOPALL', 'STOP ALL', 'UNSUBSCRIBE', 'CANCEL', 'END', 'QUIT', 'REVOKE', 'OPTOUT', 'OPT OUT', 'OPT-OUT', 'REMOVE']
const spanish = ['ALTO', 'PARAR', 'PARE', 'PARA', 'DETENER', 'BASTA', 'BAJA', 'CANCELAR', 'TERMINAR', 'SALIR', 'NO MAS', 'NO MÁS']

export interface Baseline {
  readonly name: string
  readonly suppresses: (text: string) => boolean
}

/** The whole body, trimmed and in capitals, is one of the words. */
function exactly(words: readonly string[]): Baseline['suppresses'] {
  const known = new Set(words)
  return (text) => known.has(text.trim().toUpperCase())
}

/** One of the words stands anywhere in the body, between what is no letter or digit. */
function somewhere(words: readonly string[]): Baseline['suppresses'] {
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{N}])`, 'iu')
  return (text) => pattern.test(text)
}

/** What many senders do instead of reading the reply, with English words alone and with Spanish ones too. */
export const baselines: readonly Baseline[] = [
  { name: 'exact', suppresses: exactly(english) },
  { name: 'exact-es', suppresses: exactly([...english, ...spanish]) },
  { name: 'contains', suppresses: somewhere(english) },
  { name: 'contains-es', suppresses: somewhere([...english, ...spanish]) },
]
