// Past 300 lines: a word list, one reviewed term a line.
/** Conditions and symptoms in Spanish. A word that English spells alike once accents fall stands in the English list only. */
export const conditionsEsTerms: string = `
# corazón y vasos
problema del corazón
ataque al corazón
infarto
soplo en el corazón
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
presión arterial alta
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
venas varicosas
colesterol alto
derrame cerebral
accidente cerebrovascular
~derrame
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
le falta el aire
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
fiebre del heno
dolor de garganta
ronquera
estreptococo
epoc
# infecciones
gripe
gripa
~resfriado
resfriado común
~catarro
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
fiebre amarilla
fiebre alta
tiene fiebre
con fiebre
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
~contagioso
~contagiosa
~contagio
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
verrugas genitales *
papiloma *
vph *
tricomonas *
ladillas *
vaginosis bacteriana *
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
glucosa alta
hiperglucemia
hipoglucemia
cetoacidosis
resistencia a la insulina
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
deficiencia de vitamina d
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
fiebre reumática
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
temblor esencial
insomnio
no puede dormir
mareo
mareado
mareada
pérdida de equilibrio
visión borrosa
visión doble
rigidez de cuello
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
fobia social *
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
impotencia sexual *
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
sangre en las evacuaciones
excremento
vómito
vomitar
vomitando
devolver el estómago
dolor de estómago
dolor estomacal
dolor de barriga
dolor de panza
dolor de vientre
~cólico
~calambres
retortijones
gases intestinales
ictericia
cirrosis
hígado graso
hepático
hepática
cálculos biliares
vesícula
páncreas
dificultad para tragar
intestinal
intestino
# riñón, orina, próstata
piedras en el riñón
piedras en los riñones
problema de los riñones
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
está esperando un bebé *
aborto espontáneo *
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
cuello uterino *
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
dolor de muela
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
erupción
salpullido
roncha
comezón
picazón
prurito
eccema
soriasis
espinillas
~granos en la cara
verruga
lunar irregular
mancha en la piel
herida
llaga
~ampolla
quemadura
escara
~moretón
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
~cicatriz
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
zumbido en los oídos
zumbido de oídos
cera en los oídos
caries
encías sangrantes
muela del juicio
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
~fiebre
~tos
~tose
~resfrío
~enfermarse
~malestar
~cansado
~cansada
~cansancio
~débil
~hongo
~sangre
~presión
~azúcar
~peso
~corazón
~pulmón
~hígado
~riñón
~estómago
~vientre
~panza
~barriga
~hueso
~músculo
~garganta
~pecho
~seno
~espalda
~rodilla
~cadera
~oído
~diente
~muela
~encía
~audición
~nervio
~vena
~cerebro
~ardor
~picor
~ardiendo
~bulto
~masa
~lunar
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
`
