/** Laboratory tests and the language of results in Spanish. */
export const labsEsTerms: string = `
# análisis
análisis de sangre
análisis de orina
análisis clínico
examen de sangre
examen de orina
exámenes de laboratorio
prueba de sangre
pruebas de laboratorio
resultados de sangre
resultados de la biopsia
sacar sangre
extracción de sangre
muestra de sangre
muestra de orina
glucosa
hemoglobina
colesterol
triglicéridos
perfil lipídico
hemograma
conteo sanguíneo
glóbulos blancos
glóbulos rojos
plaquetas
creatinina
función renal
función hepática
enzimas hepáticas
perfil tiroideo
prueba de tiroides
nivel de hierro
urocultivo
cultivo de garganta
coprocultivo
citología
patología
prueba de covid
prueba de gripe
prueba de alergia
prueba del talón *
presión arterial
presión sanguínea
frecuencia cardíaca
ritmo cardíaco
índice de masa corporal
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
prueba de vih *
prueba del vih *
examen de vih *
resultado de vih *
resultados del vih *
prueba de embarazo *
prueba de ets *
prueba de its *
resultados de ets *
prueba de sífilis *
prueba de clamidia *
prueba de papanicolaou *
resultados del papanicolaou *
prueba de vph *
prueba de drogas *
examen de drogas *
examen toxicológico *
toxicología *
prueba de alcohol *
prueba genética *
examen genético *
resultados genéticos *
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
`
