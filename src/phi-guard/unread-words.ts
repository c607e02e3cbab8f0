import { HashBits } from './hash-bits.js'
import { hashOfWord } from './hash-token.js'

/**
 * Words that tell a language which no lexicon here reads, written without accents. Only such as are common in letters to
 * patients, and neither English nor Spanish words: the guard cannot read what they stand in, and says so.
 */
const tellingWords: Readonly<Record<string, string>> = {
  french:
    'vos votre vous nous sont etes avec pour dans une aux chez bonjour merci veuillez resultats rendez disponibles disponible prets pret medecin cliquez connectez notre examens ordonnance',
  portuguese: 'voce seu seus sua suas nao sao estao uma exames obrigado obrigada mensagem nossa acesse disponiveis amanha medico paciente ola receita',
  haitian: 'ou pou nan gen yon rezilta randevou dokte klinik tanpri konekte avek sante tes pare ke bezwen mesaj rele',
  tagalog: 'ang inyong iyong ng mga ay upang kayo inyo aming ninyo po mayroon resulta bukas handa opisina tumawag tawagan mangyaring pasyente',
  german: 'ihre ihr ihren ihnen sind und der das nicht wir bitte fur mit ergebnisse termin vor haben sie bereit eine einen zum zur ist befund liegen',
  italian: 'sono suoi sua vostri della delle degli nella per appuntamento risultati grazie pronti gli dei visita esami esame suo domani referto dottore',
  polish: 'jest pani pana panstwa wyniki wizyta prosimy nie sie dla oraz gotowe twoje twoj badania lekarz jutro sa',
  dutch: 'uw zijn voor het een niet klaar afspraak uitslag uitslagen wij bij morgen graag beschikbaar van',
  turkish: 'icin sonuclariniz randevunuz ve hazir lutfen bir sizin tahlil doktor yarin giris',
  vietnamese: 'quy xet nghiem khong duoc benh kham vui cua ket qua ban lich bac bao',
  hmong: 'koj cov ntawm tshuaj mob thiab nyob hauv peb kuaj hu rau yog thov',
  hindi: 'aapki aapka aapke hain hai liye nahi mein kripya kal jaanch taiyar dawa',
  indonesian: 'anda dan untuk hasil sudah dengan kami silakan yang dokter janji',
  swahili: 'yako matokeo tayari kwa daktari tafadhali miadi wako yetu',
  somali: 'waa iyo baaritaanka fadlan ballanta natiijada diyaar dhakhtar',
}

interface Told {
  readonly byWord: ReadonlyMap<string, readonly string[]>
  readonly hashes: HashBits
}

let told: Told | undefined

function tellings(): Told {
  if (told !== undefined) return told
  const byWord = new Map<string, readonly string[]>()
  for (const [language, words] of Object.entries(tellingWords)) {
    for (const each of words.split(' ')) byWord.set(each, [...(byWord.get(each) ?? []), language])
  }
  told = { byWord, hashes: new HashBits(1 << 15, Array.from(byWord.keys(), hashOfWord)) }
  return told
}

/** Whether a word with this first hash of its token may tell a language: most words are not even spelled out. */
export function mayTellLanguage(hash: number): boolean {
  return tellings().hashes.mayHave(hash)
}

/** The languages that a word tells, most often one. */
export function languagesToldBy(word: string): readonly string[] {
  return tellings().byWord.get(word) ?? []
}
