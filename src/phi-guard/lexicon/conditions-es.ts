// Past 300 lines: a word list, one reviewed term a line.
/** Conditions and symptoms in Spanish. A word that English spells alike once accents fall stands in the English list only. */
export const conditionsEsTerms: string = `
# corazón y vasos
problema del corazón
ataque al corazón
infarto
soplo en el corazón
palpitación
palpitaciones
latidos irregulares
latido irregular
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
coágulos
embolia
várices
venas varicosas
colesterol alto
accidente cerebrovascular
derrame
ictus
apoplejía
hemorragia
desmayo
desmayos
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
sibilancias
opresión en el pecho
tos seca
tos persistente
tosferina
tos ferina
flema
moco
~mocos
mucosidad
congestión nasal
nariz tapada
secreción nasal
fiebre del heno
dolor de garganta
ronquera
ronco de la voz
estreptococo
epoc
# infecciones
gripe
gripa
~resfriado
resfriado común
~catarro
infección
infecciones
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
la fiebre
fiebre y
escalofríos
escalofrío
tétanos
difteria
sarna
piojos
liendres
tiña
pie de atleta
parásitos
parásito
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
niveles de azúcar
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
gota en el pie
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
alergia
anafilaxia
shock anafiláctico
hinchazón
# cáncer
canceroso
cancerosa
cancerígeno
linfoma
leucemia
mieloma
tumores
tumoral
maligno
maligna
~benigno
~benigna
metastásico
quiste
quistes
pólipo
pólipos
bulto en el pecho
bulto en el seno
masa en el seno
lunar sospechoso
nódulo
nódulos
remisión
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
convulsiones
crisis convulsiva
migraña
migrañas
jaqueca
dolor de cabeza
dolores de cabeza
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
paralizado
paralizada
parapléjico
tetrapléjico
temblores
temblor esencial
insomnio
no puede dormir
mareo
mareos
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
ataques de pánico *
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
alucinaciones *
~delirio *
~delirios *
déficit de atención *
hiperactividad *
autismo *
autista *
trastorno alimenticio *
trastorno de la alimentación *
suicidio *
suicida *
autolesión *
autolesiones *
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
adicciones *
adicto *
adicta *
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
opioides *
opiáceos *
heroína *
cocaína *
metanfetamina *
marihuana *
sobredosis *
recaída *
recaídas *
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
úlceras
colon irritable
celíaco
celíaca
celiaquía
intolerancia a la lactosa
intolerancia al gluten
apendicitis
hemorroides
hemorroide
almorranas
fisura anal
estreñimiento
estreñido
estreñida
diarrea
heces
sangre en las evacuaciones
excremento
náuseas
vómito
vómitos
vomitar
vomitando
devolver el estómago
dolor de estómago
dolor estomacal
dolor de barriga
dolor de panza
dolor de vientre
~cólico
cólicos
~calambres
retortijones
gases intestinales
ictericia
cirrosis
hígado graso
hepático
hepática
cálculos biliares
cálculo biliar
vesícula
páncreas
dificultad para tragar
intestinal
intestino
intestinos
recto
# riñón, orina, próstata
piedras en el riñón
piedras en los riñones
problema de los riñones
renales
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
embarazos *
encinta *
está esperando un bebé *
su bebé por nacer *
aborto espontáneo *
perdió el bebé *
primer trimestre *
segundo trimestre *
tercer trimestre *
gestación *
gestacional *
parto *
posparto *
postparto *
puerperio *
recién nacido *
recién nacida *
prematuro *
lactancia *
amamantar *
amamantando *
dar pecho *
leche materna *
infertilidad *
infértil *
fertilidad *
esterilidad *
mioma *
miomas *
fibromas *
útero *
matriz inflamada *
ovario *
ovarios *
ovulación *
ovulando *
menstruación *
menstruales *
regla irregular *
sofocos *
bochornos *
cuello uterino *
vaginales *
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
portador de *
portadora de *
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
maltrato infantil *
~maltrato *
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
fracturas
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
ligamentos
menisco
manguito rotador
dislocación
luxación
hombro congelado
fascitis plantar
espolón
juanete
juanetes
uña encarnada
uña enterrada
disco herniado
fibromialgia
debilidad muscular
dolor muscular
dolores musculares
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
dolor de pies
dolor de muela
dolor de muelas
dolor de dientes
dolor de oído
dolor de huesos
dolor agudo
dolor intenso
dolor fuerte
con dolor
tiene dolor
su dolor
nivel de dolor
~lesiones
lesionado
lesionada
amputación
amputado
gota úrica
# piel, ojos, oídos, boca
sarpullido
erupción
salpullido
roncha
ronchas
comezón
picazón
prurito
eccema
soriasis
espinillas
~granos en la cara
verruga
verrugas
lunar irregular
lunares sospechosos
mancha en la piel
manchas en la piel
herida
heridas
llaga
llagas
~ampolla
~ampollas
quemadura
quemaduras
escara
escaras
~moretón
moretones
hinchado
hinchada
inflamación
inflamado
inflamada
caída del cabello
pérdida de cabello
hongos en las uñas
hongo en las uñas
piel seca
piel escamosa
descamación
enrojecimiento
~cicatriz
fuego labial
afta
aftas
~picadura
picaduras
mordedura
catarata
cataratas
retinopatía
retina desprendida
desprendimiento de retina
ceguera
miopía
astigmatismo
ojo seco
ojos secos
orzuelo
pérdida de visión
pérdida de la visión
ojos rojos
ojo rojo
pérdida de audición
pérdida auditiva
sordera
zumbido en los oídos
zumbido de oídos
cera en los oídos
caries
encías sangrantes
muela del juicio
muelas del juicio
diente roto
mal aliento
sensibilidad dental
# general
diagnóstico
diagnosticado
diagnosticada
diagnosticaron
síntoma
síntomas
enfermedad
enfermedades
~enfermo
~enferma
condición médica
~afección
afecciones
padecimiento
trastorno
trastornos
síndrome
dolencia
efectos secundarios
efecto secundario
reacción adversa
~complicación
~complicaciones
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
crónico
crónica
~agudo
~aguda
~brote
# palabras comunes, solo junto a otra señal
~dolor
~dolores
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
~virus estomacal
~hongo
~hongos
~sangre
~presión
~azúcar
~peso
~corazón
~pulmón
~pulmones
~hígado
~riñón
~riñones
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
~oídos
~diente
~dientes
~muela
~muelas
~encía
~audición
~nervio
~nervios
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
~anormales
~elevado
~elevada
~problema médico
~alergeno
~secreción
~apetito
~sed
# palabras comunes, sensibles
~deprimido *
~deprimida *
~estrés *
~estresado *
~estresada *
~nerviosismo *
~nervioso *
~nerviosa *
~tomar alcohol *
~droga *
~drogas *
~cigarro *
~fumar *
~fuma *
~fumador *
~fumadora *
~tabaco *
~nicotina *
~sobrio *
~sobria *
~abstinencia *
~menstruo *
~abuso *
~abusada *
~violencia *
~agresión *
~relaciones sexuales *
~genes *
`
