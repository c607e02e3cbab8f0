import { part } from './spanish-parts.js'
import { spanishPatterns } from './spanish-patterns.js'
import type { ToldRule } from './told-rule.js'

const symptom =
  '(?:tos|mareos?|vertigo|ronchas|colicos?|dolor(?:es)?|alergias?|bult(?:o|ito)|ardor|granos|granitos|moretones|desmayos?|vomitos?|diarrea|fiebre|calentura|gripa|oidos?|rodilla|espalda|cadera|verrugas?|hongos?|lunar(?:es)?|insomnio|hinchazon|comezon|picazon|sangrado|nauseas?|pezones|sarpullido|memoria|nervios|tiroides|cuello|hombro|muelas?|pierna|brazo|pie|mano|columna|piel|corazon|rinon(?:es)?|pulmon(?:es)?|higado|colon|prostata|matriz|pecho|senos?|lenguaje|habla|lo de (?:la|el|su) \\w{3,10})'
const number = '(?:\\d{1,2}|dos|tres|cuatro|cinco|seis|siete|ocho|diez|doce)'

const mishaps = (): readonly RegExp[] => [
  ...spanishPatterns(
    `(?:(?:como|que tal|q tal|en cuanto) (?:vas?|sigues?|andas?|amanec\\w{2,5}|esta)(?: hoy| ya)? (?:de |del |con )?|(?:mejoro|cedio|siguen?|empeoro|volvio|sigues con|bajo(?= la (?:hinch|fiebre|calent|comez)| el dolor)) (?:ya |un poco )?)(?:(?:su|tu|el|la|los|las) )?${symptom}`,
    `(?:se|te) (?:le )?(?:cort|quem|golpe|peg|torc|dobl|rasp|machuc|lastim|fractur|quebr|romp|pic|aplast|desgarr|zaf|enterr|clav|lesion)(?:o|io|aste|iste)~12~(?:el|la|los|las|un|una|su|en el|en la) (?:otr[oa] )?${part}|(?:lleva|dieron|pusieron|pusimos|dimos) ${number} (?:puntos|puntadas)`,
    /(?:perr[oa]|gat[oa]|murcielago|mapache|mono|rata|arana|alacran|vibora|culebra)~6~que (?:l[oa]|te|mordio a|aran\w a)? ?(?:mordio|arano|rasguno|pico|su|al|la)/,
    /despiert\w{1,5} cada~12~horas?/,
    /(?:sube|llega|pasa|marca|tiene mas|amanece)~6~(?:a|de|con) (?:3[89]|40)\b(?! ?(?:pesos|kilos|kg|anos|km|%|personas|mil|min))[^?]{0,60}\b(?:venga|ven|urgenc\w{2,4}|directo|llam[ae]\w{0,3}|avis[ae]\w{0,3}|diga|corra)/,
    /(?:empuj|apriet|apret|comprim|presion)\w{1,5}~30~(?:pecho|fuerte y rapido)/,
    `(?:son |unos |un )?(?:${number} )?piquetit?os?|${number} (?:pinchazos|piquetes)|(?:le|te) (?:debemos|faltan?|tocan?) (?:el |la |las )?(?:refuerzo )?(?:de )?(?:los |las )?(?:${number} )(?:anos|meses)|cartilla\\b(?! (?:militar|escolar|moral|de lectura))[^.!?]{0,30}\\b(?:nin[oa]|vacun\\w{1,4}|faltan?|complet\\w{1,2}|bebe|debemos)`,
    /(?:ya |ya casi |casi )?no (?:come|traga|bebe|habla|despierta|orina)~?50~(?:etapa|esperado|duerme|escucha|oye|labios|proceso)|habl\w{1,4}~24~(?:todavia|aun|si) (?:l[oa]s? |te )?(?:escucha|oye)|(?:l[oa] )?(?:resucit|reanim)(?:en|ar|emos|arl[oa])/,
    /(?:qued[ae]|quedo|se pone|se ponga|pone) (?:como )?(?:id[oa]|ausente|viendo al vacio|con la mirada|mirando fijo)|grab\w{1,4}~30~(?:id[oa]|ausente|ataque|temblor\w{0,2}|cuando le de)|(?:cuanto|que tanto) (?:tarda|le dura|dura)~12~(?:en volver|ataque|crisis|temblor)/,
    /(?:faltan?|quedan?|van|llevas?) (?:\d{1,2}|dos|tres|cuatro|cinco|seis) ciclos(?! escolar)|(?:pagamos|pago)~?40~(?:pinchazos|noche (?:aqui|en)|observacion|muestras de sangre)/,
    /hay que quitarse~40~(?:aretes|metal)|miedo a?~8~(?:lo cerrado|los (?:espacios|lugares) cerrados)|(?:algo|nada) de metal en (?:el|su) cuerpo/,
    `(?:teleconsulta|consulta|cita|turno|visita|videollamada|hora|terapia|sesion(?:es)?|sesion|kine|fisio|rehab|toca)\\b (?:de|d|por|x|para) (?:el |la |los |las |su |sus |tu |lo de (?:la|el|su) )?${symptom}|(?:le|te) toca (?:espalda|rodilla|hombro|cuello|cadera|pierna)|ayun[oa]s? (?:de )?\\d{1,2} ?(?:h|hr|hrs|horas)`,
    /(?:urgen?|necesit\w{1,4}|faltan?|buscamos)~12~(?:donador(?:es)?|donantes?)|(?:aparezca|haya|hay|salir|salga|llegue)~4~(?:un |el )?(?:donante|donador|organo|rinon|higado)|(?:lo suyo|(?:tu|su) (?:sangre|donacion))~12~(?:ayud|sirv|salv)\w{1,3}|(?:puede|pueden|volver a|para|a) donar/,
  ),
  /\bfamiliar de?l? (?:la )?cama \d/gi,
]

/** What befell a body and what is done about it at once: cuts, bites, falls, fever, an ambulance, a donor, a last day, a jab. */
export const toldSpanishMishaps: readonly ToldRule[] = [
  {
    category: 'condition',
    rule: 'mishap-told',
    words:
      'corto quemo golpeo pego doblo raspo machuco lastimo fracturo quebro pico aplasto desgarro zafo enterro clavo lesiono golpeaste lastimaste punto puntada mordio arano rasguno pecho pechito llevamos 40 empuje empujando apriete apretando presione piquete piquetito pinchazo debemos cartilla refuerzo come traga bebe habla despierta orina escucha oye labio resuciten reanimar resucitar ido ida ausente grabe dura tarda donador donante organo rinon higado cama ayudo salvo brazo donar metal cerrado desmayo tos mareo vertigo roncha colico dolor alergia bulto ardor grano moreton vomito diarrea fiebre calentura gripa oido rodilla espalda cadera verruga hongo lunar insomnio hinchazon comezon picazon sangrado nausea pezones sarpullido memoria nervio tiroides cuello hombro muela pierna pie mano columna piel corazon pulmon colon prostata matriz seno lenguaje ciclo ayuno torcio rompio cortaste quemaste 38 39 sirvio grabela grabelo despiertelo despiertela despierte despiertalo',
    phrases: 'al vacio, noche aqui, en observacion',
    unless:
      /\b(?:chiste|jaja\w{0,10}|pelicula|novela|serie|partido|equipo|liga|torneo|tabla|gol|tarjeta|compra|tienda|oferta|paquete|pedido|hotel|prim[oa]s|amig[oa]s|pijamada|plant(?:a|ita)s?|arbol|carro|auto|coche|moto|tuberia|plomer[oa]|fuga|pared|concierto|examen de (?:manejo|matematicas)|memoria (?:usb|ram)|cafe|ropa|libros|juguetes|utiles|despensa|manuscrito|veterinari[oa]|camion|cancion|dolar|precio|licencia)\b/i,
    compile: mishaps,
  },
]
