import { ListsByKey } from './lists-by-key.js'
import { standsAt } from './stands-at.js'
import type { PhiCategory } from './types.js'

/**
 * Word endings that make a medical word of any stem. Medicine stems are those of the INN and USAN lists
 * (WHO "The use of stems in the selection of International Nonproprietary Names"). In order, each with the fewest letters of a
 * word that ends so.
 */
const endings: readonly (readonly [category: PhiCategory, endings: string])[] = [
  [
    'condition',
    'itis7 oma7 omas8 emia7 emias8 aemia7 opathy8 opatia8 algia8 rrhea7 rrhoea8 rrea7 plegia8 megaly9 megalia9 penia8 uria8 phagia8 fagia8 cytosis9 trophy9',
  ],
  ['procedure', 'ectomy8 ectomies9 ectomia8 plasty8 plastia8 oscopy8 oscopies9 oscopia8 ostomy8 ostomia8 centesis9'],
  [
    'medication',
    'statin8 statina9 opril8 dipina8 tidina8 tadina9 rizina8 nisona9 tisona9 metasona9 ticasona9 solona10 prazol9 parina8 farina8 azepina9 tiapina9 semida9 ' +
      'lactona10 caina8 fenaco9 gabalina9 pentina9 racetam9 oxicam8 coxib8 platino9 rubicina9 sonida9 fibrato9 glutida9 trexato9 codona8',
  ],
  ['procedure', 'otomia8 metria9 feresis8'],
  ['specialty', 'iatra7'],
  ['condition', 'iasis8 osis7'],
  ['treatment', 'terapia10'],
  [
    'medication',
    'april8 nopril8 dopril8 sartan8 zumab8 ximab8 lumab8 tumab8 kimab8 numab8 tinib7 azole8 azol7 cillin8 cilina8 ciclovir8 tegravir8 buvir8 asvir8 previr8 ' +
      'navir8 amivir8 dipine8 dipino8 oxetine8 oxetina8 triptan9 gliptin9 gliptina9 gliflozin9 gliflozina9 glutide9 cycline9 ciclina9 floxacin9 floxacino9 ' +
      'mycin8 micina9 profen8 profeno9 zepam7 zolam7 dronate9 dronato9 xaban7 setron9 lukast9 terol9 olol7 thiazide9 tiazida9 formin8 formina9 parib8 ciclib8 ' +
      'grelor8',
  ],
]

/** Ordinary words with a medical ending. */
const innocent =
  ' diploma diplomas oklahoma idioma idiomas paloma palomas broma bromas genoma genomas axioma axiomas carcoma maroma cromosoma cromosomas tacoma sonoma pomona academia academias bohemia euphemia vendimia premia ' +
  'kuwaitis wapitis metempsychosis metempsicosis abstemia abstemias acarrea agremia agremias agronoma agronomas aporrea apremia apremias astronoma astronomas autonoma autonomas bizarrea blasfemia blasfemias bocatoma bohemias camorrea carcomas chapurrea chismorrea chorrea cotorrea deslomas desploma desplomas dicotoma gamberrea gastronoma gastronomas heteronoma maromas mayordoma mayordomas monocroma palindroma palindromas pitorrea policroma polisemia ribosoma ribosomas ' +
  'admitis dimitis permitis remitis transmitis retransmitis trasmitis abreviaturia contaduria correduria curaduria fechuria freiduria habladuria pagaduria procuraduria proveeduria sabiduria senaduria teneduria holoturia ' +
  'repentina vizcaina empadronate altimetria antropometria cartometria colorimetria cronometria demoscopia fotogrametria pluviometria sociometria taquimetria indexaban anexaban multiplexaban ' +
  'serpentina argentina aromaterapia musicoterapia risoterapia ' +
  'osmosis mitosis meiosis geometria trigonometria econometria asimetria simetria telemetria fotometria biometria metamorfosis metamorphosis apoteosis apotheosis simbiosis symbiosis hipnosis hypnosis ' +
  'nostalgia telepathy homeopathy telepatia homeopatia spectroscopy microscopy microscopia espectroscopia astroscopy stroboscopy injuria penuria manchuria liguria lujuria centuria etruria interprofen cholesterol colesterol '

let byLastLetters: ListsByKey<readonly [ending: string, category: PhiCategory, shortest: number]> | undefined

function endingsByLastLetters(): ListsByKey<readonly [ending: string, category: PhiCategory, shortest: number]> {
  if (byLastLetters !== undefined) return byLastLetters
  byLastLetters = new ListsByKey()
  for (const [category, list] of endings) {
    for (const each of list.split(' ')) {
      const ending = each.replace(/\d/g, '')
      const last = lettersOf(ending.charCodeAt(ending.length - 2), ending.charCodeAt(ending.length - 1))
      byLastLetters.add(last, [ending, category, Number(each.slice(ending.length))])
    }
  }
  return byLastLetters
}

function lettersOf(before: number, last: number): number {
  return (before << 16) | last
}

/** Category of a word by its ending alone, for words of seven letters or more that no list holds. */
export function categoryByEnding(codes: Uint16Array, start: number, end: number): PhiCategory | undefined {
  for (const [ending, category, shortest] of endingsByLastLetters().get(lettersOf(codes[end - 2] as number, codes[end - 1] as number))) {
    if (end - start < shortest || !standsAt(codes, end - ending.length, end, ending)) continue
    let word = ' '
    for (let place = start; place < end; place++) word += String.fromCharCode(codes[place] as number)
    return innocent.includes(`${word} `) ? undefined : category
  }
  return undefined
}
