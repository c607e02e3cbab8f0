// Pieces of patterns on folded Spanish: no accents, the shorthand of phones beside the written word.
export const relative =
  '(?<!\\bmi )(?<!\\bmis )(?:(?:(?:su|tu|la|el|al) )?(?:mama|mami|papa|papi|madre|padre|espos[oa]|marido|mujer|senora?|hij[oa]|hijit[oa]|herman[oa]|abuel(?:o|a|ito|ita)|abue|bebe|bebita|niet[oa]|familiar|ti[oa]|suegr[oa]|pareja|nin[oa]|muchach[oa]|chic[oa]|gemel[oa]s|cuat[oa]s|mellizos)|don \\w{3,12}|dona \\w{3,12})'

export const staff =
  '(?:(?:el|la|su|los|las|al|tu) (?:doctora?|doctores|dra?|dentista|enfermer[oa]|especialista|medic[oa]|cirujan[oa]|radiolog[oa]|pediatra|partera|matrona|terapista|obstetra)|(?:dr|dra)\\.? \\w{2,15})'

export const test =
  '(?:pruebas?|examen(?:es)?|analisis|estudios?|muestras?|placas?|imagen(?:es)?|radiografias?|ultrasonidos?|ecografias?|laboratorios?|labs?|cultivos?|biopsias?|resultados?|tomografias?|resonancias?|numeros|niveles|valores|papeles|electro)'

export const side = '(?:izquierd[oa]|derech[oa]|izq|der)'

export const part =
  '(?:ojos?|oidos?|orejas?|boca|labios?|lengua|encias?|muelas?|dientes?|nariz|garganta|cuello|nuca|cabeza|cara|frente|hombros?|brazos?|codos?|munecas?|manos?|dedos?|unas?|pechos?|senos?|mamas|espalda|cintura|columna|cadera|panza|barriga|vientre|estomago|ombligo|ingle|pierna|piernas|muslos?|rodillas?|pantorrillas?|tobillos?|pies?|talon(?:es)?|piel|corazon|pulmon(?:es)?|higado|rinon(?:es)?|vejiga|prostata|matriz|utero|ovarios?|tiroides|vesicula|colon|intestinos?|huesos?|nervios?|venas?|arterias?|cerebro|sangre|azucar|presion|colesterol|mollera|recto|testiculos?|genitales|partes? intimas?)'

export const often =
  '(?:(?:una|dos|tres|cuatro|1|2|3|4) ve(?:z|ces) (?:al|por|a la|x) (?:dia|semana|mes)|cada (?:\\d{1,2}|una|dos|tres|cuatro|seis|ocho|doce|tercer|otro)(?: ?y media)? ?(?:h\\b|hr?s\\b|horas?|dias?|dia)|cada (?:noche|manana|dia|semana|comida)|(?:por|en|de|x|a) (?:la|las) (?:manana|noche|tarde|mananas|noches|tardes)|al (?:acostarse|levantarse|despertar|dormir|dia|medio ?dia)|diari[oa]s?|diariamente|todos los dias|todas las (?:noches|mananas)|antes (?:de|d) (?:dormir|acostarse|comer|cenar|desayunar|cada comida|la comida|hacer ejercicio|las comidas|levantarse)|despues (?:de|d) (?:comer|cenar|desayunar|cada comida)|con (?:la )?(?:comida|cena|alimentos|leche|desayuno)|en ayunas|a la semana|por semana|(?:en|a) cada (?:ojo|oido|fosa|lado)|(?:por|x|durante) (?:\\d{1,2}|un|una|dos|tres|cinco|siete|diez|quince|catorce) (?:dias?|semanas?|mes(?:es)?|noches?)|(?:de)?bajo (?:de )?la lengua|abajo de la lengua|si (?:le|te) (?:duele|da|vuelve|sube|falta)|si (?:no puede dormir|pasa de|tiene dolor|hay dolor|sube de))'
