/** What a text speaks of when "everything looked fine" is said of no person: cars, houses, parcels, shows, pets. Folded text. */
export const otherMatters: RegExp =
  /\b(?:umbrella|roads?|hail|storm|shel(?:f|ves)|fence|chess|surprise|essay|transmission|coolant|dents?|leaks?|leaking|boss|vot(?:e|es|ing|ers?)|stickers?|gates?|plumber|electrician|wiring|rehearsal|campaign|sales|budget|spreadsheet|contract|concert|mates|jogging|wallet|keys|cars?|trucks?|brakes?|tires?|engine|vehicle|mechanic|inspection|house|home inspection|roof|kitchen|carpets?|rugs?|windows?|gutters?|pool|basement|yard|lawn|movers|fabric|paint|coffee|beer|wine|game|movie|film|band|song|party|wedding|book|books|vet|dog|cat|pet|puppy|kitten|gym|trainer|coach|lawyer|law|attorney|court|lease|landlord|website|web site|app|printer|computer|laptop|server|software|code|order|package|parcel|store|shop|market|aisle|sale|school|class|teacher|homework|resume|job|interview|flight|hotel|trip|bus|train|museum|parade|union hall|(?:city|town) council|county map|precinct|street|apartment|furnace|chimney|oven|tv|tickets?|league|stadium|recipe|registry|volunteers?|dinner party)\b/i

/** What comes out positive, negative or well in Spanish without being a test of a person. */
export const otherOutcomesSpanish: RegExp =
  /\b(?:tramite|visa|pasaporte|ciudadania|admision|manejo|licencia|pedido|inventario|saldo|balance|goles|partido|equipo|marcador|materia|matematicas|ingles|quimica|historia|boleta|prestamo|credito|encuesta|votacion|elecci\w{2,4}|fiesta|mudanza|boda|viaje|obra|pastel)\b/i

/** Animals and who treats them, in Spanish. */
export const animalsSpanish: RegExp =
  /\b(?:perr[oa]s?|perrit[oa]s?|gat[oa]s?|gatit[oa]s?|cachorr[oa]s?|mascotas?|caballos?|yegua|vacas?|becerros?|pollos|gallinas?|loros?|perico|conejos?|veterinari[oa]s?)\b/i

/** The same in Spanish. */
export const otherMattersSpanish: RegExp =
  /\b(?:paraguas|cartera|llaves|carros?|autos?|coches?|camioneta|llantas?|motor|vehiculos?|mecanico|taller|casa nueva|la casa de|techo|cocina|alfombra|ventanas?|jardin|piscina|alberca|tela|pintura|cafe|cerveza|vino|juego|partido|pelicula|cancion|fiesta|boda|quinceanera|libro|veterinari[oa]|perr[oa]s?|gat[oa]s?|mascotas?|gimnasio|abogad[oa]|corte|contrato|pagina|sitio|aplicacion|impresora|computadora|sistema|pedido|paquete|tienda|mercado|oferta|escuela|clase|maestr[oa]|tarea|trabajo|entrevista|vuelo|hotel|viaje|autobus|tren|museo|desfile|calle|rey|reina|mudanza|pago|boletos?|manejo|credencial|licencia|transito|edificio|costura|compra|sala de espera|auditorio|lectura|receta de cocina)\b/i
