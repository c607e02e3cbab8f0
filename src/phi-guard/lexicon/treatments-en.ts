// Past 300 lines: a word list, one reviewed term a line.
/** Treatments, devices and vaccines in English. */
export const treatmentsEnTerms: string = `
# cancer and blood
chemo
chemotherapy
chemoradiation
radiation therapy
radiotherapy
proton therapy
brachytherapy
immunotherapy
hormone therapy
targeted therapy
infusion
transfusion
plasma exchange
plasmapheresis
stem cell
car-t
port flush
iv therapy
iv drip
iv fluids
dose adjustment
dose reduction
dose escalation
# kidney, lungs, heart
dialysis
hemodialysis
haemodialysis
oxygen therapy
home oxygen
supplemental oxygen
nebulizer
nebuliser
cpap
bipap
ventilator
ventilated
intubated
intubation
tracheostomy
ecmo
pacemaker
defibrillator
cardioversion
compression stocking
compression socks
blood thinner
inr check
anticoagulation
anticoagulated
=LVAD
=CRRT
# physical, occupational, speech
physical therapy
physiotherapy
physio
physiotherapist
occupational therapy
speech therapy
speech-language
speech pathology
pt session
pt appointment
ot session
aquatic therapy
hand therapy
vestibular therapy
rehab
rehabilitation
chiropractic
chiropractor
spinal adjustment
spinal decompression
acupuncture
dry needling
massage therapy
medical massage
manual therapy
traction therapy
pain management
pain clinic
wound care
wound dressing
dressing change
compression wrap
wheelchair
walker and
prosthesis
prosthetic
orthotic
orthotics
knee brace
ankle brace
back brace
crutches
cast removal
splint
home exercise program
gait training
pelvic floor therapy *
feeding therapy
aba therapy *
early intervention *
phototherapy
light therapy
~=PT
~=OT
=SLP
=TENS
=DME
=PRP
# devices
hearing aid
cochlear implant
insulin pump
glucose monitor
glucose meter
glucometer
test strips
lancet
insulin pen
pen needle
syringe
epipen
inhaler
catheter
foley
colostomy
ostomy
ileostomy
feeding tube
g-tube
gastrostomy
nasogastric
picc
central line
port-a-cath
holter monitor
heart monitor
blood pressure monitor
blood pressure cuff
pulse oximeter
spinal cord stimulator
nerve stimulator
contact lenses
eyeglasses prescription
glasses prescription
dentures
denture
retainer
invisalign
dental implant
night guard
mouthguard fitting
breast pump *
walker delivery
hospital bed
incontinence supplies
diabetic supplies
diabetic shoes
medical equipment
sleep apnea machine
hip implant
knee replacement implant
artificial joint
ankle boot
walking boot
pessary *
iud *
dexcom
freestyle libre
omnipod
=CGM
=NG tube
~=SCS
# mind and substance use
psychotherapy *
psychotherapist *
talk therapy *
therapy session *
therapy appointment *
group therapy *
individual therapy *
family therapy *
couples therapy *
couples counseling *
marriage counseling *
marriage counselling *
play therapy *
art therapy *
cognitive behavioural therapy *
exposure therapy *
emdr *
trauma therapy *
trauma-informed *
therapist *
counselor *
counsellor *
counseling session *
counselling session *
grief group *
support group *
behavioral therapy *
behavior therapy *
behavioral intervention *
applied behavior analysis *
neurofeedback *
biofeedback *
electroconvulsive *
transcranial magnetic stimulation *
ketamine therapy *
ketamine infusion *
intensive outpatient *
partial hospitalization *
inpatient psych *
psych hold *
involuntary commitment *
crisis line *
crisis plan *
crisis intervention *
suicide prevention *
suicide hotline *
safety planning *
medication-assisted treatment *
methadone program *
methadone maintenance *
suboxone clinic *
needle exchange *
syringe service *
detox *
detoxification *
alcohol treatment *
drug treatment *
addiction treatment *
substance abuse counseling *
substance use treatment *
residential treatment *
sober living *
halfway house *
twelve step *
12-step *
alcoholics anonymous *
narcotics anonymous *
aa meeting *
na meeting *
aa sponsor *
recovery coach *
recovery meeting *
recovery group *
recovery program *
recovery plan *
smoking cessation *
quit smoking *
quitting smoking *
stop smoking *
tobacco cessation *
harm reduction *
naloxone kit *
court-ordered treatment *
drug court *
dui program *
urine drug screen *
cbt *
dbt *
tms therapy *
=ECT *
=TMS *
~=MAT *
=IOP *
~=PHP *
~=AA *
# reproductive, gender
prenatal *
antenatal *
ob visit *
birth control *
birthing class *
childbirth *
lamaze *
birth plan *
labor and delivery *
induction of labor *
c-section *
cesarean *
caesarean *
contraception *
contraceptive *
morning-after pill *
plan b pill *
abortion *
termination of pregnancy *
pregnancy termination *
ivf *
in vitro *
iui *
insemination *
egg retrieval *
egg donor *
egg freezing *
embryo *
sperm *
fertility treatment *
fertility cycle *
surrogacy *
surrogate *
tubal ligation *
tubes tied *
vasectomy *
lactation consultant *
breastfeeding support *
doula *
midwife *
hormone replacement *
estrogen therapy *
testosterone therapy *
gender-affirming *
gender reassignment *
gender confirmation *
top surgery *
bottom surgery *
puberty blocker *
trans care *
hormone blocker *
prep for hiv *
hiv prevention *
pre-exposure prophylaxis *
post-exposure prophylaxis *
antiretroviral *
hiv treatment *
hiv medication *
viral suppression *
genetic counseling *
genetic counselling *
gene therapy *
hrt *
=PrEP *
~=PEP *
~=ART *
=VBAC *
=D&C *
=NST *
=LARC *
=OCP *
# vaccines
vaccine
vaccination
vaccinated
unvaccinated
vaccinate
immunization
immunisation
immunized
immunize
booster shot
second dose
first dose
next dose
missed dose
flu shot
flu clinic
covid shot
covid booster
tetanus shot
allergy shot
pneumonia shot
shingles shot
hpv shot *
hpv vaccine *
travel shot
depo shot *
cortisone shot
b12 shot
iron shot
vitamin shot
mmr
tdap
dtap
shingrix
gardasil *
prevnar
pneumovax
zostavax
menactra
bexsero
varivax
rotateq
fluzone
flumist
comirnaty
spikevax
novavax
school shots
well-child shots
shot record
childhood shots
your shots
=HPV *
=MenB
=PCV
# care in general
treatments
plan of care
home health
skilled nursing
respite care
palliative care
hospice
comfort care
wound vac
aftercare instructions
discharge instructions
discharge summary
post-op
postoperative
post-operative
pre-op
preoperative
pre-operative
post-surgical
postsurgical
recovery from surgery
after your surgery
after your procedure
medication
medications
meds
medicine
dosage
dosing
prescribed
antibiotics
antibiotic
antiviral
antifungal
steroid
steroids
corticosteroid
immunosuppressant
injection
injections
injectable
transplant
transplanted
transplantation
organ donor
weight loss program
weight management
weight loss clinic
bariatric
diabetes education
nutrition counseling
nutrition counselling
dietitian
dietician
low sodium diet
diabetic diet
renal diet
gluten-free diet plan
medical nutrition
tube feeding
care management
transitional care
remote patient monitoring
home monitoring
clinical trial
sleep study
telepsychiatry *
medical marijuana *
medical cannabis *
vision therapy
desensitization
wart removal
mole removal
laser hair removal
cryotherapy
microneedling
chemical peel
botox
juvederm
dysport
teeth whitening
deep cleaning
scaling and root planing
fluoride
dental sealant
tooth cleaning
teeth cleaning
dental cleaning
braces tightened
braces adjustment
monoclonal antibody
=TPN
=HBOT
=IVIG
=BMT
=HSCT
# everyday words that count only near a cue
~treatment
~treat
~treated
~therapy
~shot
~shots
~booster
~dose
~doses
~pump
~cast
~brace
~braces
~pill
~pills
~tablet
~capsule
~drops
~ointment
~inhale
~spray
~cream
~patches
~diet
~exercise
~oxygen
~dressing
~bandage
~sling
~implant
~monitor
~device
~lens
~lenses
~contacts
~glasses
~crown
~bridge
~aligner
~cycle
~session
~round
~radiation
~hydration
~drip
~iv
~discharge
~discharged
~admitted
~admission
~fast
~fasting
~massage
~adjustment
~prep
~recover
~transfer
~freeze
~port
~filter
~plan b
~nursing
~hygiene
~walker
~supplies
~equipment
~boot
~stimulator
~sponsor
~counseling
~counselling
~coach
~cessation
~quit
~program
~meeting
~steps
~cleaning
~nutrition
~supplement
~vitamin
~intake
`
