// Past 300 lines: a word list, one reviewed term a line.
/** Conditions and symptoms as patients and clinicians write them in English. */
export const conditionsEnTerms: string = `
# heart and vessels
heart failure
heart attack
heart condition
heart murmur
heart defect
heart block
heart problem
heart rhythm
heart trouble
palpitation
irregular heartbeat
rapid heartbeat
fast heartbeat
racing heart
heart racing
heartbeat is irregular
cardiac arrest
cardiac event
cardiomyopathy
cardiovascular
cardiotoxicity
arrhythmia
dysrhythmia
tachycardia
bradycardia
afib
a-fib
atrial flutter
fibrillation
ventricular
long qt
hypertension
hypertensive
high blood pressure
low blood pressure
elevated blood pressure
hypotension
hypotensive
orthostatic
preeclampsia *
angina
infarction
infarct
ischemia
ischemic
ischaemic
atherosclerosis
atherosclerotic
arteriosclerosis
aneurysm
mitral valve
regurgitation
endocarditis
thrombosis
thrombotic
thrombus
thromboembolism
blood clot
embolism
varicose vein
spider vein
venous insufficiency
claudication
raynaud
cardiogenic shock
high cholesterol
hyperlipidemia
high triglycerides
syncope
fainting
fainted
passed out
mini stroke
ministroke
had a stroke
after a stroke
stroke risk
stroke patient
stroke survivor
stroke recovery
history of stroke
hemorrhage
haemorrhage
hemorrhagic
intracranial
subarachnoid
subdural
hematoma
brain bleed
poor circulation
vasospasm
copd
chf
htn
dvt
svt
hld
stemi
nstemi
~=CAD
~=MS
~=PAD
=PVD
=AAA
~=MI
=TIA
=CVA
~=PE
~=AF
=VTE
~=CVD
=LVH
~=ACS
~=PVC
~=POTS
~=BP
=ASD
=VSD
=SCD
=ASCVD
# lungs and breathing
asthma
asthmatic
emphysema
bronchitis
bronchiectasis
bronchospasm
pneumonia
pneumonitis
pneumothorax
collapsed lung
pulmonary
pleurisy
lung nodule
lung mass
lung problem
fluid in my lungs
fluid in the lungs
tuberculosis
latent tb
croup
whooping cough
pertussis
sleep apnoea
apnea
sarcoidosis
silicosis
asbestosis
respiratory
wheezing
wheeze
wheezy
shortness of breath
short of breath
trouble breathing
difficulty breathing
hard to breathe
can't breathe
breathing problem
breathing difficulty
difficulty in breathing
out of breath
breathless
breathlessness
dyspnea
hypoxia
hypoxic
tachypnea
chest tightness
tight chest
chest congestion
chest cold
chest discomfort
chest pressure
coughing up
persistent cough
dry cough
bad cough
productive cough
cough that won't
phlegm
mucus
sputum
mucous
stuffy nose
runny nose
blocked nose
congested nose
nasal congestion
nose is running
postnasal drip
sinus
sinusitis
hay fever
nosebleed
sneezing
deviated septum
loss of smell
loss of taste
strep
scratchy throat
tonsillitis
laryngitis
hoarse
hoarseness
snoring problem
ards
=OSA
=ILD
=IPF
~=TB
=URI
=URTI
~=CF
=LRTI
~=SOB
=SARS
=MERS
# infection
covid
covid19
coronavirus
influenza
flu-like
swine flu
bird flu
stomach flu
have the flu
has the flu
with the flu
stomach bug
norovirus
rotavirus
gastroenteritis
salmonella
e. coli
c. diff
clostridium difficile
clostridioides
listeria
campylobacter
giardia
infection
infectious
staphylococcus
streptococcus
mrsa
sepsis
septic
abscess
cellulitis
impetigo
gangrene
meningitis
encephalitis
mononucleosis
measles
mumps
rubella
chickenpox
chicken pox
varicella
shingles
zoster
malaria
dengue
zika
ebola
mpox
monkeypox
typhoid
cholera
tetanus
diphtheria
polio
rabies
lyme
west nile
rocky mountain spotted fever
toxoplasmosis
cytomegalovirus
epstein-barr
hand foot and mouth
hand-foot-mouth
scarlet fever
rheumatic fever
valley fever
pink eye
conjunctivitis
ringworm
athlete's foot
scabies
lice
pinworm
tapeworm
candida
candidiasis
oral thrush
aspergillosis
histoplasmosis
infected tooth
legionnaires
leprosy
exposed to a virus
contagious
low-grade fever
high fever
mild fever
have a fever
had a fever
has a fever
running a fever
fever and
fever of
feverish
yellow fever
chills
body aches
lymph nodes
night sweats
pus
h1n1
h5n1
anthrax
botulism
uti
rsv
cmv
ebv
=VRE
=HSV *
=HFMD
# sexually transmitted, HIV
hiv *
human immunodeficiency virus *
aids virus *
aids patient *
immunodeficiency syndrome *
sexually transmitted *
~std *
sti *
venereal *
syphilis *
gonorrhea *
gonorrhoea *
chlamydia *
chlamydial *
herpes *
genital wart *
human papillomavirus *
hpv *
trichomoniasis *
trichomonas *
hepatitis b *
hepatitis c *
hep c *
hep b *
pelvic inflammatory disease *
partner may have been exposed *
pubic lice *
undetectable viral load *
=AIDS *
=STD *
=PLWH *
=HSV-2 *
=HSV2 *
=HCV *
=HBV *
=BV *
# diabetes, hormones, metabolism
diabetes
diabetic
prediabetes
prediabetic
ketoacidosis
hyperglycemia
hypoglycemia
hypoglycemic
high blood sugar
low blood sugar
high sugar
blood sugar is high
insulin resistance
insulin dependent
thyroid
hypothyroidism
hypothyroid
hyperthyroidism
hyperthyroid
hashimoto
goiter
goitre
thyroiditis
parathyroid
hyperparathyroidism
hypoparathyroidism
cushing
adrenal
pituitary
hypogonadism
low testosterone
hormone imbalance
hormonal imbalance
obesity
obese
overweight
underweight
weight gain
weight loss
losing weight
lost weight
loss of appetite
lack of appetite
excessive hunger
excessive thirst
malnutrition
malnourished
dehydration
dehydrated
electrolyte
acidosis
alkalosis
gout
gouty
amyloidosis
hemochromatosis
porphyria
t2dm
t1dm
dka
niddm
iddm
gdm
~=DM
=DM2
=DM1
=T2D
=T1D
=GDM *
=PKU
=SIADH
=BMI
# blood and immune
anemia
anaemia
anemic
anaemic
iron deficient
sickle cell
thalassemia
hemophilia
haemophilia
hemophiliac
von willebrand
factor v leiden *
thrombocytopenia
neutropenia
neutropenic
hemolytic
hemolysis
myelodysplastic
low platelets
low white blood cell
low iron
eosinophilia
immunodeficiency
immunocompromised
immunosuppressed
weakened immune system
autoimmune
lupus
antiphospholipid
sjogren
scleroderma
rheumatoid
anaphylaxis
anaphylactic
allergic
food allergy
peanut allergy
drug allergy
penicillin allergy
seasonal allergies
angioedema
hypersensitivity
transplant rejection
graft versus host
~=RA
=SLE
=ITP
~=MDS
=CVID
~=IDA
# cancer
cancer
cancerous
precancerous
carcinoma
adenocarcinoma
squamous cell
basal cell
melanoma
lymphoma
hodgkin
leukemia
leukaemia
myeloma
sarcoma
glioma
adenoma
lipoma
tumor
tumour
malignancy
malignant
benign
metastasis
metastases
metastatic
metastasized
in remission
neoplasm
neoplastic
carcinoid
oncologic
dcis
lump
polyp
cyst
dysplasia
hyperplasia
neoplasia
terminally ill
palliative
end-of-life
leukoplakia
barrett's esophagus
kaposi sarcoma *
aml
nsclc
=CLL
=CML
=DLBCL
=SCLC
=HCC
=RCC
=GBM
=CIN
# brain and nerves
multiple sclerosis
parkinson
parkinsonism
parkinsonian
alzheimer
dementia
demented
lewy body
memory loss
memory problem
cognitive decline
cognitive deficit
epilepsy
epileptic
seizure
convulsion
status epilepticus
migraine
cluster headache
tension headache
severe headache
bad headache
frequent headache
headaches and
terrible headache
concussion
brain damage
coma
comatose
neuropathy
neuropathic
neuralgia
sciatica
sciatic
pinched nerve
nerve damage
tingling
numbness
pins and needles
numb
paralysis
paralyzed
paraplegia
paraplegic
quadriplegia
quadriplegic
palsy
tremor
tremors
dystonia
dyskinesia
ataxia
chorea
huntington *
tourette
restless leg
narcolepsy
insomnia
insomniac
sleepwalking
trouble sleeping
vertigo
dizziness
dizzy spell
lightheaded
lightheadedness
light-headed
balance problem
loss of balance
guillain-barre
myasthenia gravis
amyotrophic lateral sclerosis
lou gehrig
hydrocephalus
spina bifida
neurotoxicity
neurotoxic
neurological
neurologic
stiff neck
neck stiffness
blurred vision
blurry vision
double vision
slurred speech
confusion and
disoriented
myoclonus
myoclonic
spasticity
spastic
rhabdomyolysis
brain fog
aphasia
dysarthria
developmental delay
speech delay
dyslexia
dyslexic
=ALS
=TBI
~=PD
~=CP
=RLS
~=CTE
~=SCI
=NPH
=GBS
~=MCI
=CRPS
# mind, behaviour
mental health *
mental illness *
mentally ill *
mental disorder *
mental breakdown *
nervous breakdown *
behavioral health *
behavioural health *
emotional wellness *
psychiatric *
psychosis *
psychotic *
schizophrenia *
schizophrenic *
schizoaffective *
bipolar *
mania *
manic *
hypomania *
depression *
depressive *
anxiety *
panic attack *
panic disorder *
agoraphobia *
phobia *
obsessive compulsive *
posttraumatic stress *
post traumatic *
adhd *
attention deficit *
hyperactivity *
autism *
autistic *
asperger *
on the spectrum evaluation *
neurodivergent *
eating disorder *
anorexia *
anorexic *
bulimia *
bulimic *
binge eating *
body dysmorphia *
personality disorder *
borderline personality *
dissociative *
delusion *
delusional *
hallucination *
hallucinating *
hallucinations *
paranoia *
suicidal *
suicide *
self-harm *
self-injury *
cutting yourself *
mood disorder *
mood swings *
dysthymia *
conduct disorder *
oppositional defiant *
gender dysphoria *
sexual dysfunction *
erectile dysfunction *
impotence *
low libido *
premature ejaculation *
intellectual disability *
learning disability *
psychological *
psychosomatic *
stress disorder *
adjustment disorder *
grief counseling *
catatonia *
catatonic *
delirium *
delirious *
feeling hopeless *
feeling depressed *
ptsd *
~=ADD *
=OCD *
=MDD *
=GAD *
=BPD *
~=ODD *
~=SAD *
~=SMI *
~=ED *
=PMDD *
# substance use
addiction *
substance use *
substance abuse *
drug abuse *
drug addict *
drug dependence *
drug problem *
drug dependency *
chemical dependency *
opioid use *
opioid dependence *
opioid abuse *
heroin *
cocaine *
methamphetamine *
amphetamine abuse *
crystal meth *
overdose *
overdosed *
alcoholism *
alcoholic hepatitis *
alcohol use disorder *
alcohol abuse *
alcohol dependence *
alcohol withdrawal *
alcohol problem *
drinking problem *
binge drinking *
withdrawal symptom *
opioid withdrawal *
relapse *
relapsed *
sobriety *
sober since *
days sober *
months sober *
in recovery from *
clean and sober *
nicotine dependence *
tobacco use disorder *
marijuana use *
cannabis use *
positive drug screen *
stimulant use *
injection drug use *
=OUD *
=SUD *
=AUD *
=IVDU *
=PWID *
# digestion, liver
reflux
heartburn
indigestion
gastroesophageal
gastritis
gastroparesis
gastrointestinal
gi bleed
ulcer
ulcers
colitis
crohn
celiac
coeliac
gluten intolerance
lactose intolerance
lactose intolerant
diverticulitis
diverticulosis
appendicitis
hernia
hemorrhoid
haemorrhoid
hemorrhoids
piles treatment
anal fissure
fistula
constipation
constipated
diarrhea
diarrhoea
stool
stools
bowel
nausea
nauseous
nauseated
queasy
vomiting
vomited
vomit
throwing up
emesis
bloating
bloated
flatulence
gassy
cramping
stomach cramp
cramps in my
jaundice
jaundiced
yellow skin
yellowing
cirrhosis
fatty liver
liver failure
liver damage
hepatotoxicity
hepatic
hepatitis
ascites
gallstone
gallbladder
cholestasis
cholestatic
pancreatitis
pancreatic
esophageal
dyspepsia
trouble swallowing
difficulty swallowing
stomach trouble
upset stomach
stomach upset
abdominal
belly pain
tummy pain
ileus
rectal
incontinence
incontinent
fecal
h. pylori
helicobacter pylori
malabsorption
steatosis
gerd
nafld
=IBS
=IBD
~=UC
=PUD
=NASH
=SIBO
=GIB
# kidney, urinary, men
kidney failure
renal
kidney stone
kidney damage
kidney problem
kidney function
nephropathy
nephritis
nephrotic
nephrotoxicity
hematuria
urine
urinary
burning when i pee
burning sensation
urinating
urination
pee frequently
bladder
cystitis
hydronephrosis
polycystic kidney
uremia
uremic
prostate
prostatitis
prostatic
testicular
testicle
varicocele
hydrocele
peyronie
bedwetting
enuresis
dysuria
ckd
esrd
aki
bph
luts
=OAB
=ARF
=ESKD
=PKD
# women, pregnancy, birth
pregnancy *
pregnant *
expecting a baby *
ectopic *
miscarriage *
miscarried *
stillbirth *
stillborn *
morning sickness *
hyperemesis *
eclampsia *
hellp syndrome *
placenta *
placental *
trimester *
gestation *
gestational *
weeks along *
due date is *
baby's due date *
your baby is the size *
your baby is now *
preterm labor *
premature labor *
premature birth *
premature baby *
preemie *
labor pain *
contractions *
water broke *
newborn *
postpartum *
post-partum *
breastfeeding *
breast feeding *
lactation *
lactating *
mastitis *
infertility *
infertile *
fertility *
endometriosis *
fibroid *
uterine *
uterus *
ovary *
ovarian *
ovulation *
ovulating *
menstrual *
menstruation *
missed period *
missed periods *
heavy period *
irregular period *
painful period *
period cramps *
dysmenorrhea *
amenorrhea *
menorrhagia *
premenstrual *
menopause *
menopausal *
perimenopause *
hot flash *
hot flashes *
hot flush *
vaginal *
vaginitis *
vaginosis *
vagina *
vulva *
vulvar *
cervical dysplasia *
cervix *
abnormal pap *
pelvic pain *
pelvic floor *
prolapse *
birth defect *
down syndrome *
trisomy *
fetal *
foetal *
fetus *
foetus *
unborn baby *
baby bump *
breech *
multiple birth *
expecting mother *
expectant mother *
sexual assault *
sexually active *
pcos *
iugr *
~=PROM *
~=PMS *
~=PPD *
=HELLP *
~=NICU *
# genetic, gender, violence
genetic disorder *
genetic condition *
genetic mutation *
gene mutation *
hereditary *
inherited condition *
brca *
brca1 *
brca2 *
lynch syndrome *
familial hypercholesterolemia *
carrier of *
chromosomal *
chromosome *
turner syndrome *
klinefelter *
fragile x *
marfan *
ehlers-danlos *
muscular dystrophy *
duchenne *
tay-sachs *
congenital *
neurofibromatosis *
sickle cell trait *
genetically *
transgender *
gender identity *
gender transition *
transitioning *
intersex *
domestic violence *
domestic abuse *
partner violence *
abusive relationship *
abusive partner *
battered women *
child abuse *
elder abuse *
sexual abuse *
physical abuse *
abuse survivor *
rape *
raped *
safety plan *
human trafficking *
restraining order *
strangulation *
=DMD *
=IPV *
~=DV *
# bones, joints, muscles
arthritis
arthritic
osteoarthritis
psoriatic
osteoporosis
osteopenia
fracture
fractured
broken bone
broken arm
broken leg
broken wrist
broken ankle
broken hip
broken rib
bone spur
sprain
sprained
strained muscle
muscle strain
torn ligament
meniscus
meniscal
rotator cuff
ligament tear
acl tear
tendon tear
tendonitis
tendinitis
bursitis
dislocation
dislocated
frozen shoulder
tennis elbow
plantar fasciitis
bunion
hammertoe
heel spur
ingrown toenail
ingrown nail
herniated disc
slipped disc
bulging disc
disc herniation
degenerative disc
scoliosis
kyphosis
ankylosing
spondylosis
fibromyalgia
myalgia
muscle pain
muscle cramp
muscles are weak
leg cramp
chest pain
chest pains
back pain
neck pain
knee pain
hip pain
shoulder pain
foot pain
heel pain
ankle pain
wrist pain
elbow pain
hand pain
leg pain
arm pain
jaw pain
rib pain
stomach pain
stomach ache
stomachache
ear pain
earache
eye pain
tooth pain
toothache
nerve pain
bone pain
throat pain
breast pain
kidney pain
pain level
severe pain
sharp pain
in pain
pain in my
pain in your
pain in his
pain in her
pain in the
pain behind my
pain and
joints
backache
whiplash
tmj
amputation
amputee
rickets
hammer toe
flat feet
contracture
carpal
necrosis
osteonecrosis
~=OA
=PsA
=ACL
=MCL
=DJD
=DDD
=ORIF
# skin
rash
rashes
itch
itchy
itching
itchiness
hives
urticaria
eczema
psoriasis
dermatitis
seborrheic
acne
rosacea
pimple
blackhead
blackheads
whitehead
zits
vitiligo
melasma
wart
skin tag
lesion
lesions
suspicious mole
abnormal mole
keratosis
boil
blister
blistering
blisters
sunburn
frostbite
second degree burn
third degree burn
bedsore
wound
laceration
stitches
skin irritation
dry skin
flaky skin
scaly
scaling
peeling skin
skin is peeling
skin peeling
red patch
red spots
red bumps
discolored
skin discoloration
swollen
swelling
edema
oedema
edematous
lymphedema
puffy
inflammation
inflamed
inflammatory
alopecia
hair loss
hair thinning
nail fungus
onychomycosis
dandruff treatment
sores
bug bite
insect bite
tick bite
snake bite
dog bite
bee sting
poison ivy
poison oak
lichen planus
excessive sweating
hyperhidrosis
pemphigus
pemphigoid
stevens-johnson
erythema
pruritus
purpura
petechiae
bruise
bruising
scab
scabs
scabbing
intertrigo
cellulite treatment
skin condition
=BCC
~=SCC
=SJS
# eyes, ears, mouth
cataract
glaucoma
macular
retinopathy
retinal
keratoconus
astigmatism
myopia
nearsighted
farsighted
presbyopia
lazy eye
amblyopia
strabismus
stye
dry eye
eye floaters
vision loss
loss of vision
legally blind
blindness
ocular
optic neuritis
watery eyes
red eyes
hearing loss
hearing impaired
deafness
hard of hearing
tinnitus
ringing in my ears
meniere
otitis
earwax
ear wax
ruptured eardrum
swimmer's ear
ear discharge
cavity filling
cavities
tooth decay
gingivitis
periodontitis
receding gums
abscessed tooth
cracked tooth
chipped tooth
broken tooth
wisdom tooth
wisdom teeth
impacted tooth
tooth sensitivity
tooth loss
bruxism
teeth grinding
halitosis
bad breath
dry mouth
cleft lip
cleft palate
~=AMD
=POAG
# children, other, general
failure to thrive
colic
colicky
teething
tongue tie
kawasaki
medical condition
health condition
underlying condition
preexisting condition
pre-existing condition
comorbidity
diagnosis
diagnosed
misdiagnosed
prognosis
symptom
symptomatic
asymptomatic
disease
syndrome
disorder
illness
ailment
sickness
fatigue
fatigued
lethargy
lethargic
malaise
weakness
feeling weak
muscle aches
frailty
fall risk
had a fall
injury
injuries
side effect
adverse reaction
adverse event
toxicity
poisoning
hyperthermia
hypothermia
heat stroke
heatstroke
heat exhaustion
disability
disabled
life-threatening
critical condition
in the hospital with
hospitalized
hospitalised
hospitalization
on life support
passed away from
cause of death
organ failure
vegetative state
bleeding
choking
complication
complications
at risk for
high risk for
risk of developing
exacerbation
flare-up
acute
chronic
exacerbated
deficiency
impairment
deformity
fibrosis
stenosis
atrophy
spasm
obstruction
perforation
embolic
effusion
icd-10
icd code
~=ICD
=DX
=Dx
=Hx
=FTT
=DNR
=POLST
=ME/CFS
# everyday words that count only near a cue
~cold
~flu
~fever
~headache
~cough
~coughing
~sick
~ill
~ache
~aching
~achy
~pain
~painful
~hurt
~hurting
~sore
~dizzy
~tired
~weak
~exhausted
~faint
~nose bleed
~bleed
~cramp
~cramps
~virus
~viral
~bacteria
~fungus
~parasite
~germ
~stroke
~attack
~shock
~clot
~vein
~mole
~bump
~spots
~patch
~burn
~burning
~cut
~scar
~swelled
~stiff
~stiffness
~sweating
~sweat
~shaking
~shiver
~shivering
~sleepless
~breathing
~sneeze
~stomach
~belly
~tummy
~gas
~allergy
~allergies
~sugar
~weight
~overeating
~appetite
~thirst
~thirsty
~condition
~problem
~trauma
~wounded
~fall
~fell
~deaf
~blind
~vision
~hearing
~cavity
~gum
~teeth
~tooth
~throat
~chest
~lung
~liver
~kidney
~heart
~brain
~nerve
~spine
~skin
~bone
~joint
~muscle
~blood
~infected
~contagion
~exposure
~exposed
~outbreak
~positive
~carrier
~remission
~mass
~spot
~growth
~nodule
~colon
~breast
~episode
~flare
~tender
~tenderness
~discomfort
~irritation
~irritated
~redness
~discharge
~drainage
~spotting
~limp
~stones
~fluid
~seizing
~unconscious
~dehydrate
~thrush
~boils
~sting
~bite
~recovering
~recovery
~heal
~healing
~terminal
~critical
~stable
~abnormal
~abnormality
~elevated
~worsening
# everyday words, sensitive
~depressed *
~anxious *
~addict *
~addicted *
~dependence *
~drunk *
~intoxicated *
~sober *
~alcoholic *
~alcohol *
~drinking *
~drug *
~marijuana *
~cannabis *
~weed *
~meth *
~opioid *
~opiate *
~withdrawal *
~smoking *
~smoker *
~vaping *
~tobacco *
~nicotine *
~using again *
~period *
~baby *
~expecting *
~delivery *
~labor *
~abuse *
~abused *
~abuser *
~abusive *
~violence *
~assault *
~assaulted *
~unsafe at home *
~safe at home *
~shelter *
~mental *
~emotional *
~stress *
~stressed *
~panic *
~mood *
~trauma history *
~grief *
~gender *
~transition *
~trans *
~genetic *
~gene *
~gay *
~lesbian *
~lgbtq *
~sexual *
~intercourse *
~libido *
~ovulate *
~womb *
~paranoid *
~crisis *
~voices *
`
