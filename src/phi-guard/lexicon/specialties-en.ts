// Past 300 lines: a word list, one reviewed term a line.
/** Specialties, departments and clinicians whose title tells the care, in English. */
export const specialtiesEnTerms: string = `
# departments and doctors
oncology
oncologist
hematology
haematology
hematologist
cardiology
cardiologist
cardiac
cardiothoracic
cardiovascular surgeon
electrophysiology
electrophysiologist
neurology
neurologist
neurosurgery
neurosurgeon
neuro
neuroscience center
nephrology
nephrologist
urology
urologist
urogynecology
gastroenterology
gastroenterologist
hepatology
hepatologist
endocrinology
endocrinologist
endocrine
rheumatology
rheumatologist
pulmonology
pulmonologist
pulmonary medicine
pulmonary clinic
dermatology
dermatologist
allergist
immunology
immunologist
infectious disease
orthopedic
orthopaedic
orthopedist
sports medicine
podiatry
podiatrist
foot doctor
foot and ankle
spine specialist
spine surgeon
pain specialist
pain doctor
pain medicine
physiatry
physiatrist
physical medicine
ophthalmology
ophthalmologist
optometry
optometrist
optician
~optical
eye doctor
eye clinic
~eye care
eye appointment
eye checkup
glaucoma specialist
otolaryngology
otolaryngologist
otorhinolaryngology
ear nose and throat
ent specialist
ent doctor
audiology
audiologist
dental
dentist
dentistry
hygienist
orthodontic
orthodontist
periodontist
endodontist
endodontics
prosthodontist
oral surgeon
pediatric
paediatric
pediatrician
paediatrician
neonatal *
neonatology *
neonatologist *
geriatric
geriatrician
radiology
radiologist
pathologist
geneticist *
general surgeon
plastic surgeon
thoracic surgeon
hand surgeon
hand specialist
breast surgeon
colorectal
proctology
proctologist
bariatric surgeon
transplant surgeon
transplant team
trauma surgeon
anesthesiology
vein clinic
vein specialist
vascular
heart doctor
heart specialist
heart clinic
heart failure clinic
kidney doctor
kidney specialist
lung doctor
lung specialist
skin doctor
cancer doctor
cancer specialist
diabetes clinic
diabetes educator
asthma clinic
allergy clinic
stroke clinic
memory clinic
memory care
headache clinic
sleep specialist
sleep clinic
coumadin clinic
wound clinic
burn unit
lipid clinic
travel clinic
liver clinic
thyroid clinic
hearing clinic
hearing center
naturopath
naturopathic
~homeopathic
osteopath
osteopathic
intensivist
hospitalist
hospice nurse
nurse navigator
breast specialist
breast clinic
breast center
nutritionist
critical care
intensive care
=ENT
=ICU
=PICU
=CCU
~=GI
=OMFS
=ID clinic
~=ER
# mind, addiction, reproduction, gender
psychiatry *
psychiatrist *
psychology *
psychologist *
psych *
mental health counselor *
mental health provider *
mental health clinician *
marriage and family therapist *
licensed clinical social worker *
behavioral health provider *
behavioral health specialist *
behavioral health team *
behavior analyst *
addiction medicine *
addiction specialist *
addictionology *
addiction counselor *
substance abuse counselor *
obstetrics *
obstetrician *
gynecology *
gynaecology *
gynecologic *
gynecologist *
gynaecologist *
gynecological *
ob/gyn *
obgyn *
maternal-fetal *
perinatal *
perinatology *
perinatologist *
reproductive endocrinology *
reproductive endocrinologist *
reproductive medicine *
reproductive health *
sexual health *
women's health *
men's health clinic *
fertility specialist *
fertility doctor *
andrology *
sexologist *
sex therapist *
gender clinic *
gender health *
gender specialist *
transgender health *
hiv specialist *
hiv clinic *
std clinic *
sti clinic *
nurse midwife *
eating disorder specialist *
forensic nurse *
victim advocate *
lcsw *
lmft *
=OB *
=GYN *
=MFM *
=REI *
=LPC *
=LADC *
=BCBA *
=SANE *
# everyday words that count only near a cue
~hip
~knee
~neck
~shoulder
# second reading
genetics *
# third reading
hospital social worker
clinic social worker
~social worker
~case manager
sleep medicine
peds
~ortho
ortho clinic
ortho visit
ortho appointment
retina
men's health
~=ONC
derm
gyn visit *
~telemetry
step-down unit
medical-surgical
inpatient
outpatient
~=NP
concussion clinic
cleft clinic
foot clinic
fracture clinic
hand clinic
spine clinic
hip clinic
limb clinic
low vision clinic
vertigo clinic
balance clinic
voice clinic
swallow clinic
breathing clinic
bone clinic
pain team
stroke team
trauma team
palliative team
gender team *
ob appointment *
ob checkup *
# lay words, shorthand and clinic talk
labor delivery *
birth suite *
mother baby *
postpartum unit *
lactation office *
midwives *
baby doctor *
womens services *
teen clinic visit *
free clinic van *
suboxone clinic *
behavioral unit *
crisis team *
memory unit
sleep doc
kidney place
kidney doc
heart doc
heart tower
lung doc
lung clinic
liver doc
bone doc
bone doctor
spine center
back doc
back doctor
foot doc
skin doc
skin clinic
ear doc
ear doctor
eye doc
eye surgeon
tooth doctor
gum doctor
gum specialist
brain doc
brain doctor
nerve doctor
cancer doc
cancer floor
infusion center
infusion room
infusion floor
chemo suite
chemo room
radiation floor
radiation desk
radiation suite
gi lab
gi suite
endo suite
endoscopy suite
ep lab
pain doc
stroke floor
heart floor
surgical floor
ortho floor
childrens floor
transplant clinic
transplant floor
weight loss clinic
diabetic educator
sugar doctor
hormone doctor
allergy doc
speech clinic
vein center
inr clinic
anticoag clinic
wig room
cast clinic
lgbt clinic *
school based clinic
endo is
endo clinic
endo doc
endo appt
uro appt
uro doc
cardio appt
cardio follow up
cardio f/u
cardio visit
cardio referral
cardio doc
ortho has
ortho called
ortho appt
onc appt
gyn appt *
ob at *
ob appt *
rheum
pulm
heme onc
=CVICU
maternity tour *
maternity class *
maternity center *
~access clinic
~access center
stone clinic
stoma nurse
amputee clinic
cast room
shot room
breast navigator
heart nurse
birth educator
child life specialist
sleep tech
echo tech
pacer clinic
rhythm clinic
sports med
developmental clinic *
potty clinic
feeding specialist
tb clinic
gut doctor
gi doc
ent doc
research nurse
=LMHC *
=PMHNP *
=SLP
=DPT
=IBCLC *
=CDCES
bone joint
joint and spine
joint spine
brain and spine
brain spine
foot ankle
ear nose throat
mom and baby *
mom baby unit *
mother and baby *
women and infants *
women infants *
hearing and balance
hearing balance
speech and hearing
travel medicine
mobile crisis *
antepartum *
pelvic health *
behavioral ed *
adolescent unit *
ortho office
center for grief
grief center
digestive care
=OTP window *
organ team
comp doc
work comp doctor
foot nurse
ear nurse
t clinic *
va clinic
needle clinic *
refugee health
head doctor
blood doctor
lady doctor
iv nurse
nurse check
observation unit
discharge planner
crisis bed *
nursing facility
nicu *
pacu
floor nurse
yearly exam
weight class for
crisis worker *
memory cafe
blood lab
child services *
sick entrance
well children
next for the liver
next for the kidney
blood lady
embryologist *
vestibular
genetic counselor *
~gyno *
gyno appt *
gyno visit *
your gyno *
the gyno *
ur gyno *
health visitor
district nurse
practice nurse
community nurse
=CAMHS *
=OPD
day surgery
w gi
`
