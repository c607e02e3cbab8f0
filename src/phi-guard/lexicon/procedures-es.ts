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
quitar el yeso
anestesia
sedación
bloqueo nervioso
punción lumbar
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
angiografía
estudio de imagen
~=TAC
=RMN
# consultorio
papanicolaou *
papanicolau *
examen pélvico *
examen de seno
examen de mama
examen físico
examen de la piel
control del niño sano
control de niño sano
control del embarazo *
control de presión
control de la presión
toma de presión
chequeo de presión
detección de cáncer
prueba de detección
~tamizaje
evaluación del desarrollo
colocación de diu *
inserción de diu *
retiro de diu *
colocación del implante *
chequeo dental
revisión dental
examen dental
# dental
endodoncia
tratamiento de conducto
tratamiento de nervio
extracción dental
extracción de muela
extracción de diente
sacar una muela
sacar la muela
sacarle la muela
empaste
relleno dental
amalgama
resina dental
corona dental
puente dental
implante dental
limpieza de dientes
limpieza bucal
~raspado
raspado y alisado
carillas
~brackets
ajuste de frenos
ajuste de brackets
injerto de encía
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
estómago vacío
líquidos claros
~deje de tomar
no tome su medicamento
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
le quitan el yeso
sacaremos la muela
no tome agua
no beba agua
`
