import { animalsSpanish } from './other-matters.js'
import type { PhiCategory } from './types.js'
import { WordClass } from './word-classes.js'

// Folded text: no accents. Every gap is bounded, so matching stays linear.
type AddMatches = (category: PhiCategory, rule: string, patterns: readonly RegExp[]) => void

const visit = '(?:cita|visita|examen|estudio|prueba|cirugia|procedimiento|llegar|venir|ultrasonido|dia (?:de|del))'
const relative =
  '(?:(?:su|tu) (?:mama|papa|madre|padre|espos[oa]|hij[oa]|herman[oa]|abuel\\w{1,4}|bebe|niet[oa]|familiar|ti[oa]|suegr[oa]|pareja|nin[oa])|(?:el|la) paciente)'

interface Patterns {
  readonly wearing: readonly RegExp[]
  readonly drinking: readonly RegExp[]
  readonly escort: readonly RegExp[]
  readonly taking: readonly RegExp[]
  readonly stay: readonly RegExp[]
}

let patterns: Patterns | undefined

const compile = (): Patterns => ({
  wearing: [
    new RegExp(
      `\\b(?:no (?:se ponga|use|usar|aplique|traiga|lleve)|sin|quitese|evite)\\b[^.!?]{0,30}\\b(?:desodorante|talco|locion|cremas?|maquillaje|joyas|aretes|metal|esmalte|perfume|lentes de contacto)\\b[^.!?]{0,40}\\b${visit}`,
      'gi',
    ),
    new RegExp(`\\b${visit}\\b[^!?]{0,30}\\b(?:no (?:se ponga|use)|sin)\\b[^.!?]{0,20}\\b(?:desodorante|talco|locion|cremas?|joyas|aretes|metal)\\b`, 'gi'),
    /\b(?:use|venga con|traiga|lleve|vista)\b[^.!?]{0,12}\bropa (?:comoda|suelta|holgada|de dos piezas|sin metal)\b/gi,
  ],
  drinking: [
    new RegExp(
      `\\b(?:tome|beba|tomar|beber|tomese)\\b[^.!?]{0,16}\\b(?:vasos?|litros?|onzas|botellas?)\\b[^.!?]{0,40}\\b(?:antes|noche|hora|${visit})\\b`,
      'gi',
    ),
    new RegExp(`\\b(?:sin|no (?:tome|beba)|evite) (?:cafeina|cafe|alcohol)\\b[^.!?]{0,30}\\b(?:horas?|antes|noche|${visit})\\b`, 'gi'),
    /\b(?:no orine|no vaya al bano|vejiga llena|vaciar la vejiga|aguante(?:se)? la orina)\b/gi,
    /\bsol[oa]mente (?:agua|liquidos)\b|\bsolo (?:agua|liquidos)\b[^.!?]{0,30}\b(?:antes|desde|hasta|dia)\b/gi,
  ],
  escort: [
    /\b(?:necesita|necesitara|debe|traiga|venga con|venir con|tiene que|requiere|consiga)\b[^.!?]{0,30}\b(?:alguien|adulto|persona|acompanante|chofer|familiar)\b[^.!?]{0,24}\b(?:manej\w{1,3}|conduzca|conducir|llev\w{1,4}|recoja|regres\w{1,4}|a (?:su )?casa)\b/gi,
    /\bno (?:podra|debe|puede|debera|va a poder) (?:manejar|conducir)\b(?! (?:sin (?:licencia|seguro|placas)|con (?:esa|la) licencia|el (?:carro|camion|auto)))/gi,
  ],
  taking: [
    /\b(?:tome|tomar|tomarse|tomese|tomate|use|aplique|apliquese|pongase|inyectese|dele|darle|inhale|mastique|siga con)\b (?:solo )?(?:\d{1,2}|una?|dos|tres|cuatro|media|la|el|su|sus|las|los)(?: de)?(?: (?:su|sus|la|las|el|los))?(?: \w{3,12})? ?(?:tabletas?|pastillas?|capsulas?|gotas?|inhalaciones|unidades|dosis|cucharad(?:as?|itas?)|ml)\b/gi,
    /\b(?:tome|tomar|tomelo|tomela|use|uselo|usela|aplique|apliquese|dele|pongase|pongasela|beba)\b[^.!?]{0,40}\b(?:una vez|dos veces|tres veces|cuatro veces|\d veces) (?:al|por) dia\b/gi,
    /\b(?:tome|tomar|tomelo|tomela|use|aplique|apliquese|dele|inyectese)\b[^.!?]{0,40}\b(?:cada \d{1,2} horas|con (?:la )?comida|con alimentos|en ayunas|antes de dormir|al acostarse|con el estomago vacio|segun (?:lo )?indicado)\b/gi,
    /\b(?:aument|sub|baj|reduc|dobl|salt|omit|cambi)\w{1,4} (?:la|su|tu) (?:proxima |siguiente )?dosis\b/gi,
  ],
  stay: [
    new RegExp(
      `\\b${relative} (?:ya |todavia )?(?:esta|sigue|se encuentra|quedo) (?:muy |mas |algo )?(?:estable|delicad[oa]|grave|mal|mejor|critic[oa]|sedad[oa]|consciente|despiert[oa]|enferm[oa]|malit[oa]|en (?:recuperacion|cirugia|observacion|piso|cuarto|el cuarto|la sala|terapia))(?!\\w)`,
      'gi',
    ),
    new RegExp(
      `\\b${relative} (?:ya )?(?:sali[oa]|sale|saldra) (?:bien )?de (?:la |su )?(?:cirugia|operacion|recuperacion|quirofano|procedimiento|hospital)\\b`,
      'gi',
    ),
    new RegExp(`\\b${relative} (?:ya )?(?:fue|sera|ha sido) (?:trasladad|transferid|admitid|ingresad|internad|dad)[oa](?: de alta| al?| en)?\\b`, 'gi'),
  ],
})

/** What a Spanish text tells someone to wear, drink, take or bring, and where a relative lies. */
export function findSpanishInstructions(plain: string, seen: number, add: AddMatches): void {
  const prepares = (seen & WordClass.preparation) !== 0
  const takes = (seen & (WordClass.preparation | WordClass.unit | WordClass.medical)) !== 0
  const stays = (seen & (WordClass.relation | WordClass.medical)) !== 0
  if (!prepares && !takes && !stays) return
  patterns ??= compile()
  if (prepares) {
    add('procedure', 'preparation', patterns.wearing)
    add('procedure', 'preparation', patterns.drinking)
    add('procedure', 'preparation', patterns.escort)
  }
  if (takes && !animalsSpanish.test(plain)) add('medication', 'taking', patterns.taking)
  if (stays) add('treatment', 'stay', patterns.stay)
}
