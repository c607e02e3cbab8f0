// Past 300 lines: a word list, one reviewed term a line.
/** Treatments, devices, vaccines and everyday medicine words in Spanish. */
export const treatmentsEsTerms: string = `
# tratamientos
quimioterapia
quimio
radioterapia
radiación
inmunoterapia
trasplante
trasplantado
trasplantada
diálisis
hemodiálisis
tratamiento
fisioterapia
fisioterapeuta
rehabilitación
quiropráctico
quiropráctica
acupuntura
vendaje
oxígeno en casa
nebulización
nebulizador
inhalador
marcapasos
desfibrilador
silla de ruedas
muletas
prótesis
órtesis
férula
andadera
~audífono
aparato auditivo
dentadura
~frenos dentales
retenedor
glucómetro
tiras reactivas
catéter
sonda
colostomía
respirador
ventilador mecánico
monitor de presión
tensiómetro
# vacunas
vacuna
vacunación
vacunarse
vacunado
vacunada
vacunar
inmunización
segunda dosis
primera dosis
próxima dosis
tercera dosis
inyección
inyectarse
inyectable
# medicinas en general
# mente y sustancias
psicoterapia *
sesión de terapia *
terapia de grupo *
terapia individual *
terapia familiar *
terapia de pareja *
terapia de conducta *
terapia conductual *
terapia cognitiva *
terapia cognitivo conductual *
consejería *
consejero *
consejera *
terapeuta *
desintoxicación *
tratamiento de drogas *
tratamiento contra las drogas *
tratamiento para el alcohol *
tratamiento de alcohol *
narcóticos anónimos *
~doce pasos *
línea de crisis *
plan de seguridad *
tratamiento asistido *
# reproducción, género
control de natalidad *
planificación familiar *
anticoncepción *
dispositivo intrauterino *
aborto *
~abortar *
inseminación *
óvulos *
embrión *
esperma *
semen *
ligadura de trompas *
vasectomía *
cesárea *
partera *
comadrona *
reemplazo hormonal *
afirmación de género *
bloqueadores de pubertad *
terapia génica *
=TARV *
=FIV *
# cuidado
cuidado en el hogar
enfermera a domicilio
cuidados en casa
hospicio
postoperatorio
posoperatorio
preoperatorio
alta del hospital
dieta baja en sal
dieta blanda
dieta líquida
nutricionista
dietista
células madre
limpieza dental
blanqueamiento
limpieza profunda dental
fluoruro
selladores dentales
ortodoncia
# palabras comunes, solo junto a otra señal
~bomba
~refuerzo
~dieta
~oxígeno
~ayuno
~ayunas
~ingresado
~ingresada
~lentes
~anteojos
~suero
~curación
# añadido tras la revisión
grupo de recuperación *
sus lentes
sus anteojos
lentes listos
guarda dental
# más
grupo de aa *
# tratamientos: más
hormonoterapia
terapia aba *
terapia de juego *
terapia de arte *
intervención temprana *
masaje terapéutico
cambio de vendas
cambiarle la venda
~vendas
~gasa
~canalizar
línea intravenosa
nebulizarse
tanque de oxígeno
~su oxígeno
oxígeno portátil
concentrador de oxígeno
máquina de oxígeno
máquina para dormir
intubado
intubada
entubado
entubada
traqueotomía
traqueostomía
ostomía
silla de baño
cama de hospital
equipo médico duradero
aparato para oír
audífonos de su
audífonos para oír
pilas del audífono
~lentes nuevos
lentes de aumento
lentes graduados
~anteojos nuevos
anteojos graduados
espejuelos
~bastón
~andador
~caminadora
~rodillera
~tobillera
collarín
faja lumbar
~plantillas
bota para caminar
medidor de azúcar
máquina del azúcar
aparato del azúcar
aparato para el azúcar
tiritas del azúcar
tiras del azúcar
tiras para el azúcar
lancetas
jeringa
baumanómetro
aparato de presión
aparato de la presión
~termómetro
# vacunas: más
inmunizar
vacúnese
vacúnate
# mente y sustancias: más
terapia emocional *
terapia de trauma *
cita de terapia *
grupo de terapia *
grupo de duelo *
grupo de apoyo emocional *
reunión de aa *
junta de aa *
padrino de aa *
programa de recuperación *
programa de alcohol *
programa de drogas *
programa residencial *
programa ambulatorio intensivo *
desintoxicarse *
desintoxicar *
intercambio de jeringas *
intercambio de agujas *
reducción de daños *
línea de violencia *
plan de crisis *
equipo de crisis *
manejo de crisis *
clases de crianza *
clases para padres ordenadas *
clases de manejo de ira *
tratamiento residencial *
casa de transición *
# reproducción, género: más
control natal *
diu *
t de cobre *
implante en el brazo *
implante subdérmico *
vientre de alquiler *
bloqueadores hormonales *
profilaxis *
# cuidado: más
~dado de alta
~dada de alta
alta médica
le dieron de alta
lo dieron de alta
la dieron de alta
instrucciones de alta
plan de alta
resumen de alta
salió del hospital
saldrá del hospital
salida del hospital
cuidadora a domicilio
enfermera en casa
enfermera visitante
enfermería a domicilio
salud en el hogar
atención domiciliaria
cuidado de la memoria
plan de cuidados
ensayo clínico
estudio clínico
donante de órganos
donación de órganos
dieta sin sal
dieta baja en grasa
~plan de dieta
plan nutricional
plan alimenticio
plan alimentario
plan de alimentación
nutrióloga
nutriólogo
manejo del peso
fototerapia
depilación láser
exfoliación química
relleno facial
alineadores
necesita lentes
usar lentes
ponerse lentes
escoger el marco
armazón
su crown
tu crown
los brackets
donante de médula
aparato de oír
clase de alcohol *
programa de dui *
clase de dui *
ayudante de salud
auxiliar de salud
asistente de salud
auxiliar de enfermería
~cuidador
pañales para adulto
collar cervical
sensor de azúcar
ligas de sus brackets
guarda para dormir
flúor
~sellador
~corona
clase de nutrición
cita de nutrición
consulta de nutrición
ejercicios para su espalda
ejercicios para su rodilla
ejercicios para su hombro
hielo en la rodilla
~compresas
~reposo
reposo absoluto
reposo en cama
guardar reposo
levantar cosas pesadas
levante cosas pesadas
no levante peso
no cargue peso
no cargue cosas pesadas
no moje los puntos
no se bañe en tina
lentes progresivos
lentillas
pupilentes
lentes de lectura recetados
triple viral
~cuidadora
aa se reúne *
lentes de contacto
su ambulancia
hiperbárica
terapia
terapista
oxígeno de noche
oxígeno en la noche
usar el oxígeno
usar oxígeno
ponerse el oxígeno
yeso
matrona *
destapar el oído
destapar los oídos
lavarle los oídos
cambio de curación
pañales de adulto
zapato ortopédico
método de planificación *
pastillas de planificar *
pastilla para planificar *
inyección de planificar *
cama hospitalaria
cama clínica
cama articulada
grúa de paciente
grúa para paciente
colchón antiescaras
silla del baño
silla de ducha
silla para bañarse
silla para la regadera
no reanimar
no reanimación
no resucitar
voluntad anticipada
aerocámara
cámara espaciadora
dos puff
bombona de oxígeno
tanquecito
sus progresivos
tus progresivos
lentes monofocales
kine
kinesio
fisio
estimulación temprana
integración sensorial
donador de sangre
donante de sangre
donar sangre
gonadotropina *
folículo *
estimulación ovárica *
cartilla del niño
cartilla de la niña
antirrábica
suero antirrábico
piquetito
de contacto llegaron
sus de contacto
pilas para su aparato
barandal para la cama
camillero
su gotero
el gotero
bata de hospital
pulsera del hospital
soplar el aparatito
silla de transporte
van para silla
van adaptada
enfermera de turno
enfermera de noche
alta mañana
de alta hoy
su alta es
su alta queda
grupo de pacientes
curso psicoprofiláctico *
santos óleos
unción de los enfermos
tampones *
compresiones
oxímetro
coclear
muñequera
cabestrillo
cánula
su implante
tu implante
apósito
tiraleche *
pezonera *
pentavalente
yodo radioactivo
yodo radiactivo
traqueo
=BCG
placa total
preanestésica
trombolítico
inmunoglobulina
anti-d
inmunosupresor
ciclosporina
espesante
botón gástrico
comida licuada
fórmula fortificada
audífono izquierdo
audífono derecho
autoinyector
intravenoso
dieta sin gluten
casco del bebé
implante del brazo *
solución salina
antiemético
saltarse tomas
saltarse dosis
el disparador *
le toca sangría
líquidos finos
estás operado
estás operada
vacuna del papiloma *
alcohólicos anónimos *
implante anticonceptivo *
terapia con testosterona *
faja posparto *
clase de parto *
clase de lactancia *
curso de parto *
recipiente rojo
puntadas se
oxígeno llega
entrega de oxígeno
piquete del mes
agujitas
tiritas reactivas
# as staff say it
emoliente
pesario
calostro
hidrocoloide
desbridar
~electrodo
`
