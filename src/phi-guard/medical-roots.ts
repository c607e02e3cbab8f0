import type { PhiCategory } from './types.js'

interface Root {
  readonly root: string
  readonly category: PhiCategory
  readonly sensitive: boolean
}

/** Beginnings of long words that only medicine builds, in English and in Spanish. A star: protected care. */
const rootsByCategory: Readonly<Partial<Record<PhiCategory, string>>> = {
  specialty:
    'cardiol cardiov cardiop cardiom cardioca cardioli cardiohe gastrom gastrol gastroc dermaca dermali dermame orthoca orthome ortholi oncoca oncomed oncoli urolif uromed pulmoca pulmome fertilityp* fertilityc* gynae* neurol neuroc neurop neurod gastroent dermato oftalm ophthalm ortopedi orthoped hemato oncol nefro nephro endocrin reumato rheumato neumol pulmonol pediatr geriatr odonto optometr otorrino otolaryng traumatolog ' +
    'podolog podiatr ginec* gynec* obstetr* psiqui* psychiat* psicolog* psycholog* psicoter* psychother* psicosoc* neonat* perinat* urolog proctolog hepatol hepatob infectolog fisiatr physiatr radiolog',
  procedure:
    'quirurg cirug ecocardio echocardio electrocardi electroencefal electroenceph angiogra angiopl artrosc arthrosc laparosc colonosc endosc mamogra mammogr histero* hystero* colposc* amnioc* broncosc bronchosc cistosc cystosc tomogra',
  treatment:
    'fisioter physiother quimioter chemother radioter radiother inmunoter immunother hemodial farmacoter pharmacother anticoncep* contracep* antirretrov* antiretrov* inmuniz immuniz',
  condition:
    'esquizof* schizo* embaraz* hipertiro hyperthyr hipotiro hypothyr hipertens hypertens hipoglu hypogly hiperglu hyperglyc autoinmun autoimmun inmunodef immunodef osteopor osteoart fibromialg fibromyalg tubercul leucem leukem linfom lymphom carcinom melanom metasta',
}

let byFirstLetter: Map<number, Root[]> | undefined

function rootsByFirstLetter(): Map<number, Root[]> {
  if (byFirstLetter !== undefined) return byFirstLetter
  const map = new Map<number, Root[]>()
  for (const [category, roots] of Object.entries(rootsByCategory)) {
    for (const word of roots.split(' ')) {
      const sensitive = word.endsWith('*')
      const root = sensitive ? word.slice(0, -1) : word
      const first = root.charCodeAt(0)
      map.set(first, [...(map.get(first) ?? []), { root, category: category as PhiCategory, sensitive }])
    }
  }
  byFirstLetter = map
  return map
}

/** The medical root a word of eight letters or more begins with: "cardiomiopatía", "neuroquirúrgico". */
export function rootOfCare(codes: Uint16Array, start: number, end: number): { readonly category: PhiCategory; readonly sensitive: boolean } | undefined {
  if (end - start < 8) return undefined
  return rootsByFirstLetter()
    .get(codes[start] as number)
    ?.find(({ root }) => {
      for (let at = 0; at < root.length; at++) if (codes[start + at] !== root.charCodeAt(at)) return false
      return true
    })
}
