// Past 300 lines: a word list, one reviewed term a line.
/** Conditions and symptoms in Spanish. A word that English spells alike once accents fall stands in the English list only. */
export const conditionsEsTerms: string = `
# corazón y vasos
problema del corazón
ataque al corazón
infarto
palpitación
latidos irregulares
fibrilación
arritmia
taquicardia
bradicardia
hipertensión
hipertenso
hipertensa
presión alta
presión baja
hipotensión
isquemia
isquémico
isquémica
ateroesclerosis
aterosclerosis
aneurisma
trombosis
coágulo
embolia
várices
accidente cerebrovascular
ictus
apoplejía
hemorragia
desmayo
síncope
mala circulación
cardíaco
cardíaca
coronaria
~soplo
# pulmones, garganta
asma
asmático
asmática
enfisema
bronquitis
neumonía
pulmonía
pulmonar
respiratorio
respiratoria
falta de aire
falta de aliento
dificultad para respirar
dificultad al respirar
silbido en el pecho
sibilancia
opresión en el pecho
tos seca
tos persistente
tos crónica
tosferina
tos ferina
flema
~moco
mucosidad
congestión nasal
nariz tapada
secreción nasal
ronquera
estreptococo
epoc
# infecciones
gripe
gripa
infección
infeccioso
infecciosa
infectado
infectada
absceso
celulitis
sarampión
paperas
rubéola
varicela
culebrilla
paludismo
escalofríos
tétanos
difteria
sarna
piojos
liendres
pie de atleta
parásitos
lombrices
intoxicación
salmonelosis
sudores nocturnos
cuerpo cortado
dolor de cuerpo
dolores en el cuerpo
malestar general
viruela
# VIH, ITS
vih *
seropositivo *
seropositiva *
sida *
virus de la inmunodeficiencia *
inmunodeficiencia humana *
transmisión sexual *
enfermedad venérea *
sífilis *
gonorrea *
clamidia *
papiloma *
vph *
tricomonas *
ladillas *
carga viral *
enfermedad inflamatoria pélvica *
=ETS *
=ITS *
# diabetes, hormonas
diabético
diabética
azúcar alta
azúcar en la sangre
azúcar baja
azúcar en sangre
nivel de azúcar
hiperglucemia
hipoglucemia
cetoacidosis
tiroides
hipotiroidismo
hipertiroidismo
bocio
obesidad
obeso
obesa
sobrepeso
aumento de peso
pérdida de peso
subió de peso
bajó de peso
perder peso
pérdida de apetito
falta de apetito
desnutrición
deshidratación
deshidratado
deshidratada
deficiencia de hierro
falta de hierro
ácido úrico
desequilibrio hormonal
menopausia *
menopáusica *
suprarrenal
hipófisis
# sangre, defensas
anémico
anémica
células falciformes
hemofilia
autoinmune
inmunodeprimido
inmunodeprimida
artritis
reumatoide
reumático
esclerodermia
alérgico
alérgica
alergias
anafilaxia
hinchazón
# cáncer
canceroso
cancerosa
cancerígeno
linfoma
leucemia
mieloma
tumoral
maligno
maligna
~benigno
~benigna
metastásico
quiste
pólipo
bulto en el pecho
bulto en el seno
masa en el seno
lunar sospechoso
nódulo
paliativo
# cerebro y nervios
esclerosis
demencia
pérdida de memoria
pérdida de la memoria
problemas de memoria
cognitivo
epilepsia
epiléptico
epiléptica
convulsión
crisis convulsiva
migraña
jaqueca
dolor de cabeza
conmoción cerebral
contusión
neuropatía
ciática
túnel carpiano
nervio pinchado
hormigueo
entumecimiento
adormecimiento
adormecido
~adormecida
parálisis
parapléjico
tetrapléjico
temblores
insomnio
no puede dormir
mareo
mareado
mareada
pérdida de equilibrio
visión borrosa
visión doble
neurológico
neurológica
distrofia muscular *
espina bífida
hidrocefalia
dislexia
retraso del habla
retraso del desarrollo
afasia
narcolepsia
=ACV
# salud mental
salud mental *
enfermedad mental *
trastorno mental *
depresión *
depresivo *
depresiva *
ansiedad *
~ansioso *
~ansiosa *
ataque de pánico *
estrés postraumático *
trastorno de pánico *
bipolaridad *
esquizofrenia *
esquizofrénico *
psicosis *
psicótico *
psicótica *
alucinación *
~delirio *
déficit de atención *
hiperactividad *
autismo *
autista *
trastorno alimenticio *
trastorno de la alimentación *
suicidio *
suicida *
autolesión *
hacerse daño *
trastorno obsesivo *
obsesivo compulsivo *
trastorno de personalidad *
trastorno de conducta *
problemas de conducta *
estado de ánimo *
salud conductual *
salud emocional *
crisis nerviosa *
crisis emocional *
psiquiátrico *
psiquiátrica *
psicológico *
psicológica *
disfunción eréctil *
eyaculación precoz *
discapacidad intelectual *
problemas de aprendizaje *
neurosis *
tdah *
tept *
~=TOC *
~=TEA *
# sustancias
adicción *
~adicto *
~adicta *
drogadicción *
drogadicto *
drogodependencia *
abuso de sustancias *
consumo de sustancias *
uso de sustancias *
trastorno por consumo *
abuso de drogas *
consumo de drogas *
consumo de alcohol *
abuso de alcohol *
alcoholismo *
alcohólico *
alcohólica *
problemas con el alcohol *
problema con la bebida *
opiáceos *
heroína *
cocaína *
metanfetamina *
marihuana *
sobredosis *
recaída *
sobriedad *
síndrome de abstinencia *
abstinencia de drogas *
tabaquismo *
dejar de fumar *
ludopatía *
dependencia química *
fentanilo *
# digestión
~acidez
acidez estomacal
reflujo
agruras
úlcera
colon irritable
celíaco
celíaca
celiaquía
intolerancia a la lactosa
intolerancia al gluten
apendicitis
hemorroides
almorranas
fisura anal
estreñimiento
estreñido
estreñida
diarrea
heces
excremento
vómito
vomitar
vomitando
dolor estomacal
dolor de barriga
dolor de panza
dolor de vientre
~cólico
retortijones
ictericia
cirrosis
hepático
hepática
cálculos biliares
vesícula
páncreas
dificultad para tragar
intestinal
intestino
# riñón, orina, próstata
orina
orinar
incontinencia
vejiga
urinario
urinaria
próstata
testículo
nefropatía
=ERC
=IRC
=IVU
# mujer, embarazo, nacimiento
embarazo *
embarazada *
encinta *
perdió el bebé *
~primer trimestre *
~segundo trimestre *
~tercer trimestre *
gestación *
gestacional *
parto *
posparto *
postparto *
puerperio *
recién nacido *
recién nacida *
bebé prematuro *
~prematuro *
lactancia *
amamantar *
amamantando *
dar pecho *
leche materna *
infertilidad *
fertilidad *
esterilidad *
mioma *
fibromas *
útero *
matriz inflamada *
ovario *
ovulación *
ovulando *
menstruación *
regla irregular *
sofocos *
bochornos *
dolor pélvico *
defecto de nacimiento *
síndrome de down *
feto *
agresión sexual *
abuso sexual *
# genética, género, violencia
genético *
genética *
hereditario *
hereditaria *
congénito *
congénita *
~portador de *
~portadora de *
cromosoma *
cromosómico *
transgénero *
disforia de género *
identidad de género *
transición de género *
hormonas de género *
violencia doméstica *
violencia familiar *
violencia intrafamiliar *
violencia de género *
violencia de pareja *
maltrato *
maltratada *
abuso infantil *
abuso doméstico *
orden de alejamiento *
orden de protección *
violación sexual *
violada *
pareja abusiva *
relación abusiva *
trata de personas *
# huesos, músculos
artrosis
osteoartritis
fractura
fracturado
fracturada
hueso roto
brazo roto
pierna rota
~se rompió
quebradura
esguince
torcedura
desgarre
desgarro
ligamento
menisco
manguito rotador
dislocación
luxación
hombro congelado
fascitis plantar
espolón
juanete
uña encarnada
uña enterrada
disco herniado
fibromialgia
fatiga crónica
debilidad muscular
dolor muscular
espasmo muscular
dolor en las articulaciones
dolor articular
dolor de articulaciones
dolor de pecho
dolor en el pecho
dolor torácico
dolor de espalda
dolor lumbar
dolor de cuello
dolor de rodilla
dolor de cadera
dolor de hombro
dolor de pie
dolor de dientes
dolor de oído
dolor de huesos
dolor crónico
dolor agudo
dolor intenso
dolor fuerte
tiene dolor
nivel de dolor
~lesionado
~lesionada
amputación
amputado
gota úrica
# piel, ojos, oídos, boca
sarpullido
~erupción
salpullido
roncha
comezón
picazón
prurito
eccema
soriasis
espinillas
verruga
lunar irregular
mancha en la piel
herida
llaga
~ampolla
quemadura
escara
hinchado
hinchada
inflamación
inflamado
inflamada
caída del cabello
pérdida de cabello
hongos en las uñas
piel seca
piel escamosa
descamación
enrojecimiento
fuego labial
afta
~picadura
mordedura
catarata
retinopatía
retina desprendida
desprendimiento de retina
ceguera
miopía
astigmatismo
ojo seco
orzuelo
pérdida de visión
pérdida de la visión
ojos rojos
pérdida de audición
pérdida auditiva
sordera
cera en los oídos
caries
diente roto
mal aliento
sensibilidad dental
# general
diagnóstico
diagnosticado
diagnosticada
diagnosticaron
síntoma
enfermedad
~enfermo
~enferma
condición médica
condición crónica
~afección
padecimiento
trastorno
síndrome
dolencia
efectos secundarios
reacción adversa
~complicación
cansancio extremo
~fatiga
~debilidad
hospitalizado
hospitalizada
hospitalización
internado en el hospital
internada en el hospital
discapacidad
discapacitado
discapacitada
pronóstico médico
sangrado
sangrando
envenenamiento
golpe de calor
malnutrición
secuelas
~crónico
~agudo
~aguda
~brote
# palabras comunes, solo junto a otra señal
~dolor
~duele
~duelen
~tos
~tose
~enfermarse
~malestar
~cansado
~cansada
~cansancio
~débil
~sangre
~presión
~azúcar
~peso
~corazón
~vientre
~panza
~barriga
~hueso
~músculo
~pecho
~seno
~espalda
~cadera
~oído
~diente
~audición
~nervio
~vena
~cerebro
~ardor
~picor
~ardiendo
~bulto
~masa
~granos
~positivo
~positiva
~anormal
~elevado
~elevada
~secreción
~apetito
~sed
# palabras comunes, sensibles
~estrés *
~estresado *
~estresada *
~nerviosismo *
~nervioso *
~nerviosa *
~adicta al *
~droga *
~cigarro *
~fumar *
~fuma *
~fumador *
~fumadora *
~tabaco *
~sobrio *
~sobria *
~abstinencia *
~abuso *
~violencia *
~agresión *
# añadido tras la revisión
en coma
# más
felicidades por su bebé *
bebé por nacer *
# sensibles, segunda lectura
deprimido *
deprimida *
nicotina *
relaciones sexuales *
# dejar un hábito
rehabilitación de drogas *
rehabilitación de alcohol *
dejar el cigarro *
# corazón, presión, circulación: habla común
falla del corazón
cardiopatía
mal del corazón
problemas de corazón
ritmo irregular
corazón agrandado
válvula del corazón
arterias tapadas
vena tapada
arteriosclerosis
se le sube la presión
se le bajó la presión
le subió la presión
presión descontrolada
hiperlipidemia
hipercolesterolemia
trombo
hemiplejía
desmayarse
retención de líquidos
=IAM
=ICC
=HTA
=EVC
=AVC
=TVP
~=FA
# respirar, garganta, nariz
~asfixia
~ahogo
se ahoga
se está ahogando
cuesta respirar
trabajo para respirar
problemas para respirar
no puede respirar
no puedo respirar
respira mal
respiración agitada
respiración rápida
falta el aire
faltarle el aire
se queda sin aire
pecho apretado
le silba el pecho
chiflido en el pecho
congestión en el pecho
~congestionado
~congestionada
moqueo
moquera
escurrimiento nasal
nariz que moquea
flujo nasal
estornudos
tos de perro
tos de perrito
tos nocturna
tos fuerte
tos continua
mucha tos
tiene tos
sigue la tos
ataque de tos
amigdalitis
faringitis
laringitis
pérdida del olfato
perdió el olfato
pérdida del gusto
ronca mucho
ronquidos
rinitis
fibrosis quística *
crup
bronquiolitis
=VRS
# fiebre e infecciones: habla común
calentura
calenturiento
temperatura alta
dengue
chikungunya
escarlatina
destemplado
virus estomacal
infección de transmisión *
infectó
contagiado
contagiada
septicemia
boca mano y pie
mal de manos
ojo rosado
conjuntivitis
ojos pegados
lagañas
tiña en el cuerpo
tiña en la cabeza
tiña inguinal
tiña corporal
tiene tiña
crema para la tiña
~chinches
garrapata
parasitosis
oxiuros
amibiasis
giardia
~intoxicado
intoxicada
envenenado
rabia canina
lepra
# VIH, ITS: más
enfermedad de transmisión *
papilomavirus *
tricomoniasis *
vaginosis *
~chancro *
flujo con mal olor *
comezón en sus partes *
genital *
=VHB *
=VHC *
# diabetes, hormonas, peso: habla común
prediabético
prediabética
azúcar alto
azúcar bajo
azúcar descontrolada
tiene azúcar
se le sube el azúcar
se le subió el azúcar
se le bajó el azúcar
mídase el azúcar
control de azúcar
control del azúcar
hipotiroideo
hipotiroidea
hipertiroideo
hipertiroidea
~sube de peso
~subido de peso
~bajado de peso
~perdido peso
haya subido de peso
haya bajado de peso
ha bajado de peso
ha subido de peso
bajar de peso
control de peso
control del peso
ganancia de peso
exceso de peso
mucha sed
mucha hambre
sin apetito
no tiene apetito
no quiere comer
deshidratar
falta de vitaminas
deficiencia de vitamina
hierro bajo
=DM2
=DM1
=IMC
# sangre y defensas: más
leucocitos
defensas bajas
hemofílico
hemofílica
sistema inmune débil
anafiláctico
# cáncer: más
tumoración
remisión completa
bulto en la mama
bulto en el cuello
bultito
bolita en el seno
bolita en el pecho
bolita en la mama
bolita en el cuello
masa en la mama
lunar que cambió
lunar raro
etapa terminal
# cabeza, nervios, sueño: habla común
cefalea
~se marea
~marearse
vahído
desvanecimiento
convulsionó
entumido
entumida
entumecido
entumecida
se le duermen las manos
se le duerme la mano
se le duermen los pies
se le olvidan las cosas
olvidos frecuentes
olvida las cosas
problemas de la memoria
pierde la memoria
daño cerebral
lesión cerebral
traumatismo
trauma craneal
golpe en la cabeza
tembladera
lengua trabada
habla enredada
dificultad para hablar
problemas para dormir
problemas de sueño
no duerme bien
dificultad para dormir
piernas inquietas
nervio ciático
nervio atrapado
neurálgico
tics nerviosos
tartamudez
tartamudeo
síndrome de tourette *
vista borrosa
vista nublada
vista doble
ve borroso
ve doble
# salud mental: habla común
depre *
baby blues *
crisis de pánico *
ataque de nervios *
~los nervios *
problemas emocionales *
problemas mentales *
trastorno emocional *
esquizofrénica *
paranoia *
escucha voces *
oye voces *
quitarse la vida *
quitarte la vida *
suicidarse *
hacerte daño *
lastimarse *
lastimarte *
ganas de morir *
no quiere vivir *
se corta los brazos *
se siente triste *
siente muy triste *
se siente sin esperanza *
sin ganas de vivir *
tristeza profunda *
~tristeza *
atracones *
hiperactivo *
hiperactiva *
trastorno de aprendizaje *
retraso mental *
trauma infantil *
trauma emocional *
duelo complicado *
~duelo *
manejo de la ira *
manejo del enojo *
control de la ira *
control del enojo *
problemas de ira *
bienestar emocional *
bienestar mental *
disfunción sexual *
impotencia *
problemas de erección *
=TLP *
=TAG *
=TDA *
# sustancias: habla común
problema de drogas *
problema con las drogas *
problema de alcohol *
problema de bebida *
dejar de beber *
dejar de tomar alcohol *
dejar el alcohol *
dejar las drogas *
dejar la bebida *
dejó de fumar *
deje de fumar *
dejar el tabaco *
días sin fumar *
días sin beber *
días sin tomar *
días sin consumir *
días sin alcohol *
días limpio *
días limpia *
días sobrio *
días sobria *
meses sobrio *
meses sobria *
años sobrio *
años sobria *
mantenerse sobrio *
mantenerse sobria *
volvió a consumir *
volvió a beber *
recaer *
anfetamina *
mariguana *
smoke crack *
smoking crack *
smoked crack *
use crack *
using crack *
off crack *
fuma crack *
fumar crack *
fumando crack *
usa crack *
consume crack *
uso de crack *
consumo de crack *
adicto al crack *
adicta al crack *
alcoholizado *
trastorno por uso *
consumo problemático *
cuántas bebidas toma *
cuántos tragos *
cuánto alcohol *
vapeo *
vapear *
alcoholímetro *
# digestión: habla común
malestar estomacal
chorrillo
cursera
empacho
empachado
acedía
~asco
vomita
~arrojando
~devolviendo
basca
~gases
sangre en la popó
popó con sangre
evacuaciones
no puede obrar
no ha obrado
no puede hacer del baño
no va al baño
divertículos
helicobacter
~apéndice
intolerante a la lactosa
intolerante al gluten
ojos amarillos
piel amarilla
# riñón, orina, hombre: habla común
mojar la cama
moja la cama
chorro débil
pipí con sangre
mal de orín
mal de orines
cistitis
nefritis
=IRA renal
=ITU
=HPB
# mujer, embarazo, nacimiento: habla común
ectópico *
preñada *
futura mamá *
futura madre *
bebé en camino *
viene su bebé *
llegada de su bebé *
llegada del bebé *
llega su bebé *
esperando un bebé *
esperando bebé *
espera un bebé *
espera a su bebé *
esperando a su bebé *
su nuevo bebé *
su bebé nació *
nacimiento de su bebé *
nacimiento de su hijo *
nacimiento de su hija *
movimientos del bebé *
patadas del bebé *
patadas de su bebé *
movimientos de su bebé *
latidos del bebé *
corazón del bebé *
preparto *
dar a luz *
dio a luz *
dará a luz *
rompió la fuente *
se le rompe la fuente *
líquido amniótico *
pérdida de su bebé *
malparto *
bebé sietemesino *
prematura *
puerperal *
lactante *
lactar *
dar el pecho *
dándole pecho *
da pecho *
amamanta *
amamantamiento *
sacaleches *
extractor de leche *
fertilización *
~estéril *
queriendo concebir *
ovárico *
uterino *
uterina *
~matriz *
la matriz *
regla atrasada *
periodo irregular *
periodo sigue irregular *
última regla *
sangrado abundante *
premenopausia *
perimenopausia *
cervical cáncer *
cáncer cervical *
prolapso *
matriz caída *
suelo pélvico *
piso pélvico *
labio leporino *
paladar hendido *
malformación *
bebé con ictericia *
cólicos del bebé *
vida sexual *
actividad sexual *
sexualmente activa *
sexualmente activo *
dolor durante el sexo *
pene *
=SOP *
=SPM *
=RPM *
# genética, género, violencia: más
mutación *
gen defectuoso *
portador del gen *
portadora del gen *
trisomía *
cromosómica *
x frágil *
transexual *
persona trans *
mujer trans *
hombre trans *
cambio de género *
cambio de sexo *
transición de sexo *
no binario *
violencia en el hogar *
violencia en casa *
violencia sexual *
violencia contra la mujer *
víctima de violencia *
víctima de abuso *
sobreviviente de abuso *
sobreviviente de violencia *
maltratado *
abuso físico *
abuso emocional *
abusador *
agresor *
acoso sexual *
la golpea *
lo golpea *
le pega su pareja *
su pareja la lastima *
segura en casa *
se siente segura en su casa *
orden de restricción *
incesto *
# huesos, golpes, músculos: habla común
huesos frágiles
descalcificación
reuma
reumatismo
gota en el pie
se quebró
quebrado el brazo
quebrada la pierna
fisura ósea
se torció
se dobló el pie
hombro dislocado
zafado el hombro
tendón
riesgo de caídas
sufrió una caída
tuvo una caída
codo de tenista
latigazo cervical
disco desgastado
columna desviada
escoliosis
lumbago
dolor de regla *
dolor después de su
le duele
te duele el
le duelen
les duele
cuánto dolor
mucho dolor
el dolor sigue
sigue el dolor
sigue con dolor
del dolor
con el dolor
para el dolor
~espasmo
rodillas desgastadas
desgaste de la rodilla
desgaste de cadera
cojea
lesión deportiva
pie plano
callos en los pies
callosidad
uñero
uñas con hongos
hongos en los pies
hongos en la piel
# piel, ojos, oídos, boca: habla común
rozadura
paño en la cara
piel irritada
piel agrietada
irritación de la piel
irritación en la piel
~granitos
~cortada
~cortadura
~quemado
fuegos en la boca
fuego en los labios
~mezquino
cuero cabelludo
caspa
se le cae el pelo
caída del pelo
calvicie
sudoración excesiva
picadura de
mordida de
piquete de
presión en los ojos
presión ocular
ojo flojo
ojo perezoso
perrilla
pterigión
hipermetropía
no ve bien
problemas de la vista
problemas de visión
pierde la vista
ojos llorosos
ardor en los ojos
no oye bien
no escucha bien
problemas de audición
problemas de oído
problemas para oír
~sordo
~sorda
tapón de cera
tapón en el oído
oído tapado
zumban los oídos
~zumbido
diente picado
diente quebrado
diente flojo
rechinar los dientes
rechina los dientes
bruxismo
boca seca
algodoncillo
# niños y general: habla común
enferma de
enfermarse de
está enferma
sigue enferma
está malito
está malita
problema de salud
~su condición
padece
padecer
sufre de
diagnosticar
sintomático
asintomático
~asintomática
se siente mal
se siente débil
sentirse mal
siente peor
~empeora
sigue igual o peor
~recuperación
~recuperándose
~recuperarse
recuperarse pronto
efectos adversos
~agotamiento
~agotado
~agotada
palidez
~pálido
~pálida
~inconsciente
perdió el conocimiento
pérdida de conocimiento
pérdida del conocimiento
pierde el conocimiento
no reacciona
sangra mucho
~sangra
se le hincha
hinchan los pies
hospitalizaron
~internado
~internada
~ingresó
falleció de
retraso en el desarrollo
retraso en el habla
problemas de lenguaje
problemas del habla
bajo peso al nacer
crecimiento lento
talla baja
postrado
postrada
~encamado
~encamada
insolación
deshidrató
contracción *
~derrame
riñón
hígado
pulmón
meses sin tomar *
años sin tomar *
semanas sin tomar *
meses sin beber *
semanas sin beber *
meses sin fumar *
semanas sin fumar *
meses sin consumir *
meses limpio *
meses limpia *
semanas sobrio *
tenga relaciones *
tener relaciones *
tengan relaciones *
relaciones íntimas *
cuántos cigarros *
cigarros al día *
cigarros por día *
cigarros fuma *
usted fuma *
fuma usted *
fuma todavía *
todavía fuma *
fuma o vapea *
cuántas cervezas *
bebidas a la semana *
bebidas por semana *
toma alcohol *
cuánto toma *
codependencia *
pensamientos de muerte *
su ánimo *
tu ánimo *
cómo está de ánimo *
llora mucho *
ataques de llanto *
manejo del estrés *
manejar el estrés *
sexo de su bebé *
sexo del bebé *
esperan un bebé *
va a ser mamá *
van a ser papás *
va a tener un bebé *
tuvo a su bebé *
tuvo su bebé *
nació su bebé *
nació el bebé *
su bebé ya nació *
poner a dormir a su recién *
está internado
está internada
sigue internado
sigue internada
fue internado
fue internada
lo internaron
la internaron
quedó internado
quedó internada
fue ingresado
fue ingresada
le arde
del ojo
ojo derecho
ojo izquierdo
su ojo
párpado
córnea
~pupila
~hombro
~mandíbula
~respirar
~respiración
~tragar
muela
encía
se le cayó un diente
se le cayó la corona
se le cayó el relleno
se le despegó un bracket
rotavirus
neumococo
meningococo
polio
poliomielitis
~delicado de salud
presión muy alta
presión muy baja
presión sigue alta
presión está alta
presión anda alta
presión sigue baja
azúcar muy alta
azúcar muy baja
azúcar sigue alta
azúcar está alta
azúcar anda alta
envejecimiento de la piel
varicosa
hongo en la uña
mancha en la cara
pecas nuevas
piel amarillenta
~orines
flujo abundante *
no le baja la regla *
toallas sanitarias *
alto riesgo obstétrico *
discapacidad del desarrollo *
retraso motor
pie equino
cadera luxada
tumorcito
bolita en la piel
lo van a internar
la van a internar
~lunar
~hongo
~le pica
no puede oír
~fuera de peligro
dando pecho *
dando el pecho *
toma pecho *
siente al bebé *
siente a su bebé *
bebé se mueve *
bebé se mueva *
pataditas *
pañales mojados
contagioso
contagiosa
contagio
calambres
moretón
cicatriz
granos en la cara
se desmaya
garganta
~rodilla
tobillo
estómago
fiebre
resfriado
catarro
resfrío
decaído *
decaída *
desanimado *
desanimada *
poco interés en hacer *
poco interés o placer *
poco interés o alegría *
se ha cortado *
se cortó a propósito *
cortándose *
bebé de nalgas *
está de nalgas *
examen forense *
familiares de adictos *
adicto a las drogas *
adictos anónimos *
hormona
mano boca y pie
boca mano pie
oído sigue tapado
su oído
ambos oídos
colon limpio
prueba de tb
prueba de la tb
leerse su prueba
leer su prueba de
~=ELA
libreta de presiones
diario de presión
sarro
jiote
~callos
tortícolis
carraspera
descalabrado
descalabrada
descalabró
vista cansada
gangrena
insuficiencia venosa
regla abundante
amígdalas
tifoidea
postemilla
flemón
displasia
pito en el pecho
bronquios
bebé amarillito
piedritas en
anda malito
anda malita
le falte el aire
se atragantó
se cortó con
se enterró un
pie torcido
se le torció
soplo en el
soplo inocente
oído perforado
tímpano
mujeres golpeadas *
hombres que golpean *
tocamientos *
retraso del lenguaje
retraso de lenguaje
baja de peso
bajito para su edad
bajita para su edad
aún fumas *
sigues fumando *
fumas al día *
cuánto fumas *
fumas mucho *
expulsó la piedra
arrojó la piedra
expulsar la piedra
eliminó la piedra
ya no roncas
sigues roncando
todavía roncas
sus pesadillas *
tus pesadillas *
tiene pesadillas *
~angustia *
flashbacks *
por la tos
por tos
con tos
su tos
de la tos
por el ardor
por el bulto
por la bolita
por el lunar
por los cólicos
fémur
clavícula
húmero
peroné
rótula
contra la rabia
ojo operado
rodilla operada
lado operado
no mastique
le dolió
te dolió
el gen
casa de medio camino *
sonarse la nariz
sonarse fuerte
nada de sonarse
le cuesta tragar
le cuesta caminar
le cuesta dormir
boca reseca
manos dormidas
pies dormidos
ojo morado
nariz quebrada
sin dolor
se puso morado
se puso morada
se le hincharon
se le inflamó
anda con el periodo *
se le fue el periodo *
ese gen *
mismo gen *
salió portador *
es portador *
salió portadora *
es portadora *
plomo en la sangre
melasma
forúnculo
erisipela
queratocono
contractura
fobia *
chagas
la ligadura *
cadera nueva
rodilla nueva
loquios *
estrabismo
carnosidad
ambliopía
costra láctea
enuresis
hidrocele
varicocele
linfedema
chichón
cuerdas vocales
médula ósea
prolactina
índice de masa
climaterio *
moscas volantes
muñón
duelo por *
pinzamiento
prematurito
orinó bien
rigidez
toser
no habla claro
mano débil
pierna débil
brazo débil
lado débil
lado afectado
el virus ya no
pasó la piedra
guarde la piedra
otra piedra
contraciones *
tabique sana
tabique desviado
salió plomo
arrastra las palabras
aborto espontáneo *
perder al bebé *
perdí al bebé *
perdió al bebé *
perdimos al bebé *
perdieron al bebé *
pérdida del bebé *
gen brca1 *
bazo
cartílago
carótida
coxis
cóclea
duodeno
endometrio *
escroto
escápula
esternón
esófago
faringe
fontanela
glándula
laringe
mollera
omóplato
pericardio
perineo *
peritoneo
tráquea
uretra
ventrículo
yugular
disco lumbar
puso malita
puso malito
puso delicada
puso delicado
seno derecho
seno izquierdo
erupción cutánea
erupción en
erupción de la piel
su erupción
derrame cerebral
derrame pleural
derrame articular
tuvo un derrame
sufrió un derrame
le dio un derrame
zumbido en
zumbido de oído
apéndice reventado
operación del apéndice
operación de apéndice
su apéndice
nariz congestionada
pecho congestionado
muy congestionado
muy congestionada
la erupción
fue derrame
`
