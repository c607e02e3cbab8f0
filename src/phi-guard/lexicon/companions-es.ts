// Past 300 lines: a list, one word a line.
/**
 * The same in Spanish: a part of the body, or what is worn, put on or taken, beside something that is done to it or
 * happens to it. Alone, and beside "su", they say nothing.
 */
export const companionThingsEs: string = `
rodilla
rodillera
tobillo
tobillera
hombro
codo
cadera
espalda
nuca
garganta
oído
oreja
nariz
labio
encía
muela
diente
párpado
seno
panza
pancita
barriga
estómago
vientre
ombligo
pierna
muslo
pantorrilla
talón
vena
costilla
mandíbula
mollera
pezón
axila
vejiga
los ojos
el ojo
cada ojo
su ojo
un ojo
otro ojo
ojo izquierdo
ojo derecho
los pies
el pie
su pie
sus pies
el brazo
su brazo
los brazos
del brazo
las manos
la mano derecha
la mano izquierda
el dedo
los dedos
su dedo
el pecho
su pecho
del pecho
la cabeza
su cabeza
la cara
la boca
su boca
la lengua
su piel
la piel
los riñones
los pulmones
el riñón
el hígado
la matriz
partes íntimas
ahí abajo
venda
vendita
vendaje
gasa
curación
férula
collarín
cabestrillo
bastón
muleta
andador
andadera
silla de ruedas
silla eléctrica
tubito
manguerita
sonda
suero
parche
parchecito
oxígeno
tanque chico
tanque grande
mascarilla
aparatito
bracket
dentadura
sus dientes
los dientes
audífono
prótesis
implante
plantilla
media de compresión
herida
heridita
cicatriz
costra
ampolla
llaga
granito
roncha
bolita
bultito
lunar
moretón
hinchazón
zumbido
pus
flema
moco
pipí
popó
vómito
calentura
pastilla
pastillita
tableta
cápsula
gotita
jarabe
pomada
ungüento
inyección
la cápsula
la dosis
tratamiento
operación
cirugía
terapia
sus puntos
los puntos
la aguja
agujas
columna
la cintura
su cintura
el cuello
su cuello
la frente
la ceja
el párpado
las uñas de los pies
dedo gordo
coyuntura
hueso
el hueso
articulación
ligamento
nervio
tendón
pulmón
riñón
páncreas
vesícula
tiroides
próstata
útero
ovario
testículo
recto
colon
intestino
la vista
su vista
la memoria
su memoria
la mordida
los gases
el sueño
la respiración
su respiración
la tos
esa tos
el asma
la fiebre
la alergia
alergia
la infección
infección
el dolor
dolor
dolorcito
ardor
comezón
ronquido
calambre
hormigueo
mareo
náusea
diarrea
estreñimiento
sangrado
coágulo
piedra en
piedrita
quiste
tumor
hernia
fractura
esguince
quemadura
mordida
picadura
grano
verruga
espinilla
caries
calza
tapadura
resina
empaste
frenillo
fierros
retenedor
guarda
gotas
crema para la
supositorio
óvulo
inhalador
nebulizador
antibiótico
calmante
laxante
vitamina
medicina
insulina
hormona
quimio
radiación
rayos
diálisis
anestesia
biopsia
la muestra
una muestra
muestra de
el frasquito
frasquito
jeringa
aguja
catéter
cánula
drenaje
colostomía
bolsa de ostomía
pañal de adulto
corsé
tornillo
clavo
placa de metal
marcapasos
monitor
glucómetro
el medidor
termómetro
yeso
bota ortopédica
media elástica
cama de hospital
baranda
`

/** Stems of regular verbs in -ar: each stands for its forms, with the pronouns that hang on them. */
export const companionStemsEs: string =
  'moj quit sac tap destap cambi lav limpi sec apret afloj revis chec dobl estir apoy levant carg masaje sob unt aplic tom trag mastic guard jal arranc rasc pis camin hinch inflam san oper cort tritur aguant apunt anot control molest entum despert descans desinflam congel quem supur rasp lastim golpe pic peg acomod coloc ajust prob retir vaci enjuag recort irrit infect'

/** Forms of other verbs, and states. */
export const companionActsEs: string = `
ponga
póngase
póngale
poner
ponerse
ponerle
ponemos
pongan
pusimos
dele
dar
darle
duele
duelen
doler
doliendo
arde
ardor
ardiendo
siente
sentir
siento
ve
vean
ver
vea
veamos
vieron
oye
oír
oiga
caiga
cae
caen
cayó
crece
creció
creciendo
bajando
subiendo
duerme
duerma
dormir
dormida
dormido
coser
cosieron
cosimos
disuelta
disuelto
mueve
mueva
mover
tiembla
tiemblan
muerda
escupa
tose
toser
respire
respira
respirar
orine
orinar
despierte
acueste
acuéstese
acostarse
hinchado
hinchada
inflamado
inflamada
dormidos
infectado
infectada
torcido
quebrado
roto
rota
de por vida
en alto
hacia arriba
boca arriba
en ayunas
sin mojar
en la noche
por la noche
en la mañana
cada noche
cada comida
roncar
ronca
sangra
toque
tóquese
agacharse
agache
voltear
voltéelo
voltéela
pararse
siéntese
sentarse
masticando
chueca
chueco
débil
débiles
tiesa
tieso
dormirse
se durmió
se cayó
va a caer
se sale
se zafa
se afloja
se quita
se le quitó
se bajó
bajita
bajito
alterado
alterada
negativa
negativo
positiva
positivo
benigno
benigna
adolorido
adolorida
cansado
cansada
mareado
mareada
morado
morada
amarillo
amarilla
amarillito
detectamos
desaparecido
desapareció
sacarle
sacarla
sacarlo
operarle
operarlo
operarla
operamos
quitaron
pusieron
vencer
vence
cada ocho
cada seis
cada doce
cada cuatro
veces al día
una vez al día
dos veces
tres veces
al día
por la mañana
antes de dormir
antes de comer
después de comer
antes de acostarse
al acostarse
al despertar
con comida
sin comer
con agua
con hielo
con jabón
con alcohol
con suero
por diez días
por siete días
por cinco días
por tres días
`
