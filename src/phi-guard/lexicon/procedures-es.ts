/** Surgery, imaging, dental work, office procedures and their preparation in Spanish. */
export const proceduresEsTerms: string = `
# cirugía
cirugía
cirugías
operación de
su operación
quirúrgico
quirúrgica
procedimiento médico
su procedimiento
bypass gástrico
manga gástrica
bariátrico
bariátrica
reemplazo de rodilla
reemplazo de cadera
prótesis de rodilla
prótesis de cadera
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
injerto
sutura
suturas
quitar los puntos
retirar los puntos
quitar el yeso
anestesia
sedación
bloqueo nervioso
punción lumbar
quirófano
sala de operaciones
cirujano
cirujana
drenaje
# imágenes y endoscopia
biopsia
biopsias
colonoscopia
endoscopia
colposcopia *
histeroscopia *
mamografía
mamograma
mastografía
radiografía
radiografías
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
resonancia
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
prueba de esfuerzo cardíaca
angiografía
estudio de imagen
estudios de imagen
~=TAC
=RMN
# consultorio
papanicolaou *
papanicolau *
citología vaginal *
examen pélvico *
examen de seno
examen de mama
examen de próstata
tacto rectal
examen físico
examen de la piel
control del niño sano
control de niño sano
control del embarazo *
control de presión
control de la presión
control de diabetes
toma de presión
chequeo de presión
detección de cáncer
prueba de detección
tamizaje
evaluación psicológica *
evaluación psiquiátrica *
evaluación de adhd *
evaluación de autismo *
evaluación del desarrollo
colocación de diu *
inserción de diu *
retiro de diu *
colocación del implante *
chequeo dental
revisión dental
examen dental
pie diabético revisión
# dental
endodoncia
tratamiento de conducto
tratamiento de conductos
tratamiento de nervio
extracción dental
extracción de muela
extracción de diente
sacar una muela
sacar la muela
sacarle la muela
empaste
empastes
relleno dental
amalgama
resina dental
corona dental
puente dental
implante dental
implantes dentales
limpieza de dientes
limpieza bucal
raspado
carillas
brackets
ajuste de frenos
# preparación
ayuno de 8 horas
ayuno de 12 horas
ayuno de 10 horas
ayunar
en ayunas
sin comer
no coma
no comer
no desayune
no desayunar
nada de comer
no beba
nada después de medianoche
estómago vacío
líquidos claros
preparación intestinal
tome el laxante
vejiga llena
suspenda su medicamento
suspender el anticoagulante
suspenda el anticoagulante
deje de tomar
tome su medicamento
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
~estudio
~imagen
~chequeo
~revisión
~evaluación
~extracción
~relleno
~colocación
~inserción
~retiro
~punto
~puntos
~tubo
~extraer
~escaneo
~detección
~placa
~preparación
`
