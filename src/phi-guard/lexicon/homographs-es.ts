// Past 300 lines: a word list, one reviewed term a line.
/** The same in Spanish: a match cancels the terms that lie wholly inside it, no others. */
export const homographsEs: string = `
segundo nivel
sótano nivel
nivel básico
nivel intermedio
nivel avanzado
nivel de inglés
nivel desbloqueado
ubicar el nivel
examen de ubicación
prueba de diagnóstico de
diagnóstico de la empresa
diagnóstico de inglés
diagnóstico remoto
ese es mi nivel
dolor de cabeza este
parto de risa
le dieron de alta en hacienda
yeso de la pared
yeso del techo
yeso del plafón
yeso del baño
yeso de la sala
pared de yeso
hígado de res
hígado de pollo
hígado de puerco
sangre de cristo
sangre nueva
corazón de la alcachofa
limpieza profunda de sofás
limpieza profunda de alfombras
limpieza profunda de casas
limpieza profunda de oficinas
limpieza profunda de colchones
limpieza profunda de muebles
audífonos inalámbricos
audífonos bluetooth
audífonos de diadema
audífonos para el celular
plantillas de arte
plantillas de word
plantillas de diseño
plantilla de excel
esa canción es una terapia
es pura terapia
trastorno del sueño americano
es un dolor de muelas
un dolor de cabeza con
tráfico me da dolor de cabeza
dolor de bolsillo
operación remate
operación salida
operación tortuga
fiebre de sábado
fiebre navideña
ataque de tos por la risa
alergia al trabajo
alergia a los lunes
infarto cuando vi
infarto con el final
infarto con los precios
infarto al ver
me infarto con
cáncer de la sociedad
anemia de goles
adicto al chocolate
adicta al chocolate
adicto al café
adicta al café
adicto a las compras
adicta a las compras
adicto a las series
adicta a las series
presión atmosférica
presión de las llantas
presión de agua
presión del gas
presión arterial del equipo
trauma con la película
trauma con esa película
psicóloga de la escuela
psicólogo de la escuela
cartilla de vacunación para inscribir
vacuna de su gato
vacuna de la perrita
cirugía del perro
corona navideña
corona de adviento
corona de la reina
coronas para muerto
parche de seguridad
parche de la llanta
pastillas de freno
pastillas del freno
pastilla de cloro
pastilla de jabón
gotas de cloro
gotas de limón
ampolla de luz
bomba de crema
inyección de gasolina
inyección electrónica
suero de leche
suplementos deportivos
parto para el
parto para la
me pone de nervios
los nervios del estreno
nervios de acero
aborto de misión
examen de la licencia
resultados del examen de admisión
reactivos del examen
receta del mole
rompió la fuente del parque
rompió la fuente de la plaza
infarto cuando
equipo salió negativo
pedido salió negativo
trámite salió positivo
saldo salió negativo
balance salió negativo
examen de ciudadanía salió bien
corazón de piedra
nudo en la garganta
alergia a las reuniones
alergia al compromiso
alergia a madrugar
nervios de punta
sal a la herida
sal en la herida
dolor de cabeza este trámite
nervios del examen
los nervios de punta
muestras de hojas
muestras de tela
salió negativo el saldo
sin dolor no hay gloria
parto de la obra
parto de los montes
# otros oficios: cocina, obra, tiendas y escuelas
cápsulas de café
cápsula del tiempo
jarabe de chocolate
jarabe de agave
jarabe de maíz
jarabe de granadina
jarabe de vainilla
jarabe de azúcar
infusión de manzanilla
infusión de menta
infusión de hierbas
infusión de jengibre
infusión de tila
infusión de frutas
infusión de jamaica
infusión fría
infusiones y tés
tés e infusiones
té o infusión
dosis de cultura
dosis de buen humor
dosis de risa
dosis de música
dosis de cariño
dosis de diversión
dosis de rock
dosis de café
dosis de paciencia
dosis de realidad
dosis de adrenalina
dosis de energía
dosis de suerte
tratamiento de la madera
tratamiento para la madera
tratamiento de madera
tratamiento de residuos
tratamiento de basura
tratamiento de pisos
tratamiento de pintura
tratamiento de datos
tratamiento de sus datos
tratamiento de tus datos
tratamiento antihumedad
tratamiento anticorrosivo
tratamiento de keratina
tratamiento de imagen
rehabilitación de banquetas
rehabilitación de edificios
rehabilitación de fachadas
rehabilitación del parque
rehabilitación del gimnasio
rehabilitación de caminos
yeso para manualidades
oxígeno para soldar
tanque de oxígeno para soldar
tableta de chocolate
tableta gráfica
pantalla de la tableta
pantalla de su tableta
inyección de plástico
inyección de ánimo
boletos agotados
entradas agotadas
producto agotado
talla agotada
modelo agotado
proteína de vainilla
proteína de chocolate
proteína vegetal
alcohol para limpiar
pomada para piso
pomada para barba
pomada para zapatos
ponte corazón
ay corazón
consulta tu saldo
consulte su saldo
pomada pa los zapatos
pomada para los zapatos
radiografía a tus
qué bochorno
heroína de la
la heroína del
heroína del cuento
sonda espacial
rape a la
consejera escolar
consejera estudiantil
consejería estudiantil
apéndice del contrato
apéndice del libro
garganta del río
estés desanimado
estés desanimada
qué manía
manía con los
manía con las
fobia a los lunes
zumbido del motor
zumbido del aire
película es una paranoia
me da vértigo la altura
síntomas de que eres
contracción de la economía
fractura hidráulica
cataratas del iguazú
cataratas del niágara
en ayunas con ese
en ayunas con esa
en ayunas con eso
examen práctico es
quedó de infarto
fue de infarto
la erupción del volcán
la erupción del popocatépetl
consulta de saldo
consulta sobre la factura
operar el motor
operar la máquina
operar el montacargas
operar la grúa
operar en bolsa
cirugía mayor al motor
examen médico de ingreso
vacunación canina
vacunación antirrábica canina
examen de recuperación
psicología del color
consejería universitaria
consejería académica
hubo un temblor
hubo temblor
temblor anoche
temblor de anoche
temblor de ayer
temblor de magnitud
temblor en la costa
sintió el temblor
sismo o temblor
planta de tratamiento
plantas de tratamiento
tratamiento de agua
tratamiento del agua
simulacro de evacuación
plan de evacuación
ruta de evacuación
zona de evacuación
orden de evacuación
jefe de operaciones
jefa de operaciones
gerente de operaciones
director de operaciones
directora de operaciones
centro de operaciones
diente de ajo
dientes de ajo
diente de león
gran depresión
depresión tropical
sistema de inyección
inyección de diésel
inyección de combustible
inyección de capital
inyección de dinero
fiebre de fútbol
fiebre del fútbol
fiebre del mundial
fiebre mundialista
fiebre del oro
cuidados intensivos para tu pelo
cuidados intensivos para tu cabello
cuidados intensivos para tu jardín
tratamiento para pisos
tratamiento con cloro
la dosis de cloro
relleno de pay
relleno del pastel
relleno de crema
relleno de fruta
dejó sus lentes
olvidó sus lentes
olvidaste tus lentes
sus lentes de sol
tus lentes de sol
análisis de datos
análisis de mercado
prueba de compresión
muestra de aceite
audiciones para
audiciones de
la leche caduca
sangre latina
sangre boricua
sangre azul
se quebró la pata de
dosis de chisme
dosis de tráfico
dosis de cloro
dosis de tarea
dosis de drama
dosis de nostalgia
parto de la perra
parto de la vaca
parto de la yegua
página sufrió una caída
página tuvo una caída
sitio sufrió una caída
sitio tuvo una caída
sitio web sufrió una caída
sitio web tuvo una caída
sistema sufrió una caída
sistema tuvo una caída
servidor sufrió una caída
servidor tuvo una caída
servidor de producción sufrió una caída
servidor de producción tuvo una caída
servicio sufrió una caída
servicio tuvo una caída
plataforma sufrió una caída
plataforma tuvo una caída
red sufrió una caída
red tuvo una caída
señal sufrió una caída
señal tuvo una caída
internet sufrió una caída
internet tuvo una caída
conexión sufrió una caída
conexión tuvo una caída
aplicación sufrió una caída
aplicación tuvo una caída
app sufrió una caída
app tuvo una caída
celular sufrió una caída
celular tuvo una caída
teléfono sufrió una caída
teléfono tuvo una caída
televisor sufrió una caída
televisor tuvo una caída
laptop sufrió una caída
laptop tuvo una caída
equipo sufrió una caída
equipo tuvo una caída
dron sufrió una caída
dron tuvo una caída
bolsa sufrió una caída
bolsa tuvo una caída
acción sufrió una caída
acción tuvo una caída
producción sufrió una caída
producción tuvo una caída
empresa sufrió una caída
empresa tuvo una caída
demanda sufrió una caída
demanda tuvo una caída
resultados médicos están listos
resultados médicos ya están listos
resultados médicos ya están disponibles
resultados médicos están disponibles
resultados de sus exámenes
resultados de sus exámenes médicos
resultados de sus exámenes clínicos
resultados de tus exámenes
resultados de tus exámenes médicos
resultados de los exámenes
resultados de su examen
resultados de su examen médico
resultados de tu examen
resultados de tu examen médico
sus exámenes ya están listos
sus exámenes están listos
tus exámenes ya están listos
tus exámenes están listos
sus exámenes están disponibles
tus exámenes están disponibles
reclamo por garantía
reclamo de garantía
sensor de oxígeno del vehículo
tratamiento de iva
tratamiento del iva
tratamiento fiscal
tratamiento tributario
dosis de creatina
`
