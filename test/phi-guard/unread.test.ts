import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createPhiGuard } from '../../src/phi-guard/index.js'
import { lakesideGuard } from './lakeside.js'

const guard = lakesideGuard()
const unread = (text: string): string[] =>
  guard
    .inspect(text)
    .findings.filter(({ category }) => category === 'unchecked')
    .map(({ rule, blocking, start, end }) => `${rule}${blocking ? '' : ' as a warning'}: ${text.slice(start, end)}`)

describe('a text in a script that no lexicon reads', () => {
  it.each([
    ['Russian', 'Ваши результаты готовы'],
    ['Russian in look-alike letters alone', 'рак'],
    ['Ukrainian', 'Ваші результати вже є'],
    ['Greek', 'Τα αποτελέσματα είναι έτοιμα'],
    ['Arabic', 'نتائج الفحص جاهزة'],
    ['Farsi', 'نتایج آزمایش شما آماده است'],
    ['Hebrew', 'התוצאות שלך מוכנות'],
    ['Chinese', '您的检查结果已出'],
    ['one Chinese character', '癌'],
    ['Japanese', 'けんさのけっか'],
    ['Korean', '검사 결과가 나왔습니다'],
    ['one Korean syllable', '암'],
    ['Thai', 'ผลการตรวจของคุณพร้อมแล้ว'],
    ['Hindi', 'आपके परिणाम तैयार हैं'],
    ['Armenian', 'Ձեր արդյունքները պատրաստ են'],
    ['Amharic', 'ውጤትዎ ዝግጁ ነው'],
    ['Khmer', 'លទ្ធផលរបស់អ្នក'],
  ])('is blocked as unchecked: %s', (_language, text) => {
    expect(unread(text)).toEqual([`unread-script: ${text}`])
    for (const tier of ['strict', 'reminder', 'patient-accepted-risk'] as const) expect(createPhiGuard({ tier }).inspect(text).verdict).toBe('blocked')
  })

  it('is blocked by a part of it, and the finding covers that part', () => {
    expect(unread('Lakeside Clinic: Ваши анализы are ready. Reply STOP to opt out.')).toEqual(['unread-script: Ваши анализы'])
    expect(unread('Your 检查 is ready 结果.')).toEqual(['unread-script: 检查 is ready 结果'])
  })

  it('gets no suggestion, since nobody knows what it says', () => {
    expect(guard.inspect('Ваши результаты готовы, diabetes').suggestion).toBe(undefined)
  })

  it.each([
    ['emoji', 'See you soon 👋🏽 ❤️ 1️⃣ 👨‍👩‍👧'],
    ['accents', 'José, niño, Zoë, Łukasz, Ærø, naïve'],
    ['signs and currencies', '€20 £5 ¥3 © ™ ½ № µ ¿Qué? ¡Sí!'],
    ['a lone Greek letter', 'Meet me at gate β'],
    ['full-width and mathematical letters', 'ＳＴＯＰ 𝐒𝐓𝐎𝐏'],
    ['a disguised word, which is read', 'Sее yоu sооn'],
  ])('is not what holds %s', (_what, text) => expect(unread(text)).toEqual([]))
})

describe('a text in a language that no lexicon reads, in Latin letters', () => {
  it.each([
    ['French', 'Vos résultats sont disponibles, merci de vous connecter'],
    ['Portuguese', 'Seus exames estão prontos, acesse a nossa página'],
    ['Haitian Creole', 'Rezilta tès ou yo pare, tanpri konekte'],
    ['Tagalog', 'Handa na po ang inyong resulta'],
    ['Vietnamese', 'Kết quả xét nghiệm của quý vị đã có'],
    ['Vietnamese in decomposed letters', 'Kết quả xét nghiệm của quý vị đã có'.normalize('NFD')],
    ['Vietnamese without accents', 'Ket qua xet nghiem cua quy vi da co'],
    ['German', 'Ihre Ergebnisse sind bereit, bitte melden Sie sich an'],
    ['Italian', 'I suoi risultati sono pronti'],
    ['Polish', 'Państwa wyniki są gotowe'],
    ['Hmong', 'Koj cov tshuaj npaj txhij lawm'],
  ])('is blocked where its little words tell it: %s', (_language, text) => expect(unread(text)).toEqual([`unread-language: ${text}`]))

  it.each([
    'Your appointment is Tuesday at 2 PM. Please log in to view.',
    'Su cita es el martes a las 2. Por favor ingrese para ver.',
    'Recordatorio: su cita es mañana. Gracias.',
    'Dr. Nguyễn will see you on Monday.',
    'Bonjour and welcome to our office!',
    'Les, van is here at nine',
    'Running late, sorry',
    'ok',
    '',
  ])('is not taken for one: %s', (text) => expect(unread(text)).toEqual([]))

  it('is not noticed where no word on the list stands: a limit', () => {
    expect(unread('Resiltati rdy: kolesterol visok')).toEqual([])
  })
})

it('letters of other scripts, two or more in a word, never pass, whatever stands round them', () => {
  const letter = fc.constantFrom(...Array.from('жшщюяфбгдлبتثجحδθλξψกขคงจहकमגדהლფ'))
  const foreign = fc.string({ unit: letter, minLength: 2, maxLength: 12 })
  fc.assert(
    fc.property(fc.string({ maxLength: 40 }), foreign, fc.string({ maxLength: 40 }), (before, word, after) => {
      const text = `${before} ${word} ${after}`
      const { verdict, findings } = guard.inspect(text)
      const one = findings.find(({ rule }) => rule === 'unread-script')
      expect(verdict).toBe('blocked')
      expect(one !== undefined && one.start <= before.length + 1 && one.end >= before.length + 1 + word.length).toBe(true)
    }),
    { numRuns: 300 },
  )
})
