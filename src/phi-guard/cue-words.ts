import type { WordClassName } from './word-classes.js'

/** Words the rules look for, by class, English and Spanish. Plurals fold by themselves; written by hand. */
export const cueWords: Readonly<Partial<Record<WordClassName, string>>> = {
  possessive: 'your yours ur my mine his her hers their child su sus tu tus mi mis suyo',
  medical:
    'doctor dr dx icd nurse clinic hospital patient pt physician surgeon provider clinician pharmacist pharmacy specialist practitioner dentist therapist ' +
    'diagnosis diagnosed diagnosing diagnostic prescribed prescribe prescription refill dose dosage treatment treated treating symptom medication medicine medical clinical surgical ' +
    'surgery exam examination checkup lab laboratory bloodwork vaccine vaccination vaccinated health healthcare hospitalized hospitalised admitted discharged discharge ' +
    'medico medica medicina medicamento enfermera enfermero paciente clinica receta recetado tratamiento sintoma diagnostico laboratorio farmacia salud vacuna cirugia ' +
    'doctora dra pediatra enfermeria farmaceutico farmaceutica hospitalizacion medicacion recetaron recetada diagnosticaron cirujano consultorio especialista dosis examen chequeo er icu radiology',
  appointment: 'appointment appt apt visit session checkin cita visita consulta sesion reservation',
  result: 'result resultado report reading finding test tested prueba analisis examen level count screening nivel lab',
  value:
    'normal negative positive abnormal elevated inconclusive benign malignant negativo negativa positivo positiva alterado alterada benigno benigna maligno maligna anormal elevado elevada dudoso dudosa preocupante indetectable bien mal bajo baja alto alta bueno malo perfecto limpio estable rango biopsia mamografia ultrasonido radiografia cultivo muestra estudio reactive nonreactive undetectable',
  month:
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec ' +
    'enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre ene abr ago set dic',
  weekday:
    'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri sat sun ' +
    'lunes martes miercoles jueves viernes sabado domingo lun mie jue vie sab dom',
  dayName: 'today tomorrow tonight tmrw tomorow hoy manana',
  meridiem: 'am pm noon midnight mediodia oclock',
  greeting: 'hi hello dear hey hola estimado estimada hiya greetings querido querida',
  title: 'mr mrs ms miss mister sr sra srta senor senora don dona',
  relation:
    'son daughter child kid baby mother mom mum father dad wife husband brother sister spouse partner hijo hija nino nina madre padre esposo esposa hermano hermana bebe mama papa nieto nieta abuelo abuela abuelita abuelito suegra suegro tio tia familiar male female man woman boy girl named like',
  contact: 'cell phone mobile cellphone telephone landline celular telefono movil email fax dot punto arroba',
  prescription: 'prescription rx refill refilled pharmacy pharmacist receta farmacia',
  money:
    'owe owed owes owing pay paid payment bill billed billing balance charge charged invoice copay deductible coinsurance cost fee statement collection dollar usd dolar ' +
    'saldo deuda debe pago pagar factura cobro cargo copago deducible adeuda adeudo pendiente pague abono monto cuota importe costo precio',
  retail:
    'order ordered sale shop shopping store cart coupon shipping shipped delivery discount voucher price subtotal checkout buy bought purchase gift ticket rental hotel flight pizza prize award awarded winner competition ringtone guaranteed rent mortgage loan wireless internet broadband cable electric electricity utility toll tuition hoa lease landlord tenant streaming subscription checking savings atm debit bank netflix comcast verizon parking library hulu spotify disney paypal venmo zelle cashapp costco ebay starbucks doordash grubhub instacart airbnb xfinity tmobile roku youtube membership windshield roof collision towing lawn spa salon warranty ' +
    'pedido tienda descuento compra envio oferta cupon premio ganador sorteo rebaja boleto banco bancaria bancario cajero alquiler renta hipoteca prestamo suscripcion walmart amazon ' +
    'supermercado restaurante carro auto coche vehiculo camioneta gasolina',
  code: 'code otp passcode pin verification verify signin login password 2fa clave codigo contrasena verificacion',
  identifier:
    'mrn uhid ssn npi dea mbi member memberid subscriber beneficiary policy group account acct claim invoice record chart case encounter accession specimen confirmation reference serial sn udi ' +
    'license licence certificate vin plate placa medicaid medicare social rx prescription id patientid expediente cuenta poliza afiliado factura licencia seguro historia ticket tracking case icd cpt hcpcs snomed ndc loinc ' +
    'identifier plan insurance rec passport pasaporte nhs nhi rut ine dni curp rfc cedula carnet aadhaar aadhar elector auth authorization hosp opd ipd op ip',
  streetWord:
    'street avenue ave road boulevard blvd lane drive court circle terrace highway hwy parkway pkwy plaza trail turnpike alley square st rd ln ct dr pl cir ter way place loop ' +
    'calle avenida calzada carretera paseo camino avda av apartment apartamento box apto depto apt',
  birth: 'birthday born dob birthdate bday birth nacimiento nacido nacida cumpleanos cumple nacio',
  hint:
    'dose daily bedtime directed twice number lab scan imaging bloodwork xray something spot iron sugar oxygen pulse weight pressure temperature bed ' +
    'cycle week wk pound lb lbs everything sign evidence biopsy culture finding heart lung kidney liver baby skin bone picture pic photo image film slide ' +
    'sample specimen swab happy pleased concerned worried worry repeat redo rerun retake confirmed found saw seen noticed spotted afraid fear feared dreading hoping feeling ' +
    'dreaded suspected hoped turned came clear serious scary unusual wrong odd another breakfast hungry contacts lens denture shave shaving soap someone ' +
    'somebody adult overnight sleepy drowsy groggy numb keep bandage dressing cast splint stitch ice heat gauze lift lifting gym wet pill tablet med drop ' +
    'injection machine mask tubing supply pump crown veneer guard retainer braces aligner cleaning frame lenses glasses reading symptom ride shuttle ' +
    'treatment pee poop pap mammo bp inj shot sober clean positive yourself burn hurt sting pain throwing kicking moving bump belly lump mole rash ' +
    'swelling bruise sleeping eating healing breathing congrats congratulations brought rushed fell slipped fainted collapsed fall floor room recovery ' +
    'collection owe social soc ssn ss nss cover salio salieron encontraron encontramos vio vimos vieron aparecio otra otro repetir repetirle temiamos preocupe ' +
    'preocuparse placa resulto sangre orina numero alguien adulto familiar lente arete jabon quitese mantenga moje vendaje venda hielo pie pierna cargue ' +
    'pastilla inyeccion dosis gota medicina arde duele nervio pecho bolita bulto lunar fecha sin sobrio limpio positivo ultimo cayo desmayo queda ' +
    'recuperacion observacion piso llevaron trajeron alta corona limpieza freno punto mascarilla manguera aparato maquina bomba cama azucar presion peso ' +
    'glucosa lectura cobranza cobro coleccion seguro vacuna desayunar cenar imagen showed debe bebe little mom consumir contagious contagioso contagiosa cleared excuse note partner pareja protection proteccion condom exposed expuesto expuesta safe segura period conceive donor donante step padrino salt sal billed benefit wing ward feet foot women woman kid brain nerve ' +
    'stomach tummy throat hormone joint vein behavioral maternity borderline snoring nino mujer vista oido rinon hueso corazon cerebro justificante parche almohada autorizacion dolor volver regresar libra exercising drank cigarette cigarro chequeo effect used needed leg fitted weather headache cough grief smoke vape struggling quite fuma fumando duelo piel espalda memoria mancha sienta',
  preparation:
    'eat eating drink drinking food fast fasting npo stomach liquid prep laxative enema deodorant lotion powder antiperspirant perfume makeup polish metal jewelry piercing caffeine coffee alcohol urinate urinating urine bladder restroom bathroom driver drive escort loose sleeve sleeved bottle water sip solid swallow ride comer coma beber beba ayuno ayuna ayune ayunas estomago ayunar tome tomar desayune desayunar cene alimento liquido ingiera consuma comida desodorante talco locion maquillaje aplique dele inyectese pongase lleve llevar maneje manejar conducir conduzca ropa joyas aretes metal vaso litro orine vejiga perfume crema solo dosis siga',
  coverStatus:
    'lapsed lapse denied denial expired expire inactive terminated terminate cancelled canceled declined approved authorization authorized eligibility eligible verify verified update updated coverage ' +
    'cover covered rejected active ended renew renewal cobertura cubre cubierto vencido vencida vencio vence rechazado rechazada negado negada negaron aprobado aprobada autorizacion autorizado autorizada cancelado cancelada cancelo activa activo inactivo inactiva caduco negar nego rechazo denego denegado denegada expiro expira vencio termino termina terminada suspendido suspendida cubre cubrio cubrira acepta acepto',
  english:
    'the and you is are your have has for with we our to of on at be will please this that it was from not by or as an if can here when us a in now do it how been come comes came view',
  spanish:
    'el la los las de que y en para por su sus con una un ya se le es son está esta tiene usted hoy puede favor del al lo como llame mas pero nos sera fue cuando tu te mi hay ha responda este estos estas desde hasta sobre antes despues cada muy si otra otro todo ' +
    'nuestro nuestra vamos entrevista hace hacer sigue siga tome tomar venga traiga llegue necesita tenemos gracias hola recuerde recordatorio cita visita receta ' +
    'lunes martes miercoles jueves viernes sabado domingo manana resultado',
  pastCare:
    'admitted seen treated visited discharged diagnosed underwent evaluated presented presenting reviewed hospitalized hospitalised referred born enrolled consulted examined followed assessed died deceased operated received ' +
    'admission discharge enrollment ingresado ingreso atendido atendida tratado tratada diagnosticado diagnosticada operado operada evaluado evaluada fallecio last saw discharge service passed murio ultima pasada anterior vimos vieron atendimos atendieron ingresaron internaron operaron operamos estancia stay salio alta servicio',
  age: 'age aged year yr yo old edad anos ano turn turned turning cumple',
  qualifier:
    'next last upcoming recent new annual yearly monthly weekly daily routine regular scheduled first second third final initial repeat left right upper lower latest current follow-up full complete special proximo proxima ultimo ultima nuevo nueva anual primer primera segundo segunda',
  referral: 'referral referred referido remision',
  unit: 'mg mcg ml iu mmhg bpm mmol mgdl unit pill tablet caplet capsule puff drop teaspoon gummy patch tableta pastilla capsula gota miligramo',
  ordinary:
    'please reply call your our the this that we you they it is are be will has have had log view see visit appointment reminder hello hi dear thanks thank welcome here click tap text stop help yes no not and or but if ' +
    'when where what who how why for from with at in on of to by a an new update results test message portal patient doctor dr care team office clinic hospital center medical health pharmacy today tomorrow now also just ' +
    'great good happy remember important notice final last next first please confirm reschedule cancel questions need get got let can could would should may must do did be been am pm us as so all any some ' +
    'por favor llame responda su sus el la los las un una de del en para con y o no si hola gracias bienvenido recordatorio cita aviso hoy ya usted le se es son tiene puede nuestro nuestra clinica doctor doctora dra ' +
    'happy merry street avenue road county city state university school church bank park lake river mountain day week month year north south east west street type stage grade phase index score scale test sign disease ' +
    'syndrome disorder reflex criteria classification syndrome risk type guidelines association institute college society journal virus cell study trial method technique procedure maneuver ' +
    'street god lord love sir madam friend everyone team all there folks family parent guardian',
}

/**
 * What a trigger may say: these phrases, and what stands inside them, are no finding by themselves.
 * 'test results' and its like are the trigger vocabulary of the tiers.
 */
export const triggerPhrases: string =
  'test result\nlab result\nrecent lab result\nrecent lab report\nlab test result\nlaboratory result\nnew result\nresult\nresults are ready\nprescription\nprescription refill\nprescription ready\nrefill\nrefill request\nrefill ready\nreferral\nfollow up\nfollowup\nfollow up appointment\nfollow up visit\n' +
  'home visit\ninsurance card\ninsurance information\ninsurance info\ninsurance detail\nmember id card\nphoto id\ntarjeta de seguro\ntarjeta del seguro\ntarjeta de su seguro\ntarjeta de seguro medico\ndatos del seguro\nresultado\nresultado de prueba\nresultado de su prueba\nresultado de sus pruebas\n' +
  'resultado de laboratorio\nresultado de la prueba\nreceta\nreceta medica\nreferido\ncita de seguimiento\nseguimiento\nvisita a domicilio\nvisit summary\naccount access\naccount statement\nestado de cuenta\nhealth portal\n' +
  'health record\nmedical record\npatient portal\ncare team\nlist of medication\nlist of your medication\nlist of current medication\nlist of your current medication\nlist of all medication\nlist of all your medication\nlist of any medication\nmedication list\nmedicine list\nyour medicine list\nmed list\nyour med list\nlist of medicine\nlist of your medicine\ncurrent medication list\nlist of your med\nlist of med\nhealthcare team\ncare plan\nhealth care\nhealthcare\nprovider\ndoctor\nmedical appointment\ncita medica\nportal del paciente\nequipo medico\nlista de medicamento\nlista de sus medicamento\nlista de sus medicina\nlista de medicina\nlista de todos sus medicamento\nlista de todas sus medicina\nexpediente medico\nsign in code'

/** Dental, eye and seasonal vaccine words: one setting lets them through in tier `reminder` (`seasonalVaccine`). */
export const mildPhrases: { readonly specialty: string; readonly treatment: string } = {
  specialty:
    'dental\ndentist\ndentistry\ndental office\ndental visit\ndental appointment\ndental checkup\ndental cleaning\ndental exam\noptometry\noptometrist\noptical\noptician\neye exam\neye appointment\neye doctor\neye care\nvision exam\nvision center\n' +
    'orthodontist\northodontic\northodontics\ndentista\nodontologia\nodontologo\nodontologa\nortodoncia\nortodoncista\noptometria\noptometrista\noptica\nexamen de la vista\nlimpieza dental\ncita dental\nsu limpieza es\ntu limpieza es\nproxima limpieza es\nteeth cleaning\nmouth guard fitting\ncontact lens fitting',
  treatment:
    'flu shot\nflu vaccine\nflu vaccination\ninfluenza vaccine\nflu jab\nflu shot season\nseasonal vaccine\nflu clinic\ncovid booster\ncovid vaccine\ncovid shot\ncovid 19 vaccine\ncovid vaccination\nvacuna contra la gripe\nvacuna de la gripe\n' +
    'vacuna contra la influenza\nvacuna contra el covid\nvacuna de covid\nvacuna antigripal\n' +
    'refuerzo de covid\nrefuerzo del covid\nrefuerzo contra el covid\nrefuerzo de la vacuna de covid\nrefuerzo de la vacuna del covid\nrefuerzo de la vacuna contra el covid\n' +
    'refuerzo de la gripe\nrefuerzo contra la gripe\nrefuerzo de la vacuna contra la gripe\nrefuerzo de influenza\nrefuerzo de la influenza\nrefuerzo contra la influenza\nrefuerzo de la vacuna contra la influenza',
}

/** What sort of visit it is, without what is done there or for what: clear once the patient accepted the risk. `~`: only beside a cue. */
export const visitTypes: string =
  'annual wellness\nannual wellness visit\nannual wellness exam\nwellness visit\nwellness exam\nannual physical\nyearly physical\nannual physical exam\nphysical exam\nannual exam\nsports physical\nschool physical\ncamp physical\nwork physical\n' +
  'well child\nwell child visit\nwell child check\nwell child exam\nwell woman\nwell woman visit\nwell woman check\nwell woman exam\nsick visit\n~physical\n~checkup\nchequeo anual\nrevision anual\nexamen fisico\nexamen fisico anual\nnino sano\nvisita de nino sano\ncontrol de nino sano'

/** Conditions and treatments long enough, and common enough, to be worth finding with one letter wrong. */
export const spellingTargets: string =
  'diabetes diabetic hypertension depression pneumonia alzheimer parkinson arthritis bronchitis hepatitis chlamydia gonorrhea syphilis epilepsy leukemia lymphoma melanoma psoriasis osteoporosis schizophrenia fibromyalgia ' +
  'endometriosis migraine pregnancy pregnant cholesterol chemotherapy colonoscopy mammogram dialysis metformin insulin psychiatrist psychiatry oncology oncologist cardiology cardiologist asthmatic autistic bipolar dementia ' +
  'amoxicillin azithromycin atorvastatin amlodipine metoprolol losartan gabapentin omeprazole levothyroxine prednisone sertraline trazodone fluoxetine escitalopram albuterol warfarin tramadol hydrocodone oxycodone ozempic adderall cephalexin doxycycline penicillin antibiotic inhaler ultrasound endoscopy surgery anesthesia infection tonsillitis anxiety seizure thyroid prostate urologist dermatologist dermatology gynecologist orthopedic pediatric diarrhea hemorrhoid constipation allergic fracture ophthalmologist optometrist podiatrist pediatrician psychologist orthopedist orthodontist chiropractor rheumatologist gastroenterologist endocrinologist pulmonologist vaccination vertigo nebulizer mastectomy hospice therapy counseling stomach gallbladder cataract glaucoma menopause miscarriage catheter pancreatitis appendicitis diverticulitis meningitis chickenpox ' +
  'embarazo embarazada quimioterapia hipertension depresion neumonia artritis colonoscopia mamografia radioterapia psiquiatra oncologia cardiologia lisinopril suboxone methadone radiation vasectomy hysterectomy'
