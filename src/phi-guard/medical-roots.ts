import { keyOfThree } from './letter-codes.js'
import type { ListsByKey } from './lists-by-key.js'
import { standsAt } from './stands-at.js'
import { starredWords, type WordOfCare } from './starred-words.js'
import type { PhiCategory } from './types.js'

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

let roots: ListsByKey<WordOfCare> | undefined

/** The medical root a word of eight letters or more begins with: "cardiomiopatía", "neuroquirúrgico". */
export function rootOfCare(codes: Uint16Array, start: number, end: number): WordOfCare | undefined {
  if (end - start < 8) return undefined
  roots ??= starredWords(rootsByCategory)
  return roots.get(keyOfThree(codes, start)).find(({ word }) => standsAt(codes, start, end, word))
}
