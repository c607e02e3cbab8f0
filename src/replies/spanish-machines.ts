import type { PhraseLists } from './phrase-lists.js'

/** Automatic answers, instructions repeated, slips, and questions who writes. */
export const spanishMachines: Pick<PhraseLists, 'autoReply' | 'whoIsThis' | 'mistaken' | 'quoted'> = {
  autoReply: [
    'estoy [ahora|en|este|momento]* conduciendo|manejando',
    'respuesta|mensaje automatica|automatico',
    'fuera de la|mi oficina',
    'modo|con|activado no_molestar|conduccion',
    'no_molestar activado|mientras|esta',
    'le|te|les responderemos|respondere|contestare|contestaremos en|cuando|pronto|lo|a',
    'este numero|buzon no recibe|acepta|es_monitoreado',
  ],
  whoIsThis: [
    'quien|quienes [me]* es|eres|son|habla|escribe|esta|este|hablan',
    'de_quien|de_parte_de_quien es|esta|este',
    'como|donde [me]* [consiguieron|consiguio|obtuvieron|sacaron|obtuvo|tienen] mi numero',
  ],
  mistaken: [
    'mande|escribi|puse|conteste|cancele|respondi|puse|dije|envie ~4 error|equivocacion|sin_querer|accidente',
    'sin_querer|por_error|por_accidente ~4 stop|alto|cancele|mande|puse|escribi|baja|envie',
    'no quise|queria|quiero decir|cancelar|parar|mandar|darme|escribir|poner [stop|alto|baja|de]*',
  ],
  quoted: ['responda|envie|escriba|mande|conteste|responde|envia|texto [con|la|palabra|el|a]* stop|alto|baja|cancelar|salir|ayuda|para para|si|por'],
}
