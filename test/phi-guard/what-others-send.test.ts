import { describe, expect, it } from 'vitest'
import { createPhiGuard } from '../../src/phi-guard/index.js'
import { othersBlockedTexts, othersCleanTexts } from './what-others-send-clean-texts.js'
import { othersLeakingTexts } from './what-others-send-leaking-texts.js'

const guard = createPhiGuard()
const verdictOf = (text: string): string => guard.inspect(text).verdict

describe('what others send', () => {
  it('is clear though care uses its words, names and numbers too', () => {
    expect(othersBlockedTexts.filter((text) => verdictOf(text) !== 'clear')).toEqual([])
  })

  it('stays clear', () => {
    expect(othersCleanTexts.filter((text) => verdictOf(text) !== 'clear')).toEqual([])
  })

  it('hides no care that is told beside it', () => {
    expect(othersLeakingTexts.filter((text) => verdictOf(text) !== 'blocked')).toEqual([])
  })

  it.each([
    ['Luis Ortega, su cita con el notario es el viernes a las 10', 'Luis Ortega, su cita con el cardiólogo es el viernes a las 10'],
    ['Your visit to the bridal shop with Elena Ruiz is at 4', 'Your visit to the clinic with Elena Ruiz is at 4'],
    ['Andrea Castro, your driving test is June 3 at 9', 'Andrea Castro, your test is June 3 at 9'],
    ['Your session with coach Elena Ruiz is at 7', 'Your appointment with health coach Elena Ruiz is at 7'],
    ['Andrea Castro was admitted to Ridge University', 'Andrea Castro was admitted to 4B'],
    ['Your gym member ID is IG30918', 'Your health plan member ID is IG30918'],
    ['Your driver is at 31 Alder Street', 'Your nurse is at 31 Alder Street'],
    ['Your kitten is overdue for her second shot', 'Your daughter is overdue for her second shot'],
    ['La cirugía de Nube salió bien, pase por ella a las 5. Veterinaria Lomas', 'La cirugía de su hija salió bien, pase por ella a las 5'],
    ["Kira's surgery went well. Hilltop Vet", "Kira's surgery went well. She is a vet"],
    ['Vamos a planificar la visita del técnico', 'Venga a planificar, ya no quiere encargar'],
    ['Track tempo is 120 bpm', 'Her pulse is 120 bpm'],
    ['Your port forwarding rule is active', 'Your port was flushed'],
    ['Thanks Omar, Petra here from the shop, appointment at 10 works', 'Lopez, Maria: your appointment at 10 works'],
    ['Your unemployment claim 30918822 is under review', 'Your biopsy claim 30918822 is under review'],
    ['Hay un corte de agua mañana. Guarde agua hoy', 'Guarde reposo mañana, hoy le quitan la sonda'],
  ])('is known from care told in the same words: %s', (others, care) => {
    expect([others, care].map(verdictOf)).toEqual(['clear', 'blocked'])
  })
})
