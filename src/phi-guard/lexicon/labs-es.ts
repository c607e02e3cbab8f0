// Past 300 lines: a word list, one reviewed term a line.
/** Laboratory tests and the language of results in Spanish. */
export const labsEsTerms: string = `
# análisis
análisis de sangre
análisis clínico
examen de sangre
exámenes de laboratorio
prueba de sangre
pruebas de laboratorio
resultados de sangre
sacar sangre
extracción de sangre
muestra de sangre
glucosa
hemoglobina
colesterol
triglicéridos
hemograma
conteo sanguíneo
glóbulos blancos
glóbulos rojos
plaquetas
creatinina
nivel de hierro
urocultivo
coprocultivo
citología
patología
prueba del talón *
presión arterial
presión sanguínea
saturación de oxígeno
nivel de oxígeno
antígeno
anticuerpo
tipo de sangre
tipo sanguíneo
grupo sanguíneo
nivel de potasio
electrolitos
hisopado
~hisopo
~prueba rápida
prueba de esfuerzo
# pruebas sensibles
prueba de ets *
prueba de its *
resultados de ets *
prueba de drogas *
examen de drogas *
examen toxicológico *
toxicología *
prueba de alcohol *
prueba de adn *
prueba de paternidad *
espermograma *
conteo de espermatozoides *
# cómo suena un resultado
salió normal
salió positivo
salió positiva
salió negativo
salió negativa
salió anormal
~salió bien
~salió mal
~salió alto
~salió alta
~salió bajo
~salió baja
salió elevado
salió elevada
salió limpio
salieron normales
salieron positivos
salieron negativos
~salieron bien
salieron anormales
salieron altos
~salieron mal
salieron limpios
salieron elevados
~todo salió bien
todo está normal
todo está bien en sus
resultó positivo
resultó positiva
resultó negativo
resultó negativa
dio positivo
dio positiva
dio negativo
dio negativa
dieron positivo
dieron negativo
resultado positivo
resultado negativo
resultado normal
resultado anormal
resultados están bien
resultados son normales
resultados fueron normales
resultados muestran
resultados indican
resultado muestra
positivo para
positiva para
negativo para
negativa para
~dentro de lo normal
~fuera de lo normal
~fuera de rango
valores normales
valores altos
~valor elevado
~nivel alto
~nivel bajo
nivel elevado
células anormales
~repetir la prueba
~repetir el examen
repetir sus análisis
repetir los análisis
repetir el análisis
~no se detectó
~se detectó
indetectable
resultado crítico
resultados urgentes
resultado pendiente
# palabras comunes, solo junto a otra señal
~análisis
~examen
~negativo
~negativa
~potasio
~sodio
~calcio
~proteína
~pulso
~detectado
# análisis: más
~laboratorios
~su laboratorio
laboratorio pendiente
orden de laboratorio
estudios de laboratorio
estudios de sangre
muestra de popó
muestra de saliva
muestra de esputo
muestra de tejido
~muestra de
~su muestra
~la muestra
trabajo de sangre
~sacarse sangre
sacarse la sangre
sacarle sangre
sacarnos sangre
le sacan sangre
le sacamos sangre
le sacaremos sangre
toma de muestra
toma de sangre
toma de laboratorio
extracción sanguínea
prueba de azúcar
curva de glucosa *
tolerancia a la glucosa *
química sanguínea
conteo de sangre
conteo completo
recuento sanguíneo
recuento de glóbulos
células blancas
panel metabólico
panel de lípidos
panel hormonal
perfil hormonal
perfil de lípidos
niveles hormonales
nivel de plomo
prueba de plomo
examen de plomo
bilirrubina
ferritina
albúmina
urea
coagulación
~cultivo
prueba de aliento
serología
signos vitales
~temperatura
toma de temperatura
lectura de presión
sus lecturas
lecturas de azúcar
oximetría
oxigenación
~saturación
~=BH
~=EGO
~=QS
# pruebas sensibles: más
examen de ets *
prueba de hepatitis *
antidoping *
~doping *
prueba toxicológica *
análisis toxicológico *
panel toxicológico *
prueba de consumo *
prueba de portador *
seminograma *
# cómo suena un resultado: más
salió mal en sus
salió bien en sus
~salió todo bien
~salió todo normal
~todo normal
~todo salió perfecto
salió benigno
salió alterado
salió alterada
~salió dudoso
~salió dudosa
salió indeterminado
~salió muy alto
~salió muy alta
~salió un poco alto
~salió un poco alta
~salió un poquito alta
~salió un poco bajo
~salió un poco baja
salieron alterados
salieron alteradas
~salieron muy bien
~salieron muy altos
~salieron un poco altos
~salieron altas
~salieron bajos
~salieron bajas
~salieron perfectos
salieron benignos
~salieron fuera de
~salieron dentro de
~salieron positivas
salieron negativas
resultados alterados
~resultados buenos
~resultados malos
~buenos resultados en sus
resultados preocupantes
resultados no son preocupantes
resultados benignos
resultados de laboratorio normales
resultado dudoso
no concluyente
~no se encontró nada
~no se encontraron
no se ve nada malo
~no encontramos nada
~nada preocupante
~nada anormal
nada de qué preocuparse en sus
~encontramos algo
~se encontró algo
~se encontró un
~se encontró una
~apareció algo en
~vimos algo en
~se ve algo en
~algo en su
algo en sus estudios
~algo raro en su
algo anormal
área sospechosa
~sospechoso
~hallazgo
~anomalía
~sin anomalías
sin anormalidades
sin hallazgos
buenas noticias sobre sus resultados
malas noticias sobre sus resultados
~buenas noticias de su
~dentro del rango
~dentro del límite
~fuera del rango
rango normal
por encima de lo normal
por debajo de lo normal
arriba de lo normal
abajo de lo normal
~más alto de lo normal
~más bajo de lo normal
ligeramente elevado
ligeramente elevada
~un poco elevado
~un poco elevada
~niveles normales
~niveles están
~nivel está
~su nivel
sus números salieron
~sus valores
valores anormales
está dentro de lo normal
están dentro de lo normal
~vuelva a hacerse la prueba
~volver a hacer la prueba
~hacer otra prueba
~más estudios
~más pruebas
~más exámenes
estudios adicionales
~pruebas adicionales
~exámenes adicionales
~repetir su prueba
~repetir su examen
repetir la muestra
repetir su muestra
~repetir sus exámenes
~repetir los exámenes
repetir los laboratorios
repetir laboratorios
~repita el examen
~repita la prueba
no detectado
~reactivo
no reactivo
resultados de sus estudios
resultados de su estudio
# más formas
~muestra
~nivel
~tamiz *
prueba antidrogas *
examen antidrogas *
evaluación de alcohol *
evaluación de drogas *
evaluación de sustancias *
cariotipo *
tamizaje
resultados requieren
resultados necesitan
resultados sugieren
resultados confirman
resultados revelan
biometría hemática
biometría completa
biometría salió
coprológico
la bh
cuenta de blancos
salió reactivo
salió reactiva
salió contaminada
salió contaminado
glucosilada
glicosilada
glicada
triglis
el psa
su psa
tu psa
del psa
analítica de sangre
su analítica
tu analítica
frotis
paaf
hemocultivo
fibrinógeno
tiroideo
lipídico
prueba del aliento
exudado
peso seco
tu azúcar hoy
la carga bajó
copias por
prueba genética *
prueba de vih *
prueba del vih *
examen de vih *
resultado de vih *
resultados del vih *
prueba de embarazo *
prueba de sífilis *
prueba de clamidia *
prueba de papanicolaou *
resultados del papanicolaou *
prueba de vph *
examen genético *
resultados genéticos *
exudado vaginal *
prueba de sudor
tabla de visión

tamiz neonatal *
tamiz auditivo
tamiz metabólico *
tamiz de recién nacido *
al tamiz *
# as staff say it
calprotectina
hemolizada
hemolizado
motilidad
centellograma
dímero
transaminasa
linfocito
neutrófilo
coproparasitoscópico
mini mental *
minimental
audiograma
`
