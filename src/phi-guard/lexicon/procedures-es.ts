// Past 300 lines: a word list, one reviewed term a line.
/** Surgery, imaging, dental work, office procedures and their preparation in Spanish. */
export const proceduresEsTerms: string = `
# cirugía
cirugía
~operación de
su operación
quirúrgico
quirúrgica
procedimiento médico
~su procedimiento
bypass gástrico
manga gástrica
bariátrico
bariátrica
reemplazo de rodilla
reemplazo de cadera
apendicectomía
extirpación
mastectomía
histerectomía *
legrado *
circuncisión
angioplastia
cateterismo
ablación
craneotomía
~injerto
injerto de piel
sutura
quitar los puntos
retirar los puntos
anestesia
sedación
bloqueo nervioso
quirófano
sala de operaciones
cirujano
cirujana
~drenaje
# imágenes y endoscopia
biopsia
colonoscopia
endoscopia
colposcopia *
histeroscopia *
mamografía
mamograma
mastografía
radiografía
rayos x
placa de tórax
ultrasonido
ultrasonido pélvico *
ultrasonido obstétrico *
ecografía
ecografía obstétrica *
sonografía
sonograma
tomografía
~resonancia
gammagrafía
densitometría
electrocardiograma
electroencefalograma
electromiografía
espirometría
polisomnografía
estudio del sueño
estudio de sueño
audiometría
examen de audición
prueba de audición
examen de la vista
examen de ojos
examen de los ojos
examen de retina
fondo de ojo
medio de contraste
angiografía
estudio de imagen
# consultorio
papanicolaou *
papanicolau *
examen pélvico *
examen de seno
examen de mama
examen físico
examen de la piel
control de presión
control de la presión
toma de presión
chequeo de presión
prueba de detección
evaluación del desarrollo
colocación del implante *
chequeo dental
revisión dental
examen dental
# dental
endodoncia
extracción dental
extracción de diente
empaste
relleno dental
~amalgama
resina dental
corona dental
puente dental
implante dental
limpieza de dientes
limpieza bucal
~raspado
raspado y alisado
~carillas
~brackets
ajuste de frenos
ajuste de brackets
# preparación
ayuno de 8 horas
ayuno de 12 horas
ayuno de 10 horas
ayunar
en ayunas
~sin comer
no coma
~no comer
no comer ni beber
no desayune
~no desayunar
~nada de comer
~no beba
nada después de medianoche
no comer después de medianoche
líquidos claros
~deje de tomar
no use desodorante
sin desodorante
alguien que lo lleve a casa
alguien que la lleve a casa
# palabras comunes, solo junto a otra señal
~operación
~operar
~operado
~operada
~procedimiento
~chequeo
~extracción
~relleno
~colocación
~inserción
~extraer
~escaneo
~detección
# añadido tras la revisión
puntos se retiran
se retiran los puntos
le quitan los puntos
no tome agua
no beba agua
# cirugía: formas del verbo y habla común
le operamos
lo operamos
la operamos
le operan
lo operan
la operan
le operaron
lo operaron
la operaron
me operaron
le van a operar
lo van a operar
la van a operar
vamos a operarlo
vamos a operarla
le operarán
lo operarán
la operarán
fue operado
fue operada
recién operado
recién operada
operación de la vista
operación de los ojos
operación de ojos
operación de corazón
día de la operación
después de la operación
antes de la operación
antes de operarse
después de operarse
microcirugía
~intervención
preanestesia
pre operatorio
pos operatorio
post operatorio
postoperatoria
preoperatoria
prequirúrgico
anestesiado
anestesiada
raquea
baipás
lipectomía
liposucción
implantes de mama
aumento de senos
aumento de busto
reducción de senos
reducción de busto
reconstrucción de mama
reconstrucción de seno
amputar
amputarle
extirpar
extirparle
extirparon
quitarle un lunar
quitarle el lunar
quitar el lunar
quitar un lunar
quitarle los puntos
quitarse los puntos
quitaremos los puntos
quitamos los puntos
quitarán los puntos
retiro de puntos
retirar puntos
quitar puntos
retiraremos los puntos
quitar las grapas
retiro de grapas
retiro de drenaje
~puntadas
enyesar
enyesado
enyesada
cauterización
cauterizar
crioterapia
artroscopia
laparoscopia
laparoscópica
lavado de oídos
limpieza de oídos
ligarse las trompas *
ligarle las trompas *
~ligadura *
cerclaje *
circuncisión del bebé *
episiotomía *
# imágenes, endoscopia: más
broncoscopia
cistoscopia
sigmoidoscopia
gastroscopia
aspiración con aguja
punción
placa de rayos
placa del pecho
rayos equis
ultra sonido
sonograma pélvico *
ultrasonido del bebé *
ultrasonido de su bebé *
ecografía del bebé *
ecografía pélvica *
ecografía morfológica *
ecosonograma
ecocardiograma
eco del corazón
~electro
densidad ósea
estudio de los huesos
gamagrafía
cintigrafía
esofagograma
trago de bario
urografía
pielograma
histerosalpingografía *
prueba sin estrés *
traslucencia nucal *
~su estudio
~sus estudios
examen visual
examen ocular
dilataremos sus ojos
gotas para dilatar
campo visual
prueba de la vista
prueba de oído
potenciales evocados
estudio de conducción nerviosa
~=TC
~=RM
=IRM
# consultorio: más
papanicolao *
su pap *
prueba de pap *
examen de la mujer *
examen de mujer sana *
autoexamen
autoexploración
exploración de mamas
control del bebé *
chequeo del bebé *
revisión del bebé *
chequeo de bebé sano *
niño sano
revisión de los pies
examen de los pies
examen de pies
revisión de la piel
revisión de lunares
chequeo físico
~chequeo anual
~examen anual
su físico anual
físico deportivo
~examen escolar
revisión médica
~revisión anual
~revisión de rutina
pruebas cutáneas
prueba de respiración
prueba de memoria
evaluación del habla
evaluación auditiva
evaluación de memoria
evaluación médica
~detección de
prueba de colon
kit de colon
ponerle el implante *
colocación de implante *
retiro del implante *
retiro de implante *
cirugía de afirmación *
# dental: más
limpieza de los dientes
sacarle un diente
sacarle el diente
sacar un diente
canal de raíz
colocarle la corona
ponerle la corona
corona temporal
corona permanente
guarda nocturna
ponerle los frenos
ponerle frenos
ponerle brackets
quitarle los frenos
frenillos
ajuste de sus frenos
raspado profundo
limpieza profunda de
injerto óseo
# preparación: más
en ayuno
ayune
hacer ayuno
guardar ayuno
ayuno de 6 horas
ayuno de 4 horas
horas de ayuno
~horas sin comer
~horas sin tomar
~sin comer nada
sin comer ni beber
~sin desayunar
venga sin desayunar
~no cene
no cene nada
nada por la boca
~nada de comida
~nada de alimentos
no ingiera alimentos
no ingerir alimentos
no consuma alimentos
no tome alimentos
no beba nada
~no tome nada
~no tome líquidos
nada después de la medianoche
dieta de líquidos
líquidos transparentes
~solo líquidos
gelatina y caldo
preparación del colon
limpieza del colon
bébase la preparación
tome la preparación
vasos de agua antes de
no use talco
no use loción
no se ponga desodorante
no se ponga crema
no se ponga loción
no se ponga talco
desodorante ni talco
desodorante ni crema
desodorante ni loción
ni desodorante
jabón antiséptico
jabón antibacterial la noche
báñese con el jabón
sin joyas ni metal
no use maquillaje ni
~alguien que maneje
alguien que lo maneje
alguien que la maneje
alguien que lo recoja
un adulto que lo lleve
un adulto que la lleve
una persona que lo lleve
una persona que la lleve
~no podrá manejar después
~no podrá conducir después
~no podrá manejar
~no maneje después de
alguien debe llevarlo a casa
deje de tomar su
deje de tomar sus
no tome la pastilla
con un sorbo de agua
no tome café antes
~sin cafeína
no fume antes de
~rasure la zona
esterilizarse *
~salió bien de la operación
operarle
foto de su piel
más imágenes de su
tomarle la presión
tomarse la presión
tome su presión
tómese la presión
mida su presión
mídase la presión
medirse la presión
revisarle la presión
checarle la presión
chequear su presión
checar su presión
revisar su presión
registro de presión
registro de azúcar
pesarse
pésese cada mañana
revisar su peso
control de esfínteres
test de esfuerzo
examen de esfuerzo
=TAC
ropa sin metal
sacar una placa
sacarle una placa
sacarse una placa
tomar una placa
tomarse una placa
placa del pie
placa de la mano
placa de la rodilla
placa de la espalda
cordales
~ambulancia
tómese la temperatura
tomarse la temperatura
tomarle la temperatura
mida la temperatura
sigue de la operación
siente de la operación
recuperación de la operación
rmn
rm lumbar
rm de
rm cerebral
tac de
tac craneal
columna lumbar
región lumbar
bloqueo lumbar
bloqueo facetario
bloqueo de nervio
le infiltramos
litotricia
litotripsia
balón gástrico
balón intragástrico
examen de vista
prueba de vista
agudeza visual
medirle la vista
midan la vista
medirse la vista
un sedante
dan sedante
le sedan
lo sedamos
la sedamos
lo van a dormir
la van a dormir
le van a dormir
te van a dormir
se le cayó un bracket
se le despegó el bracket
curetaje
electroshock
choque eléctrico al corazón
su eco
tu eco
el eco salió
eco de abdomen
eco mamario
eco pélvico *
transvaginal *
sacarte sangre
mapa de presión
curva de azúcar
la mamo
su mamo
tu mamo
urodinamia
elastografía
encefalograma
gammagrama
urotac
cardiotocografía *
osteosíntesis
tomosíntesis
trombólisis
embolización
desbridamiento
exodoncia
infiltración
ganglio centinela
conización *
sondaje
conteo de carbohidratos
examen deportivo
tu ultra
su ultra
su ultrasonidito
placas anteriores
inserción de diu *
control del embarazo *
colocación de diu *
retiro de diu *
resonancia magnética
su resonancia
resonancia de
carillas dentales
carillas de porcelana
carillas en los dientes
amalgama dental
su amalgama
la carilla
eco mamaria
eco tiroides
eco tiroidea
eco abdominal
eco renal
eco hepática
rx tórax
rx de tórax
rx rodilla
rx columna
rx mano
rx pie
rx cadera
rx hombro
rx tobillo
rx abdomen
rx pelvis
rx cráneo
rx cervical
rx lumbar
rx panorámica
tac tórax
tac cráneo
tac abdomen
`
