// Past 300 lines: one text a line.
/** More texts that tell of care, most without accents, as people type. Each was a first look at the rules once; all have been in view since. */
export const moreSpanishLeakingTexts: readonly string[] = `
Buenas tardes Sr. Morales, el resultado de su biopsia de prostata ya esta. Favor de pasar con el Dr.
Hola Lupita, tu ultrasonido de las 20 semanas es el miercoles a las 9:30
Recordatorio de Walgreens: su medicamento Eliquis está listo para recoger
Dra. Peña: su prueba de Papanicolaou salió anormal, necesitamos una colposcopia
Ya puede pasar por los resultados de su marido, tiene diabetes tipo 2
Le recordamos que mañana a las 7am es su cirugia de vesicula, venga sin comer
Su hijo Kevin necesita un refuerzo de la vacuna DTaP antes de entrar al kinder
Su referido para el neumologo fue aprobado, llame para hacer su cita
Tiene una cita en Ortopedia con el Dr. Ruiz el 15 de enero a las 2:00 pm
Favor de traer todas sus pastillas de la presion a la cita
Como va su lactancia? Nuestra consejera de lactancia la puede ayudar
Nuevo resultado: Hemoglobina A1c 8.2%
Su placa de pecho muestra neumonia, ya le mandamos antibiotico a CVS
Sus laboratorios de la tiroides estan fuera de rango
Esta semana le toca su Depo. Llame a la clinica
Ya tenemos su muestra de Covid, salio negativa
Cita de planificacion familiar el 4 de feb a las 10
Su terapeuta de lenguaje cancelo la sesion de hoy
Recuerde no rasurarse las piernas antes de su cirugia
Si tiene contracciones cada 5 minutos venga al hospital
La enfermera quiere saber como sigue la herida de su cirugia
Reunion de Narcoticos Anonimos hoy 7pm en el salon 2
El examen del corazón que le hicimos salió con algo, favor de llamar
Su cita de seguimiento de cáncer de mama es el 20 de octubre
Su inyección de vitamina B12 le toca hoy
Traiga su glucometro y su registro de azucar a la visita
Se aprobo su silla de ruedas electrica
Le vamos a poner un stent el martes, no tome Plavix desde el viernes
Ya salieron los estudios de su bebe, el tamiz salio bien
Cita con nutricion para su diabetes gestacional este viernes 8am
Hola, soy Ana de Salud Mental del condado, cuando podemos hablar de su hijo
Su Medi-Cal fue negado porque no mando los papeles
El seguro no va a pagar la resonancia de rodilla
Su hija menor de edad pidio una cita confidencial para anticonceptivos
Resultado de gonorrea positivo, venga por tratamiento hoy
Avise a sus parejas que tiene sifilis
Su carga viral esta indetectable, felicidades
Su dosis de Humira llega el jueves por FedEx
Le recordamos su infusion de Remicade manana 8:00
Vamos a bajarle la dosis del Prozac
Felicidades, ya son 6 meses sin tomar!
Recoja su kit de prueba de colon en recepcion
Su densitometria osea es el martes
Vimos una sombra en su mamografia y queremos mas imagenes
Todavia tiene dolor despues de la cirugia de la hernia?
Su mama esta estable despues del derrame
Su cita con el Dr. Kim (endocrinologo) se movio al lunes
Favor de llenar el cuestionario PHQ-9 antes de su visita
Su ninio necesita lentes, llame para escoger el marco
Limpieza profunda de encias el jueves a las 11
Le vamos a hacer el root canal el lunes 9 am
Su crown ya llego del laboratorio, venga a ponersela
Los brackets de Diego se ajustan el 8 a las 4:15
Su radiografia panoramica dental esta lista
Se le vence el tratamiento de metadona el viernes
Acuerdese de su shot de alergia mañana
Tu appointment con el psiquiatra es mañana at 3
Tus labs salieron un poco high, el doctor te va a llamar
Su refill de insulina Lantus ya esta ready
Le toca el checkup de su embarazo de 32 semanas
El Dr quiere hacerle un MRI de la espalda
Está confirmado su Pap smear del lunes
Necesitamos que se haga un blood test antes de la cita
Su hermana puede ser donante de rinon, venga a la prueba
Ya podemos quitarle la sonda, venga el martes
Su aparato de oir necesita baterias nuevas
El ortodoncista reviso el caso de su hija
Su presion esta muy alta, vaya a emergencia
Mida su presion dos veces al dia y mande los numeros
Tuvo 38.5 de temperatura su bebe, traigalo hoy
Siga con la dieta blanda por tres dias
No levante cosas pesadas por 6 semanas despues de la cesarea
No tenga relaciones por 6 semanas
Cuando fue su ultima regla? Responda con la fecha
Esta tomando sus vitaminas prenatales?
Cuantos cigarros fuma al dia?
Ha pensado en lastimarse esta semana? Responda SI o NO
Se siente segura en su casa? Responda 1 si, 2 no
Cita con el grupo de manejo de la diabetes, jueves 5pm
Clase de parto psicoprofilactico sabado 9 am
Programa WIC: le toca su cita de nutricion y pecho
Su prueba de paternidad esta lista
El resultado de ADN confirma el sindrome de Down
Su trasplante de higado: llame al coordinador
Ya esta en lista de espera para un riñon
Su marcapaso necesita cambio de bateria
Se enfermo de hepatitis en el restaurante? Llame al departamento
Estuvo expuesto a tuberculosis, debe hacerse la prueba
Salud Publica: usted estuvo en contacto con un caso de sarampion
Debe quedarse en casa 5 dias por covid
Su hospicio cambio de enfermera
Su mama fue dada de alta del hospital con oxigeno
Mañana llega la cama de hospital y el tanque de oxigeno
La trabajadora social de oncologia le llamara hoy
Su cita con cirugia bariatrica es el 30
Acuda a medicina interna piso 4 para ver lo de su anemia
Ya llego su Ozempic
Se acabo su autorizacion para las terapias fisicas
Su farmacia no tiene su Adderall
Te llego tu pastilla anticonceptiva, pasa por ella
Tu prueba de ets salio bien, no tienes nada
Cita de aborto confirmada para el jueves 10am
Hormonas: su receta de estradiol esta lista
Bienvenido a la Clinica de Genero, su cita es el martes
Su audiencia por DUI requiere la evaluacion de alcohol
Su prueba antidrogas es mañana antes de las 12
La orden de proteccion contra su esposo ya esta lista
Su cita con la defensora de violencia es hoy a las 3
Le hicimos cita con el doctor del asma de Mateo
Mateo tuvo un ataque de asma en la escuela
Tiene su bebe estreñimiento? Mande mensaje
Sus vacunas de viaje (fiebre amarilla) son el lunes
Puede que tenga artritis, el doctor quiere verla
Las hemorroides se operan el viernes
Le realizaremos el procedimiento de las varices el lunes
Su lunar fue enviado a patologia
Control de coagulacion (INR) mañana 8 am
Su ojo derecho tiene catarata y el seguro ya aprobo
Estimada paciente, su mastografia de control esta programada para el 12 de agosto a las 9:00 hrs
Le informamos que su hijo dio positivo a estreptococo, pase por su antibiotico
Sr. Castro, favor de confirmar su sesion de hemodialisis del martes 5:30am
Su laboratorio muestra deficiencia de vitamina D, tome 2000 UI diarias
El Dr. Nieves recomienda que empiece terapia para su hombro
Se le recuerda presentarse en ayunas de 8 hrs para su perfil de lipidos
Su cita en la Clinica de Alergias es el lunes a las 10
Recuerde suspender el Coumadin 5 dias antes
Le mandamos su plan de accion para el asma por correo
Ya es tiempo de su examen de la vista y de renovar sus lentes
Sus espejuelos ya estan listos para recoger
Tiene una evaluacion con el fisiatra mañana a las 3
Nos gustaria saber como se ha sentido con el nuevo medicamento para la ansiedad
El grupo de codependencia se reune los viernes
Su nieto tiene cita con el cardiologo pediatra
La sala de emergencia reporta que su esposo esta estable
La anestesiologa le llamara hoy para repasar su historial
Pase a firmar el consentimiento para la histerectomia
Su cirugia bariatrica fue aprobada por el plan
Su estudio del sueño es el sabado a las 9 pm, traiga pijama
Vaya a Quest para sus analisis antes del 10
Su hija tiene el hierro bajo, dele sus gotas diario
Recoja la crema para el eczema de Sofia
Cuando termine el antibiotico haga otra cita
Su lesion en la piel fue benigna
Los rayos X no mostraron fractura
Su electro salio bien
Ya revisamos su CT scan, no hay nada de que preocuparse
Sus pruebas de alergia son el 3 a las 8, no tome antihistaminicos
La doctora le cambio el tratamiento, pase por la nueva receta de enalapril
Se le acabaron los refills de su Synthroid
Mañana inicia su programa de rehabilitacion cardiaca
Ya llego el resultado de su cultivo de garganta
Su sangre salio con azucar de 240
Debe usar su inhalador antes de hacer ejercicio
Tiene usted sintomas de gripe? Responda SI
Recordatorio anual: examen de prostata
Mujer de 50+: le toca su colonoscopia
Ya cumplio 45, es hora de revisar su colon
Campaña de Papanicolaou para usted este sabado con cita
Su bebe cumple 2 meses, le tocan vacunas
Le toca a Mateo su rotavirus y neumococo
Su segunda dosis de Gardasil es el 8 de mayo
Se le recuerda la visita postparto con la partera
Le queremos ver a las 36 semanas, el jueves a las 2
Su prueba de azucar del embarazo es mañana, dura 1 hora
La clinica de alto riesgo obstetrico la espera el 5
La consejera genetica la llamara por sus resultados
Sabe usted el sexo de su bebe? Su ultrasonido es el lunes
Tratamiento de infertilidad: su extraccion es el miercoles 7am
Su conteo de espermas ya esta
Recoja su Truvada hoy
La trabajadora de casos de VIH quiere verla
Su prueba rapida de sifilis es gratis hoy, venga a las 2
Los condones que pidio estan en recepcion
Su cita de PrEP es el martes
Hablemos de su consumo de alcohol en la proxima visita
Su grupo IOP cambia a las 6 pm
Su muestra de orina dio positivo a marihuana
Recuerde su cita en la clinica de metadona antes de las 9
El programa de doble diagnostico lo acepto
La casa de sobriedad tiene una cama para usted
Su cita de terapia EMDR se movio al jueves
El Zoloft ya esta listo
Ha tenido pensamientos de muerte? Llame al 988
Como estuvo su animo esta semana? 1 mal 5 bien
Su hijo con autismo califica para terapia ABA
El reporte psicologico de Luis esta listo
La escuela nos pide el diagnostico de ADHD de Emilio
Su terapia de reemplazo hormonal necesita laboratorios
Cita para bloqueadores de pubertad el 4
Su abogada de violencia familiar la espera a las 10
Su Alzheimer esta avanzando segun el doctor, llame a la familia
Le hicieron una angioplastia ayer y ya esta en su cuarto
Tuvo un infarto leve
Traslado de su papa a cuidados intensivos
Don Pedro tiene neumonia y sigue internado
Ya le dieron de alta a su mama de cirugia
El hospicio visita a su abuela hoy a las 11
La enfermera le cambia la sonda los lunes
Su ayudante de salud en casa no llegara hoy
Entrega de pañales para adulto y cateteres mañana
Su CPAP necesita filtro nuevo
Le llego su andadera
Venga a ajustar su protesis
Su dentadura esta lista para probarse
Extraccion de la muela del juicio el 14 a las 8
Se le cayo la corona? Venga hoy
Su relleno es el martes 2:30 con la Dra. Luna
Su tratamiento de canal sera en dos citas
Fluor y selladores para Camila el jueves
Cambio de ligas de sus brackets
Tiene 3 caries, haga cita
El plan Molina ya no cubre a su doctor
Necesita renovar CHIP antes del 1
Medicaid le quito la cobertura a su hijo
La aseguradora pide mas informacion para aprobar su cirugia
Aplique para ayuda con su cuenta del hospital
Su pago de la consulta no paso
Su cita con el especialista en columna es el 9
Electromiografia en el brazo derecho, lunes 8:30
Revisaremos sus plaquetas otra vez en un mes
Su rodilla va a necesitar reemplazo
Tendra que usar yeso 6 semanas
Le vamos a poner una inyeccion en la rodilla
Su podiatra quiere revisarle las uñas
El especialista de retina lo vera el martes
Su glaucoma subio de presion
Las gotas del ojo se ponen 4 veces al dia
Su examen de audicion salio con perdida leve
No puede oir bien? Le conseguimos audifonos
Siga con su dieta renal
Baje la sal, su presion sigue alta
CVS Pharmacy: Hola Jose, tu receta de amlodipina esta lista. Responde SI para entrega
Su pedido de tiras reactivas llega el lunes
Atencion: retiraron del mercado su valsartan, llame a la farmacia
Por favor complete la historia de su dolor antes de ver al ortopedista
Su chequeo de los 4 meses con las vacunas es el 6
Lo esperamos en cirugia ambulatoria a las 5:30 am
Hospital General: su familiar salio de la operacion y esta en recuperacion
Le recordamos que no debe manejar despues de la sedacion
Usted es candidato para cirugia de cataratas
Tuvimos que mandar su biopsia otra vez
Resultado de COVID-19: NEGATIVO
Resultado de su prueba rapida: POSITIVO. Aislese 5 dias
Su PSA subio a 6
Su conteo de globulos blancos esta bajo
El examen de heces mostro parasitos
Su papa tiene cita con el geriatra
Su cita con nefrologia cambio de piso
Venga a la feria de mamografias el sabado, ya tiene su lugar a las 10
Nos comunicamos por el resultado anormal de su Papanicolau
Le hablamos de Oncologia Pediatrica para su cita
Ya es hora de otra inyeccion para sus rodillas
Ponga hielo en su tobillo 20 minutos cada 3 horas
No se quite la ferula hasta su cita
Su quiropractico lo espera a las 5
Tome la preparacion a las 6pm y a las 4am
La noche antes bañese con Hibiclens
Suspenda el Ozempic una semana antes de su procedimiento
Favor de venir acompañado el dia de su endoscopia
Lleve ropa comoda para su mamografia
Su sesion de luz ultravioleta para la psoriasis es hoy
Cita de control de peso con la nutriologa
Felicidades bajo 12 libras este mes!
Su presion: 128/82. Siga asi
Su glucosa en ayunas fue 132
Oxigeno 91%, avise a la enfermera
Su temperatura fue 101
Reporte sus sintomas de covid aqui
Si tiene fiebre o le falta el aire vaya al hospital
Como amanecio despues de la quimio?
Le duele la herida o ve pus?
Su bebe ha mojado 6 pañales hoy? Le esta dando pecho?
Ya siente al bebe moverse? Cuente 10 pataditas
Se le rompio la fuente? Venga ya
Cita de ultrasonido para saber si es niño o niña
Reserve su tour de la sala de maternidad
Ya nacio! Su nieta peso 7 libras
Su DIU vence este año
Quiere hablar de metodos para no embarazarse? Cita el martes
Le colocaremos el Nexplanon el 3
Ya paso la menopausia? Hagase la densitometria
Su receta de Viagra esta lista
Consulta de disfuncion erectil confirmada
Clinica del varon: su vasectomia es el viernes
Su examen de ITS salio negativo
La clinica de VIH cambio de direccion, su cita sigue igual
Ryan White: renueve su elegibilidad
Su medicamento Biktarvy se envio hoy
Su consejero de adicciones esta enfermo, se cambia la cita
Terapia de grupo cancelada hoy
AA se reune a las 8 en la iglesia
Naloxona gratis para usted en recepcion
Su Vivitrol es el jueves
Termino 30 dias de desintoxicacion, bravo
Su oficial de probatoria pidio la prueba de drogas
Tiene cita con Psiquiatria Infantil por el TDAH
Su Lexapro subio a 20 mg
El doctor le receto Ritalin a su hijo
Linea de crisis: le llamaremos hoy como acordamos
Sigue con pesadillas por el trauma? Hable con su terapeuta
Evaluacion neuropsicologica de Ana: 4 horas, traiga lentes
Terapia del habla para Leo lunes y miercoles
Su IEP de autismo esta listo
Le duele una muela? Tenemos lugar a las 3
Su hijo tiene una muela picada
Es tiempo de su limpieza dental de 6 meses
Ortodoncia: cambio de alineadores el lunes
Implante dental: fase 2 el 9 de mayo
Cirugia de encias: no coma duro por 3 dias
Oftalmologia: le dilataran las pupilas, no maneje
Lentes de contacto listos
Presion del ojo alta, use las gotas
Blue Shield aprobo su resonancia
La autorizacion de su CPAP vencio
Negaron su incapacidad por la espalda
Podemos darle descuento si no tiene seguro medico
Charity care: su solicitud fue aprobada
Su factura de parto esta lista
Fecha de nac 03/22/1984 y expediente 559302 confirmados
Paciente: Jorge Alberto Mendez, cuarto 412
El paciente del cuarto 8 ya puede recibir visitas de cardiologia
MRN 4482019 listo para rayos x
Telefono de emergencia de su esposa cambio, 312-555-0188?
Su ID de Medicaid 88213004A esta inactivo
Cita de hepatologia, lleve sus estudios del higado
Su sonograma de mama esta programado
Test de esfuerzo el lunes, use tenis
Holter: se lo ponemos el martes y lo regresa el miercoles
Nuclear medicine a las 7, sin cafeina 24 horas
Su clinica de heridas es los lunes
Hiperbarica: sesion 12 de 30
Linfedema: su terapia es a las 3
Fibromialgia: clase en linea el jueves
Lupus: nuevo grupo en español
Su reumatologa receto metotrexato
Clinica de Parkinson: su cita es el 4
Control de convulsiones: tome Keppra a la misma hora
Su migraña: nuevo tratamiento disponible
Sangre en la orina? Venga hoy
Piedra de riñon: cuele su orina
El urologo le quitara el stent
Le llego su bolsa de colostomia
El nebulizador de su hijo ya se puede recoger
Avisenos si despues de la vacuna tuvo reaccion
Su examen de sangre oculta salio positivo
Le quedan 3 sesiones de terapia en su plan
Necesita una nueva receta para su insulina
Recordatorio: mañana le quitan el cateter
Su doctor de la diabetes quiere cambiar el medicamento
Tiene cita en la clinica de pie diabetico
El examen de los 18 meses de su bebe incluye la prueba de plomo
Llame si le sale sangre o pus de la herida
Su mamá no ha tomado sus pastillas hoy
Hoy su papa no quiso tomar la medicina
La terapista llega a su casa a las 2
No encontramos cancer en la muestra
Gracias a Dios no es maligno, llame para los detalles
Su caso paso al comite de tumores
Esta lista su orden de mamografia
La orden de laboratorio vence en 30 dias
Le mandamos a sacar una placa del pie
Su hueso ya sano, le quitamos la bota el jueves
Puede volver al trabajo despues de su lesion el lunes
Carta de incapacidad lista para recoger
Carta para la escuela por la varicela de Ana lista
Excusa medica por covid lista
Su resultado de mononucleosis ya salio
El panel de hepatitis esta listo
Su hija tiene escoliosis leve
El dentista quiere sacarle los cordales
Tiene infeccion en la encia, tome el antibiotico
Su niño necesita anestesia para el dentista
Retire el parche del ojo mañana
Cirugia laser de ojos: su evaluacion es gratis, martes 3pm
Su ojo seco necesita gotas sin conservador
Cita para audifonos de su mama el 12
Le recetaron lentes, escoja su armazon
Clase para dejar de fumar el lunes 5:30
Quitline: 3 dias sin fumar, animo!
Su nivel de alcohol en el examen salio alto
Grupo para familiares de adictos
Consejeria para parejas el sabado
Su cita de salud conductual es por video
Responda del 0 al 3: poco interes en hacer cosas?
En las ultimas 2 semanas se ha sentido decaido?
Su hija se ha cortado otra vez? Llamenos
Necesita hablar con alguien? Su terapeuta Sofia esta disponible
Examen forense confirmado
Kit de emergencia anticonceptiva listo
Pruebas de embarazo gratis, su cita es a las 9
Ya tiene 12 semanas! Toca el ultrasonido
Toca su examen de estreptococo B
Su hemoglobina del embarazo salio baja, tome hierro
El bebe esta de nalgas, hablemos del plan
Su leche no baja? Llame a lactancia
Sacaleches aprobado por WIC
Su esposo debe traer la muestra de semen
Transferencia el viernes a las 11, vejiga llena
Su hija ya puede recibir la vacuna del papiloma
Resultado de portador de fibrosis quistica listo
Su prueba genetica BRCA fue negativa
Cariotipo listo
Hormona de crecimiento: llego su entrega
Su testosterona esta en 180
Tiroides: tome la pastilla antes de desayunar
Control de hipertension con la enfermera Ana
Su Holter muestra arritmia
La valvula necesita cirugia
Le vamos a hacer un cateterismo
Rehab cardiaca empieza el lunes
Su anticoagulante: INR el miercoles
Le sacaron agua del pulmon
Espirometria a las 10, no use inhalador
Deje de usar el oxigeno de noche
CPAP: solo lo uso 2 horas anoche
Su alergia a la penicilina quedo en el sistema
Inmunoterapia: inyeccion semanal
Vacuna de fiebre amarilla para su viaje
TB: debe leerse su prueba en 48 horas
Sarna: trate a toda la familia
Piojos en la clase de su hijo, revise su cabeza
Boca-mano-pie en el salon de Mia
Nuevo caso de hepatitis A en su trabajo
Tome suero por la diarrea
Gastro: prepare su intestino con Miralax
Colon limpio, repita en 10 años
Quitamos 2 polipos
Helicobacter positivo, empiece tratamiento
Hemorroides: baños de asiento
Hernia: cirujano lo ve el 7
Vesicula: dieta sin grasa
Su higado tiene grasa
Su dialisis se cambia a las 5
Fistula: no deje que le tomen la presion en ese brazo
Incontinencia: ejercicios de Kegel
Prostata: sonda fuera el lunes
Artritis: inyeccion el martes
Osteoporosis: Prolia cada 6 meses
Se quebro la muñeca, cita con ortopedia
Terapia de mano miercoles
Su espalda: inyeccion epidural
Acne: nueva crema en farmacia
Verrugas: congelarlas el jueves
Lunar sospechoso, biopsia manana
Botox el viernes a las 2
Quemadura: cambio de gasas
Ulcera del pie: no camine
Su pie esta infectado
Amputacion: cita con protesis
Cuidados paliativos: visita hoy
Hospicio del Valle: la enfermera va en camino
Donacion de organos de su esposo: llame
Parkinson: ajuste de dosis
ELA: clinica mensual
Esclerosis multiple: infusion Ocrevus
Epilepsia: EEG de 24 horas
Migrañas: Botox aprobado
Demencia: grupo de cuidadores
Derrame: terapia de habla
Autismo: lista de espera para ABA
Down: especialista en corazon
Labio leporino: cirugia 2
Su bebe salio con ictericia
Frenillo corto: corte el martes
Colico: gotas recomendadas
Reflujo del bebe: siga con Zantac
Obesidad infantil: clase familiar
Anorexia: cita con nutricion
Su peso bajo mucho, venga
Fertilidad: dia 3 laboratorios
Endometriosis: cirugia aprobada
Hola! Te escribimos de Clinica Familiar. Tu prueba de embarazo salio positiva, llamanos para tu primera cita prenatal
Sr. Rodriguez, su colesterol sigue elevado. Tome la atorvastatina todas las noches
Recordatorio: cita con Dra. Vega (endocrinologia) jueves 2pm
Su plan medico requiere preautorizacion para el MRI
Buenos dias, ya llegaron sus lentes. Puede recogerlos de 9 a 5
Tu mama necesita su vacuna contra la neumonia
Favor de llevar su muestra de esputo en ayunas
Su nivel de azucar en sangre promedio es 190, agende con la educadora
Confirmamos su biopsia de tiroides para el 22 a las 10am
Señora, su niño tiene anemia y necesita hierro
Recuerda tu cita con la psicologa a las 4
Le informamos que su endoscopia sera el lunes. No coma ni beba despues de las 10 pm
Ya es tiempo de resurtir su medicamento de la presion
El sonograma de seno se hara el dia 9
Su caso de violencia domestica fue referido
Entre al portal para ver el resultado de su prueba de VIH
Hemos agendado su cirugia de rodilla para noviembre 4
Por favor deje su marihuana medicinal en casa el dia de la visita
Soy la enfermera Rosa. Como sigue la fiebre de Mateito?
Su cita con ginecologia es manana a las 8:15
La vacuna del covid de su abuelita es el sabado
Se le olvido traer la libreta de presiones
Los resultados muestran que tiene higado graso
Vamos a iniciar dialisis la proxima semana
Llamo por su referido a cirugia
Su estudio de sueño demostro apnea severa
Su hijo necesita evaluacion por autismo
Reciba consejeria gratis para dejar el alcohol, su cita es el martes
Le toca Pap y mamografia este año
Por su embarazo de alto riesgo la vera el perinatologo
La operacion de su papa salio bien
Tuvo un aborto? Grupo de apoyo los miercoles
Favor de no tomar anticoagulantes 3 dias antes
Su prueba de sangre oculta dio negativa
Tu receta de Adderall necesita autorizacion
Cita de quimioterapia reprogramada para el 3 de junio
Su nutricionista la espera el lunes para hablar de su diabetes
La muestra de su garganta salio positiva a estreptococo
Lamentamos informarle que el tumor crecio
Los moretones pueden ser por la medicina, llame
Su bebe necesita terapia fisica por torticolis
Le vamos a operar de la apendice hoy
Su citologia salio con celulas anormales
Su Medicare Advantage no cubre el audifono
Envie foto de la erupcion a este numero
Estamos preocupados por su perdida de peso
Tiene cita para quitarse el yeso el jueves 11
Tu terapia con Karla es a las 6 pm
Cita de Salud Mental con Lic. Torres 10/4 1pm
Su Hepatitis C ya se curo segun los laboratorios
El examen de orina salio con infeccion
Fue expuesto a una ETS? Hagase la prueba
Le mandaremos su kit de VIH a casa
Pase por sus muletas
El ortopeda dice que no camine por 2 semanas
Su seguro aprobo 12 visitas de terapia
Confirme su cita en el Centro de Cancer
Recuerde: el dentista lo espera para su extraccion a las 9
Ya esta lista su prescripcion de antibioticos
Tomese la temperatura y responda con el numero
Su cita es en el departamento de dermatologia
El medico quiere repetirle el electrocardiograma
Su vitamina D esta muy baja
Su mama fue ingresada anoche
Buenas noticias! Sus examenes salieron bien
Por favor llame, sus resultados requieren atencion inmediata
Doctor desea hablar de su resonancia
`
  .trim()
  .split('\n')

/** More texts that tell nothing of care. */
export const moreSpanishClearTexts: readonly string[] = `
Recordatorio: tiene cita mañana 3 de marzo a las 10:15 am con la Dra. Peña. Responda C para confirmar
Buen dia, su cita fue cambiada para el jueves a las 2. Gracias
Favor de llegar 20 minutos antes para llenar papeles
No olvide su identificacion y su tarjeta de seguro
La oficina cierra a las 3 hoy por el clima
Gracias por escoger nuestra clinica. Como podemos mejorar?
Tiene mensajes nuevos en su portal de paciente
Sus resultados ya estan en el portal. Entre para verlos
Su receta esta lista para recoger en la farmacia
Estamos retrasados unos 30 minutos. Disculpe la espera
Si ya no necesita la cita, avisenos con 24 horas
Hay un lugar disponible mañana a las 9. Lo quiere? Responda 1
Use la entrada principal y registrese en la ventanilla 3
Su visita por video empieza en 10 minutos. Use el enlace
Complete el registro antes de su visita
Necesitamos actualizar su direccion y telefono. Llamenos
Por su seguridad, use mascarilla al entrar
No contestamos mensajes por aqui. Llame al 312-555-0142
Su hijo tiene cita el viernes 14 a las 4 pm
Le esperamos el lunes. Responda STOP para salir
Su formulario ya fue recibido. Gracias
El doctor le dejo un mensaje en el portal
Tiene un estado de cuenta nuevo. Ingrese para verlo
Nuestro sistema de telefonos esta caido. Intente mas tarde
Puede traer a un acompañante a su visita
Habra un interprete en su cita
Recuerde que el domingo cambia la hora
Bienvenidos a nuestra nueva oficina en la calle Main
Su cita no esta confirmada. Responda SI o NO
Perdimos la llamada. Intente otra vez por favor
Hola Juan, le recordamos que su cita es hoy a la 1:30
Tu visita fue reprogramada, revisa la fecha en el portal
Su enlace para entrar al portal vence en 24 horas
Felices fiestas de parte de todo el equipo!
Cambio de horario: abrimos a las 7 desde el lunes
Su referido esta en proceso. Le avisaremos
Traiga los papeles que le pedimos
Ya puede hacer citas en linea
Confirmado: nos vemos el martes 6 a las 11
Por favor apague su celular en la sala de espera
El elevador esta en reparacion
Le cambiamos al Dr. Soto porque el Dr. Vega esta de vacaciones
Si se le hace tarde, avisenos
Su opinion cuenta: responda la encuesta
Recibimos sus documentos. No falta nada
Favor de no estacionarse en la zona de ambulancias
Llame al 911 si es una emergencia
Recibira una llamada de la clinica esta tarde
Pollo asado 2x1 hoy en la esquina
Los niños salen temprano el viernes por junta de maestros
Ya deposite la renta, checa tu cuenta
Oye paso por ti a las 7 para el cine
Te mando la direccion por whatsapp
Amor compra leche y pan de camino
Felicidades por tu graduacion!
El partido se cancelo por la lluvia
Se busca mesero con experiencia
Gran barata de muebles este fin
Su paquete esta en la oficina de correos
Vuelo 482 retrasado a las 9:40 pm
Tu codigo es 88321. No lo compartas con nadie
Su tarjeta terminada en 4482 fue bloqueada. Llame al banco
Pago minimo de su tarjeta vence el 15
El recibo de luz llego muy alto este mes
Tu plan de datos se termina en 2 dias
Se fue la luz en la colonia, regresa a las 5
La cena es a las 8 en casa de mi suegra
Te veo en la parada del bus 20
Ya mero llego, hay mucho trafico en la 405
Que te dijo el jefe de las vacaciones?
Te inscribi al curso de computacion
Dile a mi papa que lleve la escalera
Me puedes prestar 50 hasta el viernes?
Ensayo del coro el miercoles a las 6:30
La misa por el abuelo es el domingo a las 12
Tus boletos para el concierto estan listos
Su mesa para 6 esta confirmada a las 7:30
Cambio de aceite gratis con su primera visita
Su licencia de manejar esta lista para recoger
Examen de ciudadania el 9 de abril a las 8
Cita en migracion confirmada para el 22
Hacemos pasteles para toda ocasion
El plomero llega entre 10 y 12
Le faltan 2 firmas en su contrato
Su solicitud de beca fue aprobada
La biblioteca cierra a las 6
Regresa el uniforme antes del lunes
Traigan 5 dolares para la excursion
Reporte de calificaciones disponible en linea
La practica empieza a las 5 en punto, traigan agua
Hoy toca limpieza general del edificio
Se vende troca 2012 en buen estado
La alberca abre a las 10
Hay tamales y champurrado el sabado
El perrito de la vecina se perdio, es cafe
Tu prima ya tuvo novio jaja
Suerte en tu entrevista manana
Que calor hace, prende el aire
Me gano el sueño anoche, perdon
No me da la vida con tanto trabajo
Estoy muerta de la risa con tu foto
Mi corazon es tuyo, te extraño mucho
Vamos a operar con horario reducido esta semana
Entrega el examen final antes de las 3
La prueba de sonido es a las 4
El niño saco puro diez en sus examenes
Positivo, ya voy en camino
Todo salio bien en la mudanza, gracias a Dios
Le falta aire a la llanta de atras
La masa para las tortillas ya esta
Compre sal, azucar y cafe
Pongan presion, que falta un gol
Se me rompio la pantalla del telefono
Traje de baño y toalla para la clase
Cena con dieta libre hoy jaja
Estimado paciente, su cita es el 12 de agosto a las 9:00 hrs. Favor de confirmar
Recordatorio amistoso: lo vemos mañana a las 8
Ya esta abierta la agenda de septiembre. Haga su cita en linea
Su cita sigue en pie a pesar de la lluvia
Favor de traer una lista de preguntas para su visita
La entrada por la calle 5 esta cerrada
Su doctora estara fuera la proxima semana. Le llamaremos para otra fecha
Gracias por su visita de hoy
Su paciencia es importante, pronto lo atendemos
Puede pasar, ya lo llaman en la ventanilla
Le mandamos un correo con instrucciones para entrar al portal
Su contraseña del portal fue cambiada
Olvido su paraguas en la sala de espera
Dejo su celular en recepcion, puede pasar por el
Tiene una visita a domicilio el jueves entre 9 y 11
Su formulario de consentimiento esta en el portal
Conteste la encuesta de su visita en el enlace
Por favor confirme su correo electronico
Hay un formulario que falta por firmar
Le ofrecemos intérprete sin costo
Este numero no recibe llamadas
El Dr. Ortiz lo atendera en lugar de la Dra. Ruiz
Si necesita transporte a su cita, llame 2 dias antes
Su resultado esta listo. Ingrese al portal
Nuevos horarios de sabado: 8 a 12
Clinica cerrada el 4 de julio
Se puede registrar desde su carro
Favor de no traer alimentos a la sala de espera
Traiga los documentos de su hijo a la cita
Su visita dura unos 40 minutos
Le podemos ver hoy a las 4? Responda 1 para si
No encontramos su registro, llame por favor
Los jueves abrimos hasta las 8 pm
Su cita es con la Dra. Flores en el segundo piso
Usted no contesto la llamada. Llame cuando pueda
Hola Carmen! Te esperamos el viernes a las 10
Su turno es el numero 48
Su nueva fecha es el martes 17 a la 1 pm
El portal no estara disponible de 1 a 3 am
Hoy hay fila larga. Le avisaremos cuando sea su turno
Te compro la cena si me ayudas a mover el sofa
Dejaron una nota en tu puerta, pasa al 4B
El perro del vecino ladra toda la noche
Mi hermana se caso el sabado, que bonita boda
Ya pusieron el arbol en la plaza
Pague la colegiatura antes del 5
Su pedido de tacos llega en 25 min
Renueve su pasaporte en linea
Reciba 15% en su proxima compra de lentes de sol
Dos por uno en cremas de belleza este martes
Tu tanda sale el viernes, ya junta lo tuyo
La señora de los tamales no vino hoy
El gym cierra a las 9 los domingos
Clase de baile para principiantes el jueves
Me robaron la bici afuera del super
Mejorate del humor, ya casi es viernes
La gasolina subio otra vez
Que rica salio la carne
Mi jefe esta enfermo de poder jaja
Esta loco el trafico hoy
Muero de hambre, pide pizza
Tengo un sueño terrible
Me choca esperar el bus
El pastel es de zanahoria
Tienes que ver la serie nueva
La maestra pidio colores y tijeras
Su prestamo fue aprobado, firme en linea
Su cuota de la asociacion vence el lunes
Perdiste la racha, vuelve a jugar!
Cambia tu numero de placas en la oficina
El juez movio la audiencia al 9
La obra de teatro es a las 7, llega temprano
Seguro llego tarde, no me esperen
El seguro del carro subio mucho
Cobertura de la señal limitada en su zona
Reclamo de equipaje en la banda 4
La receta del flan lleva 6 huevos
Me dieron de alta como usuario del sistema
Dar de alta su cuenta toma 5 minutos
Hay vacantes para turno de noche
El tratamiento del agua suspendera el servicio
La vacuna de tu perro es el martes a las 4
El veterinario dice que el gato esta bien
Le quedan 2 citas en su paquete de masajes
Su corte y tinte es a las 3
Once personas confirmaron, falta la prima
La sal se acabo, trae de la tienda
El padre Juan, cura de San Jose, los invita a la kermes
Te cura el alma esa cancion
Las venas del rio estan secas dice el poema
La prueba del vestido es a las 5
Resultados de la loteria: 4 8 15
Salieron mal las fotos, repetimos el domingo
El estudio de grabacion esta listo
Muestra de arte el viernes a las 7
Analisis del partido a las 9 en el canal 4
Su cita es a las 10. Si tiene una emergencia vaya a la sala de emergencias mas cercana
Hola, soy Lucia de la recepcion. Su cita del lunes sigue en pie?
Necesitamos su firma en un papel. Puede pasar cuando guste
Estimada familia, la oficina estara cerrada el viernes
Gracias por ser parte de nuestra comunidad
Su llamada fue recibida. Le contestaremos en 24 horas
Su visita fue agendada. Recibira un recordatorio
Se le paso su cita de ayer. Llame para otra
Favor de confirmar cuantas personas vienen
Si ya cambio de telefono, avisenos
Ahora aceptamos citas por texto
Su doctor le mando un mensaje
Nos puede dar 5 minutos para una encuesta?
Recordatorio: su visita es el 8/12 a las 3:45pm
El enlace de su visita es el mismo de antes
Disculpe, tuvimos que mover su cita por falta de personal
Ya puede entrar al edificio, lo esperan en el piso 3
Recuerde traer su identificacion con foto
No responda con datos personales a este texto
Le recordamos que su receta esta lista. Farmacia abierta hasta las 9
Revise su portal, hay un documento nuevo
Usted ya tiene cuenta en el portal
Tiene dos mensajes sin leer
Su solicitud de cita fue recibida
Elija un horario: 1) lunes 2) martes 3) miercoles
No hay citas para hoy, llame mañana a las 8
Por favor actualice su numero de telefono
La recepcionista lo espera en el mostrador B
Su pase de estacionamiento esta en la entrada
El camion 44 lo deja enfrente de la oficina
Quiere recordatorios en ingles o español?
Listo, su cita quedo para el jueves
Recibimos su mensaje y el doctor contestara pronto
Puede venir antes si gusta
Su nieta tiene cita el martes a las 9
Su familiar puede esperarlo en la cafeteria
Agradecemos su confianza
Hoy es dia de puertas abiertas de la escuela
Inscriba a su hijo en el equipo de futbol
Clases de ingles gratis los martes
Su computadora tiene un virus, llevela a reparar
Se descompuso la bomba del agua
Le salio bien el negocio
El bulto llego a la aduana
Mi tia hizo pozole para todos
Me quede sin bateria
Ten cuidado con el ojo de agua
Voy a operar la grua mañana
La orquesta toca el sabado en la plaza
Que te mejores en las mates
Su receta de cocina gano el premio
El hongo de la pizza estaba rico
Corre el maraton de la ciudad el domingo
El corazon de la manzana no se come
La piel de los asientos es nueva
Cambie la cadera del mueble
Se busca niñera para dos niños
Los frenos de su auto estan gastados
Pase por su corona de flores
La columna del periodico de hoy
Pon los dientes de ajo en el aceite
La lengua de res esta en oferta
Higado encebollado en el menu de hoy
Traiga una muestra de tela
Cultivo de maiz en riesgo por la sequia
Masa lista para los tamales
Venda su casa con nosotros
Venas abiertas es el libro del mes
Cita con el contador el martes
Debe presentarse a jurado el 5
Su pension fue depositada
El banco nego su solicitud de prestamo
Seguro de casa: pague antes del 10
Su plan de telefono incluye 10 GB
Tu poliza de auto se renovo
Su reclamo de equipaje fue aprobado
Su examen de manejo es el jueves
El resultado del sorteo salio ayer
Prueba de ingles a las 10 en el salon 5
Terapia de risa con este comediante
Dieta de noticias: apaga la tele jaja
Ayuno de redes sociales este mes
La inyeccion de capital ayudo al negocio
Operacion limpieza del parque el sabado
Se anuncia tormenta con presion baja
El presidente habla a las 8
Enfermera gana la loteria, dice la nota
Mi perro comio de mas
Parto manana temprano a Houston
El padre nos cura con sus bromas
Once menos cuarto, apurate
Cierra bien la llave que gotea
Gota a gota se lleno el balde
Droga? No, solo cafe jaja
Crisis en el mercado de vivienda
Que locura de partido
Hola! Te escribimos de Clinica Familiar. Tu cita es el lunes 7 a las 9
Recordatorio: cita con Dra. Vega jueves 2pm
Buenos dias, su doctor contesto su mensaje en el portal
Puede recoger su receta de 9 a 5
Confirmamos su visita para el 22 a las 10am
Señora, no pudimos comunicarnos con usted. Llame por favor
Recuerda tu cita a las 4
Su cita sera por telefono. Este pendiente
Farmacia Lopez: Su receta esta lista
Se le olvido su chaqueta en la oficina
Entre al portal para ver sus resultados
Por favor deje a sus mascotas en casa el dia de la visita
Soy Rosa de la recepcion. Puede venir a las 2?
Tiene pendiente firmar un documento
La cita de su abuelita es el sabado
Llamo por su referido, por favor comuniquese
La proxima semana estaremos en la oficina nueva
Su nueva cita: 3 de junio 11am
Su cita es en el edificio B, piso 3
Favor de pasar por recepcion al llegar
Necesitamos su tarjeta del seguro. Mandela por el portal
El doctor desea hablar con usted. Llame por favor
Ya enviamos su referido. La otra oficina le llamara
Ya puede hacer su cita de seguimiento
Gracias por venir hoy. Vea su resumen en el portal
Nos quedan citas para esta tarde
Tiene una novedad en su portal
Actualice su informacion antes de su cita
Hoy atendemos hasta las 8
Feliz dia de las madres de parte de todos nosotros
Recibimos su pago. Gracias
Si no puede llegar avise al 312-555-0142
Su estado de cuenta esta en el portal
Quedo registrado. Recibira avisos de citas por texto
Mami llegue bien, te llamo al rato
El plomero no llego, voy a llamar a otro
Se vende casa con 3 cuartos
La junta de condominio es el 5
Tu orden #4482 va en camino
50% de descuento en ropa de niños
La entrevista es el martes a las 10
Que hubo, vamos al juego?
Compre boletos para la rifa
Ya esta el cafe, baja
La guagua viene tarde
Ponle sal y limon
El internet se fue otra vez
Su llave nueva esta en la oficina
Recuerda regar las matas
Manana hay paro de maestros
La quinceañera empieza a las 6
Necesito 2 voluntarios para el banco de comida
Se cancelo la clase por nieve
Pago rechazado: actualice su tarjeta de Netflix
Hay trafico en la 95 por un choque
Vota hoy!
Su cita para la visa es el 14 de mayo
Cuidado con el hielo en la calle
`
  .trim()
  .split('\n')
