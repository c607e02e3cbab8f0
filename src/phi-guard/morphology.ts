import type { PhiCategory } from './types.js'

/**
 * Word endings that make a medical word of any stem. Medicine stems are those of the INN and USAN lists
 * (WHO "The use of stems in the selection of International Nonproprietary Names").
 */
const endings: readonly (readonly [ending: string, category: PhiCategory, shortest: number])[] = [
  ['itis', 'condition', 7],
  ['oma', 'condition', 7],
  ['omas', 'condition', 8],
  ['emia', 'condition', 7],
  ['emias', 'condition', 8],
  ['aemia', 'condition', 7],
  ['opathy', 'condition', 8],
  ['opatia', 'condition', 8],
  ['algia', 'condition', 8],
  ['rrhea', 'condition', 7],
  ['rrhoea', 'condition', 8],
  ['rrea', 'condition', 7],
  ['plegia', 'condition', 8],
  ['megaly', 'condition', 9],
  ['megalia', 'condition', 9],
  ['penia', 'condition', 8],
  ['uria', 'condition', 8],
  ['phagia', 'condition', 8],
  ['fagia', 'condition', 8],
  ['cytosis', 'condition', 9],
  ['trophy', 'condition', 9],
  ['ectomy', 'procedure', 8],
  ['ectomies', 'procedure', 9],
  ['ectomia', 'procedure', 8],
  ['plasty', 'procedure', 8],
  ['plastia', 'procedure', 8],
  ['oscopy', 'procedure', 8],
  ['oscopies', 'procedure', 9],
  ['oscopia', 'procedure', 8],
  ['ostomy', 'procedure', 8],
  ['ostomia', 'procedure', 8],
  ['centesis', 'procedure', 9],
  ['statin', 'medication', 8],
  ['statina', 'medication', 9],
  ['opril', 'medication', 8],
  ['dipina', 'medication', 8],
  ['tidina', 'medication', 8],
  ['tadina', 'medication', 9],
  ['rizina', 'medication', 8],
  ['nisona', 'medication', 9],
  ['tisona', 'medication', 9],
  ['metasona', 'medication', 9],
  ['ticasona', 'medication', 9],
  ['solona', 'medication', 10],
  ['prazol', 'medication', 9],
  ['parina', 'medication', 8],
  ['farina', 'medication', 8],
  ['azepina', 'medication', 9],
  ['tiapina', 'medication', 9],
  ['semida', 'medication', 9],
  ['lactona', 'medication', 10],
  ['caina', 'medication', 8],
  ['fenaco', 'medication', 9],
  ['gabalina', 'medication', 9],
  ['pentina', 'medication', 9],
  ['racetam', 'medication', 9],
  ['oxicam', 'medication', 8],
  ['coxib', 'medication', 8],
  ['platino', 'medication', 9],
  ['rubicina', 'medication', 9],
  ['sonida', 'medication', 9],
  ['fibrato', 'medication', 9],
  ['glutida', 'medication', 9],
  ['trexato', 'medication', 9],
  ['codona', 'medication', 8],
  ['otomia', 'procedure', 8],
  ['metria', 'procedure', 9],
  ['feresis', 'procedure', 8],
  ['iatra', 'specialty', 7],
  ['iasis', 'condition', 8],
  ['osis', 'condition', 7],
  ['terapia', 'treatment', 10],
  ['april', 'medication', 8],
  ['nopril', 'medication', 8],
  ['dopril', 'medication', 8],
  ['sartan', 'medication', 8],
  ['zumab', 'medication', 8],
  ['ximab', 'medication', 8],
  ['lumab', 'medication', 8],
  ['tumab', 'medication', 8],
  ['kimab', 'medication', 8],
  ['numab', 'medication', 8],
  ['tinib', 'medication', 7],
  ['azole', 'medication', 8],
  ['azol', 'medication', 7],
  ['cillin', 'medication', 8],
  ['cilina', 'medication', 8],
  ['ciclovir', 'medication', 8],
  ['tegravir', 'medication', 8],
  ['buvir', 'medication', 8],
  ['asvir', 'medication', 8],
  ['previr', 'medication', 8],
  ['navir', 'medication', 8],
  ['amivir', 'medication', 8],
  ['dipine', 'medication', 8],
  ['dipino', 'medication', 8],
  ['oxetine', 'medication', 8],
  ['oxetina', 'medication', 8],
  ['triptan', 'medication', 9],
  ['gliptin', 'medication', 9],
  ['gliptina', 'medication', 9],
  ['gliflozin', 'medication', 9],
  ['gliflozina', 'medication', 9],
  ['glutide', 'medication', 9],
  ['cycline', 'medication', 9],
  ['ciclina', 'medication', 9],
  ['floxacin', 'medication', 9],
  ['floxacino', 'medication', 9],
  ['mycin', 'medication', 8],
  ['micina', 'medication', 9],
  ['profen', 'medication', 8],
  ['profeno', 'medication', 9],
  ['zepam', 'medication', 7],
  ['zolam', 'medication', 7],
  ['dronate', 'medication', 9],
  ['dronato', 'medication', 9],
  ['xaban', 'medication', 7],
  ['setron', 'medication', 9],
  ['lukast', 'medication', 9],
  ['terol', 'medication', 9],
  ['olol', 'medication', 7],
  ['thiazide', 'medication', 9],
  ['tiazida', 'medication', 9],
  ['formin', 'medication', 8],
  ['formina', 'medication', 9],
  ['parib', 'medication', 8],
  ['ciclib', 'medication', 8],
  ['grelor', 'medication', 8],
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

let byLastLetters: Map<number, (readonly [string, PhiCategory, number])[]> | undefined

function endingsByLastLetters(): Map<number, (readonly [string, PhiCategory, number])[]> {
  if (byLastLetters !== undefined) return byLastLetters
  const map = new Map<number, (readonly [string, PhiCategory, number])[]>()
  for (const ending of endings) {
    const [word] = ending
    const last = lettersOf(word.charCodeAt(word.length - 2), word.charCodeAt(word.length - 1))
    map.set(last, [...(map.get(last) ?? []), ending])
  }
  byLastLetters = map
  return map
}

function lettersOf(before: number, last: number): number {
  return (before << 16) | last
}

/** Category of a word by its ending alone, for words of seven letters or more that no list holds. */
export function categoryByEnding(codes: Uint16Array, start: number, end: number): PhiCategory | undefined {
  const candidates = endingsByLastLetters().get(lettersOf(codes[end - 2] as number, codes[end - 1] as number))
  if (candidates === undefined) return undefined
  for (const [ending, category, shortest] of candidates) {
    if (end - start < shortest) continue
    let at = 0
    while (at < ending.length && codes[end - ending.length + at] === ending.charCodeAt(at)) at++
    if (at < ending.length) continue
    let word = ' '
    for (let place = start; place < end; place++) word += String.fromCharCode(codes[place] as number)
    return innocent.includes(`${word} `) ? undefined : category
  }
  return undefined
}
