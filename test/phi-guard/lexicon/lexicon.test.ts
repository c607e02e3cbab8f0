import { describe, expect, it } from 'vitest'
import { cueWords } from '../../../src/phi-guard/cue-words.js'
import { companionBody, companionCare, firstNames, homographs, lexicon } from '../../../src/phi-guard/lexicon/index.js'
import { categoryByEnding } from '../../../src/phi-guard/morphology.js'
import { kindBodies } from '../../../src/wording/kind-bodies.js'
import { foldedKey, foldedWords, linesOf, readTerms, runsOf } from './read-terms.js'

const terms = readTerms()
const names = linesOf(firstNames)
const bodies = Object.values(kindBodies).flatMap((body) => Object.values(body))

describe('the grammar of the word lists', () => {
  it('reads every line as marks, a term and nothing else', () => {
    const odd = terms.filter(({ line }) => !/^~?=?[\p{L}\p{N}][\p{L}\p{N} .,'&/+-]*( \*)?$/u.test(line) || / {2}/.test(line))
    expect(odd.map(({ line }) => line)).toEqual([])
  })

  it('holds no term longer than six words', () => {
    expect(terms.filter(({ text }) => foldedWords(text).length > 6).map(({ line }) => line)).toEqual([])
  })

  it('writes every term in lower case, save acronyms', () => {
    expect(terms.filter(({ acronym, text }) => !acronym && text !== text.toLowerCase()).map(({ line }) => line)).toEqual([])
  })

  it('gives every acronym a capital', () => {
    expect(terms.filter(({ acronym, text }) => acronym && !/\p{Lu}/u.test(text)).map(({ line }) => line)).toEqual([])
  })

  it('holds no term shorter than three characters, save acronyms', () => {
    expect(terms.filter(({ acronym, text }) => !acronym && text.length < 3).map(({ line }) => line)).toEqual([])
  })

  it('has terms in each of the nine categories that words can show', () => {
    const categories = new Set(lexicon.map(({ category }) => category))
    expect([...categories].sort()).toEqual(['condition', 'facility', 'financial', 'insurance', 'lab', 'medication', 'procedure', 'specialty', 'treatment'])
    for (const { category, terms: list } of lexicon) expect(linesOf(list).length, category).toBeGreaterThan(20)
  })

  it('stays a reviewable core: at most twelve thousand terms, since lay words and clinic shorthand of two languages are in it', () => {
    expect(terms.length).toBeLessThanOrEqual(12_000)
  })
})

describe('one meaning for one term', () => {
  it('lists no term twice in a category, plurals and accents folded', () => {
    const seen = new Set<string>()
    const twice: string[] = []
    for (const { category, text, acronym, line } of terms) {
      const key = `${category} ${acronym ? text : foldedKey(text)}`
      if (seen.has(key)) twice.push(`${category}: ${line}`)
      seen.add(key)
    }
    expect(twice).toEqual([])
  })

  it('lists no term in two categories', () => {
    const categoriesOf = new Map<string, Set<string>>()
    for (const { category, text, acronym } of terms) {
      const key = acronym ? `=${text}` : foldedKey(text)
      categoriesOf.set(key, (categoriesOf.get(key) ?? new Set()).add(category))
    }
    const torn = terms.filter(({ text, acronym }) => (categoriesOf.get(acronym ? `=${text}` : foldedKey(text))?.size ?? 0) > 1)
    expect(torn.map(({ category, line }) => `${category}: ${line}`)).toEqual([])
  })

  it('lists no acronym whose lower-case form already counts', () => {
    const lower = new Set(terms.filter(({ acronym, weak }) => !acronym && !weak).map(({ category, text }) => `${category} ${text}`))
    expect(terms.filter(({ acronym, category, text }) => acronym && lower.has(`${category} ${text.toLowerCase()}`)).map(({ line }) => line)).toEqual([])
  })
})

describe('what must stay clear', () => {
  it('has no plain term that is a common first name', () => {
    const known = new Set(names.map(foldedKey))
    expect(terms.filter(({ weak, acronym, text }) => !weak && !acronym && known.has(foldedKey(text))).map(({ line }) => line)).toEqual([])
  })

  it('has no plain term that stands in the body of a neutral kind', () => {
    const phrases = new Set(bodies.flatMap((body) => runsOf(foldedWords(body))))
    expect(terms.filter(({ weak, acronym, text }) => !weak && !acronym && phrases.has(foldedKey(text))).map(({ line }) => line)).toEqual([])
  })

  it('has no plain single word of the weekday, clinic and portal talk that every reminder uses', () => {
    const everyday =
      'appointment visit doctor nurse clinic hospital office pharmacy patient provider care health portal message document form statement update ' +
      'result test prescription referral insurance account plan program back hand call time day week month today tomorrow monday friday morning noon ' +
      'cita visita doctor clínica oficina farmacia paciente salud portal mensaje formulario resultado prueba receta seguro cuenta plan hora mañana lunes viernes'
    const plain = new Set(terms.filter(({ weak, acronym }) => !weak && !acronym).map(({ text }) => foldedKey(text)))
    expect(everyday.split(' ').filter((word) => plain.has(foldedKey(word)))).toEqual([])
  })

  it('excuses in every homograph at least one word that would count, alone or in company, or that others would count beside', () => {
    const cues = (cueWords.medical ?? '').split(' ')
    const counted = new Set([...terms.map(({ text }) => text), ...linesOf(companionBody + companionCare), ...cues].map(foldedKey))
    const hasEnding = (word: string): boolean =>
      categoryByEnding(
        Uint16Array.from(word, (letter) => letter.charCodeAt(0)),
        0,
        word.length,
      ) !== undefined
    const idle = linesOf(homographs).filter((phrase) => !runsOf(foldedWords(phrase)).some((run) => counted.has(run)) && !phrase.split(' ').some(hasEnding))
    const acronyms = new Set(terms.filter(({ acronym }) => acronym).map(({ text }) => text.toLowerCase()))
    expect(idle.filter((phrase) => !phrase.split(' ').some((word) => acronyms.has(word)))).toEqual([])
  })

  it('excuses no term of protected care whole', () => {
    const excused = new Set(linesOf(homographs).map(foldedKey))
    expect(terms.filter(({ sensitive, weak, text }) => sensitive && !weak && excused.has(foldedKey(text))).map(({ line }) => line)).toEqual([])
  })

  it('lists single lower-case first names, each once', () => {
    expect(names.filter((name) => !/^\p{Ll}{2,}$/u.test(name))).toEqual([])
    expect(new Set(names).size).toBe(names.length)
  })
})

describe('specially protected care', () => {
  // 42 CFR Part 2 and the state laws on HIV, mental health, reproductive and gender-affirming care, genetics, domestic violence.
  const stems =
    'hiv(?!e) vih aids sida std suboxone metha(?:done|dona) metadona bupren naltrex addict adicci substance sustancia alcohol heroin coca opioid overdose sobredosis detox ' +
    'pregnan embaraz abort contracept anticoncept fertil ivf prenatal vagin ovar uter menstr gender género transgen genetic genétic domestic doméstica violen ' +
    'psych psiq psico depress depresi anxi ansie suicid bipolar schizo esquizo autis adhd tdah mental rape sexual herpes syphil sífil gonor chlamyd clamid'
  const protectedWord = new RegExp(`(?:^|[ /-])(?:${stems.split(' ').join('|')})`, 'iu')

  it('marks every term that names it, in every list', () => {
    expect(terms.filter(({ text, sensitive }) => protectedWord.test(text) && !sensitive).map(({ category, line }) => `${category}: ${line}`)).toEqual([])
  })

  it('covers each protected field in both languages', () => {
    const marked = new Set(terms.filter(({ sensitive, weak, acronym }) => sensitive && !weak && !acronym).map(({ text }) => foldedKey(text)))
    const wanted =
      'methadone,suboxone,detox,addiction,recovery center,hiv,chlamydia,biktarvy,depression,adhd,psychiatrist,lexapro,therapist,suicide,pregnancy,abortion,birth control,ivf,prenatal,' +
      'gender-affirming,transgender,genetic test,brca,domestic violence,metadona,desintoxicación,adicción,centro de recuperación,vih,clamidia,depresión,tdah,psiquiatra,terapeuta,suicidio,embarazo,' +
      'aborto,anticonceptivo,fertilidad,transgénero,prueba genética,violencia doméstica'
    expect(wanted.split(',').filter((term) => !marked.has(foldedKey(term)))).toEqual([])
  })
})

describe('the common core', () => {
  const expectIn = (category: string, wanted: string): void => {
    const listed = new Set(terms.filter((term) => term.category === category && !term.weak).map(({ text, acronym }) => (acronym ? text : foldedKey(text))))
    expect(wanted.split(',').filter((term) => !listed.has(foldedKey(term)) && !listed.has(term))).toEqual([])
  }

  it('knows the names of common medicines, those that begin with A too', () => {
    expectIn(
      'medication',
      'adalimumab,humira,apixaban,eliquis,atorvastatin,lipitor,alprazolam,xanax,amlodipine,norvasc,albuterol,allopurinol,amoxicillin,aspirin,azithromycin,adderall,abilify,ambien,aripiprazole,' +
        'metformin,insulin,lisinopril,ozempic,wegovy,warfarin,prednisone,metformina,insulina,losartan,paxlovid,truvada,blood thinner,antibiotic,medicamento',
    )
  })

  it('knows common conditions by full name, acronym, adjective and lay word', () => {
    expectIn(
      'condition',
      'diabetes,diabetic,hypertension,htn,copd,chf,ckd,uti,t2dm,asthma,asthmatic,ischemic,cancer,rash,itch,numb,weight gain,chest pain,covid,diabético,hipertensión,asma,fractura,sarpullido',
    )
  })

  it('knows results by the way they are told', () => {
    expectIn(
      'lab',
      'came back normal,came back negative,tested positive,a1c,cholesterol,biopsy result,salió normal,resultado negativo,colesterol,hiv test,prueba de vih',
    )
  })

  it('knows procedures and the preparation that betrays them', () => {
    expectIn(
      'procedure',
      'colonoscopy,mammogram,mri,biopsy,root canal,surgery,nothing to eat after midnight,fast for 12 hours,clear liquids,colonoscopia,mamografía,cirugía,en ayunas',
    )
  })
})
