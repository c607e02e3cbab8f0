import type { OtherSpeaker } from './other-speaker.js'

const ofReader =
  '\\b(?:su|sus|tu|tus) (?:\\w{2,10} )?(?:citas?|visita|consulta|resultados?|estudios?|analisis|pruebas?|muestra|doctora?|cirugia|operacion|tratamiento|medicinas?|medicamentos?|receta|dosis|diagnostico|expediente|recuperacion|terapias?|sesion|vacuna|refuerzo|pastillas?|salud)\\b|\\b(?:pacientes?|tom(?:e|ese|arse)|pongase|aplique\\w{0,2}|recetad[oa]|recetaron|diagnostic\\w{2,5}|surtid[oa]|surtir|doctora|enfermera|quimio\\w{0,7}|dialisis|biopsia|hospitaliz\\w{2,6}|ayunas|sintomas)\\b'
const vetoed = /* @__PURE__ */ new RegExp(ofReader, 'i')
const ofFriend = /* @__PURE__ */ new RegExp(
  `${ofReader}|\\b(?:usted|ustedes|su|sus|le|les|se preocup\\w{1,3}|doctora?s?|hospital|clinica|cita|consulta|resultados?|prueba|examen|cirugia|venga|llame|llamenos|saliste|operaron|opero)\\b`,
  'i',
)

/** The speakers of Spanish texts: by what they write, and the terms that they may use. Folded text. */
export const spanishSpeakers: readonly OtherSpeaker[] = [
  // A vet, a groomer.
  {
    sign: /\b(?:veterinari[oa]s?|croquetas|estetica canina|hospital de mascotas|clinica de mascotas|(?:su|tu|el|la|del|al) (?:perr[oa]|perrit[oa]|gat[oa]|gatit[oa]|cachorr[oa]|mascota|firulais)|ganado|becerr[oa]s?|las reses|borreg[oa]s|puercos|marranos|gallinas|pollos|lechones|(?:el|del) hato|galpon(?: \d{1,3})?|antirrabica canina|moquillo|desparasit\w{2,7}(?!(?: \w+){0,4} (?:nin[oa]s?|hij[oa]s?|bebes?|familia|infantil|escolar|personas?)))\b/i,
    veto: /\b(?:mordid[oa]|mordedura|mordio|le mordi\w{1,2}|rasgun\w{1,3}|alergia (?:al|a los)|rabia (?:para|a) usted|su (?:cita|herida) (?:con la|de) (?:doctora|mordida))\b/i,
  },
  // A friend who laughs, a joke, a match, a serial.
  {
    sign: /\b(?:(?:ja){2,9}j?|(?:je){2,9}|(?:ji){2,9}|no manches|no mames|chiste|broma|novela|pelicula|capitulo|temporada|golazo|gol(?:es)?|arbitro|penales|liga|mundial)\b|😂|🤣/i,
    veto: ofFriend,
  },
  {
    sign: /\b(?:(?:ja){2,9}j?|(?:je){2,9}|chiste|que le dijo|doctor, doctor|mi ex|mi suegra|me cae (?:gordo|mal))\b/i,
    veto: /\b(?:usted|ustedes|su|sus|se preocup\w{1,3}|hospital|clinica|cita|consulta|resultados?|prueba|cirugia|venga|llamenos|tom(?:e|ese))\b/i,
    category: 'condition',
  },
  // Examinations that are no doctor's, and what frightens before them.
  {
    sign: /\b(?:examen(?:es)? (?:de (?:recuperacion|manejo|conducir|admision|ingreso|matematicas|ingles|historia|grado)|final(?:es)?|extraordinario)|pase de año|pesca\w{0,3}|pescar|carnada|anzuelos?|estero)\b/i,
    veto: vetoed,
    terms: /^(?:corazon|sondas?|saca|nervios|dolor|cabeza|examen|recuperacion)$/i,
  },
  // What people say of prices and teams.
  {
    sign: /\b(?:del peso|el dolar|la bolsa|inflacion|la economia|tus gastos|mis gastos|pokemon|mundialista|del oro|(?:ese|este|el) vecino|(?:ese|este|esos) clientes?|ventas (?:andan|estan|van|siguen|salieron)|parrafo|redaccion|(?:el|del|mi) jefe(?! de\b))\b/i,
    veto: vetoed,
    terms:
      /^(?:recaidas?|peso|recuperacion|fiebre|dolor(?: de (?:cabeza|muela))?|muela|cabeza|presion|radiografia|saques?|vacunate|sangrado|anemi(?:a|c[oa]s?)|infarto)$/i,
  },
  // A song.
  {
    sign: /\b(?:canci\w{2,5}|cumbias?|corridos?|baladas?|boleros?|mariachis?|karaoke|rancheras?|la letra|estribillo|rolas?|la banda|concierto|playlist)\b/i,
    veto: ofFriend,
    terms:
      /^(?:(?:mi |el |tu |la |una |las |de )?(?:corazon|heridas?|dolor|sangre|cicatri\w{1,3}|cur\w{1,4}|duel\w{1,3}|muer\w{1,3}|vena|veneno|fiebre|pecho|ojos|boca|labios|piel|alma))$/i,
  },
  // A bank.
  {
    sign: /\b(?:banco|banca|cajero|retiro de|cargo (?:de|en|recurrente)|compra (?:de|por|en)|tarjeta (?:terminada|\d{4})|su tarjeta|spei|transferencia|sobregiro|saldo (?:disponible|minimo)|pago minimo|(?:linea|tarjeta) de credito|su credito|prestamo|hipoteca|tu saldo en la app|saldo en la app|bbva|santander|banorte|citi\w{0,6}|wells fargo|chase|cooperativa|caja (?:popular|de ahorro)|intereses|remesas?|zelle|cheques?|ahorros(?! medicos))\b/i,
    veto: vetoed,
    terms:
      /^(?:farmacias?|hospital(?: general)?|clinica|optica|dental|dentista|(?:seguro|pago|saldo|deuda|adeudo|cobro|cobranza|cargo|cuota|cuenta|poliza|prima|mora|recibo|abono|deducible|estado)s?(?: \w{2,10}){0,3}|(?:sobregiro|vencid[oa]|atrasad[oa]|intereses)|laboratorio\w?|consultorio|veterinari[oa]|(?:le )?operaron)$/i,
  },
  {
    sign: /\b(?:se vende|se renta|en renta|se traspasa|local comercial|le ofrecemos|cotice|contrate|asegure (?:a|su)|desde \$?\d{1,4} al mes|mensualidades desde|promocion)\b/i,
    veto: vetoed,
    terms:
      /^(?:seguros? medicos?|seguros? de (?:vida|salud|gastos medicos)|plan medico|consultorios?(?: dental(?:es)?| medicos?)?|dental|dentales|optica|lentes)$/i,
  },
  // A school.
  {
    sign: /\b(?:maestr[oa]s?|profe(?:sor|sora)?s?|escuela|escolar|kinder|primaria|secundaria|preparatoria|alumnos?|inscripci\w{2,5}|salon de clases?|padres de familia|kermes|grado|ciclo escolar|suplente|guarderia|biologia|salon \d{1,3}|facultad|universidad|la uni|hay que leer lo)\b/i,
    veto: /* @__PURE__ */ new RegExp(
      `${ofReader}|\\b(?:su|tu) (?:hij[oa]|nin[oa]|bebe|nene|nena)\\b|\\b(?:trae|tiene|le (?:di|dimos|dio)|pasen? por|cita|sesion(?:es)?|terapia|atiend\\w{1,2}|espera|valor\\w{1,4}|canaliz\\w{1,4}|l[oa] ve)\\b`,
      'i',
    ),
    terms:
      /^(?:vacunas?|vacunacion|cartilla(?: de vacunacion| de vacunas)?|constancia de vacunas|psicolog[oa]|enfermer[oa](?: escolar)?|enfermeria|nutriolog[oa]|dentista|higiene bucal|salud|tuvo a su bebe|incapacidad|embarazad[oa]|maternidad|piojos|anatomia|biologia|psicologia|lentes|inscripciones abiertas)$/i,
    public: true,
  },
  // Those who felt the earth shake.
  {
    sign: /\b(?:sismos?|sismic[oa]s?|simulacro|magnitud|richter|replicas|proteccion civil|derrumb\w{1,4}|junta de vecinos|(?:lo|hubo|puente|escuelas?)(?: \w{2,8}){0,2} temblor|(?:tras|despues de|por) (?:el|un) temblor|temblor\b[^.!?]{0,40}\b(?:edificio|inmueble|danos|estructura\w?|instalaciones|evacu\w{2,6})|temblor de (?:anoche|ayer|hoy|la madrugada|magnitud))\b/i,
    veto: /* @__PURE__ */ new RegExp(`${ofReader}|\\b(?:manos?|pulso|dedos?|rigidez)\\b`, 'i'),
    terms: /^temblor(?:es)?$/i,
  },
  // A sewing basket.
  {
    sign: /\b(?:maquina de coser|de pantalon(?:es)?|mezclilla|costurer[oa]|bastilla|dobladillo|cort\w{1,2} el hilo|cose (?:el|la|los|las) (?:parche|boton(?:es)?|cierre|manga))\b/i,
    veto: /* @__PURE__ */ new RegExp(`${ofReader}|\\b(?:le|les|te) (?:quit|pus|pon|cos)\\w{1,5}\\b`, 'i'),
    terms: /^(?:se rompio|puntos?|aguja|parche|rodilla|codo)$/i,
  },
  // A shop, a catalogue, somebody who sells.
  {
    sign: /\b(?:oferta|ofertas|remate|mayoreo|menudeo|liquidacion|catalogo|para (?:zapatos|muebles)|rebajas?|descuento|2x1|3x2|por ciento|se vende|vendo|en venta|apartado|buen estado|tienda|boutique|zapateria|mueb\w{3,7}|super|mercado|tianguis|no vendemos|al costo|envio gratis|pasele|llevele|c\/u|cada un[oa]|nos llegaron|surtido|modelos|colores|tallas|enganche|abonos|mercancia|fayuca|bara+t[oa]s?)\b|\d ?%/i,
    veto: vetoed,
    terms:
      /^(?:vitaminas?|suplementos?|multivitaminicos?|proteinas?|colageno|lentes|lentes de contacto|anteojos|fajas?|plantillas?|cremas?|jabon(?:es)?|gotas|parches?|andaderas?|andador(?:es)?|sillas? de ruedas|muletas|baston(?:es)?|ortopedic[oa]s?|botas ortopedicas|zapatos ortopedicos|colchon ortopedico|panales|biberon(?:es)?|mascarillas?|cubrebocas|gel|alcohol|curitas|vendas|te|hierbas|pomadas?|higado|lengua|rinones?|corazon|sangre|hueso|pierna|medias|audifonos|tapones|masaje(?:ador(?:es)?)?|aceite|termometros?|rodilleras?|tobilleras?|munequeras?|coderas?|almohadas?|compresas?|electrolitos|sueros?|tratamientos?(?: (?:capilar|facial)(?:es)?)?|mascarillas? (?:capilar|facial)(?:es)?|vitaminas? \w{1,3}|hilo dental|enjuague bucal)$/i,
  },
  // A kitchen, a butcher.
  {
    sign: /\b(?:guisado|caldo|menudo|salsa|taquit?os|tacos|carniceria|parrilla|la carne|pancita|pozole|la libra|el kilo|de res|de puerco|de pollo|encebollad[oa]|asad[oa]|horno|receta del?|cucharadas?|remojar|pavo|cebollas?|alcachofas?|hervir|menu|comal|postre|pastel)\b/i,
    veto: vetoed,
    terms:
      /^(?:higado|inyect\w{1,3}|lengua|rinon(?:es)?|corazon|desangr\w{1,3}|la cabeza|cabeza|rabo|sangre|huesos?|pierna|pechuga|sesos|tripas?|pancita|gelatina|cura|almidon|levadura|jarabe|gotas|pastilla)$/i,
  },
  // A gym, a game in the park.
  {
    sign: /\b(?:gimnasio|gym|rutinas?|entrenador[ae]?s?|entrenamiento|pesas|zumba|yoga|pilates|spinning|crossfit|gluteos?|abdominales|sentadillas|caminadora|vestidores|membresia|mensualidad|casillero|cardio|clase de (?:box|baile|natacion)|series de)\b/i,
    veto: vetoed,
    terms: /^(?:masajes?|cardio|proteinas?|suplementos?|nutriolog[oa]|calambres?|rehabilitacion)$/i,
  },
  // Those who hire, preach or stand for office.
  {
    sign: /\b(?:buscamos|se solicitan?|contratamos|vacantes?|la hora|buen pago|curriculum|cv|prestaciones|bono de contratacion|turno (?:disponible|extra|de noche)|entrevistas?)\b/i,
    veto: vetoed,
    terms:
      /^(?:enfermer[oa]s?|cuidador(?:a|as|es)?|dentistas?|asistente dental|terapistas?|terapeutas?|psicolog[oa]s?|farmaceutic[oa]s?|hospital|clinica|salud|fisioterapeutas?|nutriolog[oa]s?|paramedicos?|camiller[oa]s?|radiolog[oa]s?|higienistas?)$/i,
    public: true,
  },
  {
    sign: /\b(?:oremos|oracion|misa|rosario|culto|sanacion espiritual|parroquia|alcalde(?:sa)?|gobernador[a]?|senador[a]?|diputad[oa]|vot(?:a|e|en|acion)|carrera (?:rosa|contra|por)|caminata (?:rosa|contra|por)|donacion de juguetes|colecta de|candidat[oa] a (?:la|alcalde|gobernad\w{2,3}|senad\w{2,3})|petici\w{2,3}|marcha (?:por|contra)|ley de)\b/i,
    veto: vetoed,
    public: true,
  },
  // A garden.
  {
    sign: /\b(?:macetas?|plantitas?|las plantas|helada|el pasto|rosales?|abono|semillas?|arbolitos?|sembr\w{1,4}|siembra|cosecha|jardin)\b/i,
    veto: vetoed,
    terms: /^(?:tran?splant\w{1,3}|injert\w{1,3}|plagas?|hongos?|cur\w{1,3}|poda|riego)$/i,
  },
  // A house, a machine.
  {
    sign: /\b(?:techo|destaparon el drenaje|fachada|cemento|grieta|del taller|el taller|mecanico|pared|plafon|resanar|albanil|plomero|fumig\w{2,6}|casero|inquilin[oa]s?|tuberia|impresora|computadora|celular|bluetooth|inalambric[oa]s?|llantas?|echale aire|falla la direccion|bujias?|motor|catalizador|parabrisas|fuga de (?:agua|gas)|drenaje del?|compu|frenos|aceite|sillon|detergente|cloro|estufa|boiler|foto(?:s|grafia)?)\b/i,
    veto: /* @__PURE__ */ new RegExp(`${ofReader}|\\bse (?:cayo|golpeo|lastimo)\\b`, 'i'),
    terms:
      /^(?:(?:con |el )?yesos?|tapar|destaparon|drenaje|quitaron|diagnostico|salio|infecto|fuga|fractura|fracturad[oa]|virus|infectad[oa]|audifonos|parche|pastillas?|bomba|tubos?|sangrado|purga|rotula|presion(?: (?:baja|alta))?|inyector(?:es)?|corona|sello)$/i,
  },
  // A screen that is held.
  { sign: /\b(?:wifi|internet|reparad[oa]|control parental|cargador|funda)\b/i, veto: vetoed, terms: /^tabletas?$/i },
]
