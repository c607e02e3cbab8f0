// Past 300 lines: a word list, one reviewed term a line.
/** Conditions and symptoms as patients and clinicians write them in English. */
export const conditionsEnTerms: string = `
# heart and vessels
heart failure
heart attack
heart condition
heart murmur
heart defect
heart problem
heart rhythm
palpitation
irregular heartbeat
racing heart
heart racing
cardiac arrest
cardiovascular
arrhythmia
tachycardia
bradycardia
afib
a-fib
fibrillation
hypertension
hypotension
hypotensive
preeclampsia *
angina
infarction
ischemic
aneurysm
regurgitation
pericardial effusion
thrombus
thromboembolism
blood clot
embolism
spider vein
syncope
~fainting
fainted
had a stroke
after a stroke
stroke risk
stroke recovery
history of stroke
hemorrhagic stroke
hemorrhage
haemorrhage
subdural
brain bleed
poor circulation
copd
chf
htn
dvt
~=CAD
~=MS
=SVT
=HLD
=TIA
~=PE
~=AF
~=POTS
~=BP
# lungs and breathing
asthma
asthmatic
emphysema
bronchitis
pneumonia
collapsed lung
pulmonary
pleural effusion
pleurisy
lung nodule
fluid in the lungs
latent tb
croup
whooping cough
pertussis
sleep apnoea
apnea
respiratory
wheezing
wheeze
shortness of breath
short of breath
trouble breathing
difficulty breathing
hard to breathe
can't breathe
breathing problem
breathing difficulty
out of breath
breathless
dyspnea
hypoxia
hypoxic
chest tightness
chest congestion
chest pressure
coughing up
persistent cough
chronic cough
dry cough
bad cough
phlegm
mucus
sputum
stuffy nose
runny nose
nasal congestion
sinus
hay fever
nosebleed
sneezing
loss of smell
loss of taste
sore throat
strep
tonsillitis
hoarse
=ARDS
=OSA
~=TB
~=SOB
# infection
covid
covid19
coronavirus
influenza
flu-like
stomach flu
have the flu
has the flu
stomach bug
norovirus
salmonella
listeria
infection
infectious
mrsa
sepsis
septic
abscess
impetigo
meningitis
measles
chickenpox
chicken pox
varicella
shingles
zoster
malaria
zika
mpox
monkeypox
typhoid
tetanus
rabies
lyme
cytomegalovirus
hand foot and mouth
scarlet fever
pink eye
ringworm
athlete's foot
scabies
lice
candida
oral thrush
infected tooth
low-grade fever
high fever
have a fever
had a fever
has a fever
running a fever
feverish
~chills
body aches
lymph nodes
night sweats
pus
uti
rsv
cmv
=EBV
=HSV *
# sexually transmitted, HIV
hiv *
human immunodeficiency virus *
sexually transmitted *
~std *
sti *
syphilis *
gonorrhea *
gonorrhoea *
chlamydia *
herpes *
human papillomavirus *
hpv *
trichomoniasis *
hepatitis b *
hepatitis c *
hep c *
hep b *
pelvic inflammatory disease *
pubic lice *
=AIDS *
=STD *
=HCV *
=BV *
# diabetes, hormones, metabolism
diabetes
diabetic
prediabetes
prediabetic
thyroid
goiter
parathyroid
cushing
adrenal
hypogonadism
hormone imbalance
hormonal imbalance
obesity
obese
~overweight
underweight
weight gain
weight loss
~losing weight
loss of appetite
malnutrition
dehydration
metabolic acidosis
vitamin d deficiency
iron deficiency
vitamin deficiency
gout
lactic acidosis
t2dm
t1dm
dka
~=DM
=T2D
=T1D
=GDM *
=BMI
# blood and immune
anemia
anemic
anaemic
iron deficient
sickle cell
hemophilia
low iron
immunocompromised
lupus
rheumatoid
anaphylaxis
anaphylactic
allergic
food allergy
peanut allergy
drug allergy
seasonal allergies
angioedema
~=RA
# cancer
cancer
cancerous
precancerous
melanoma
lymphoma
non-hodgkin
leukemia
tumor
tumour
malignancy
~malignant
~benign
in remission
neoplasm
lump
polyp
cyst
dysplasia
terminally ill
palliative
end-of-life
=AML
=NSCLC
=DCIS
# brain and nerves
multiple sclerosis
parkinson
alzheimer
dementia
memory loss
memory problem
cognitive impairment
cognitive decline
epilepsy
epileptic
seizure
migraine
severe headache
bad headache
brain injury
concussion
brain damage
~coma
sciatica
sciatic
carpal tunnel
pinched nerve
nerve damage
tingling
numbness
numb
paralysis
paralyzed
palsy
tremor
tardive dyskinesia
~huntington *
huntington disease *
tourette
restless leg
narcolepsy
insomnia
trouble sleeping
vertigo
dizziness
lightheaded
lightheadedness
light-headed
loss of balance
hydrocephalus
spina bifida
neurological
neurologic
stiff neck
blurred vision
blurry vision
double vision
slurred speech
brain fog
developmental delay
speech delay
dyslexia
=ALS
~=PD
=CRPS
# mind, behaviour
mental health *
mental illness *
mentally ill *
mental disorder *
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
depression *
depressive *
anxiety *
panic attack *
panic disorder *
phobia *
obsessive compulsive *
post traumatic *
adhd *
attention deficit *
hyperactivity *
autism *
autistic *
asperger *
neurodivergent *
eating disorder *
anorexia *
anorexic *
bulimia *
bulimic *
binge eating *
personality disorder *
delusion *
delusional *
hallucination *
suicidal *
suicide *
self-harm *
mood disorder *
gender dysphoria *
sexual dysfunction *
erectile dysfunction *
impotence *
intellectual disability *
learning disability *
psychological *
stress disorder *
delirium *
feeling hopeless *
ptsd *
~=ADD *
=OCD *
=MDD *
=GAD *
=BPD *
~=SAD *
~=ED *
=PMDD *
# substance use
addiction *
substance use *
substance abuse *
drug abuse *
drug addict *
drug problem *
heroin *
cocaine *
methamphetamine *
overdose *
alcoholism *
alcohol use disorder *
alcohol abuse *
alcohol withdrawal *
alcohol problem *
drinking problem *
binge drinking *
withdrawal symptom *
relapse *
relapsed *
sobriety *
sober since *
days sober *
in recovery from *
clean and sober *
tobacco use disorder *
=OUD *
=SUD *
=AUD *
# digestion, liver
reflux
heartburn
indigestion
gastroesophageal
gastrointestinal
gi bleed
ulcer
crohn
celiac
gluten intolerance
diverticulitis
appendicitis
hernia
hemorrhoid
haemorrhoid
fistula
constipation
constipated
diarrhea
stool
bowel
nausea
~nauseous
queasy
~vomiting
~vomited
~vomit
~throwing up
bloating
bloated
~gassy
cramping
stomach cramp
jaundice
fatty liver
liver failure
liver damage
hepatic
hepatitis
gallstone
gallbladder
pancreatitis
pancreatic
esophageal
dyspepsia
trouble swallowing
difficulty swallowing
upset stomach
stomach upset
abdominal
belly pain
rectal
incontinence
incontinent
fecal
gerd
=IBD
~=UC
=NAFLD
# kidney, urinary, men
kidney failure
renal
kidney stone
kidney injury
kidney damage
kidney function
urine
urinary
burning sensation
urinating
urination
bladder
prostate
testicular
testicle
bedwetting
ckd
esrd
aki
bph
=LUTS
# women, pregnancy, birth
pregnancy *
pregnant *
ectopic *
miscarriage *
miscarried *
stillbirth *
morning sickness *
eclampsia *
placenta *
trimester *
gestation *
gestational *
weeks along *
baby's due date *
premature birth *
premature baby *
preemie *
labor pain *
~contractions *
water broke *
newborn *
postpartum *
post-partum *
breastfeeding *
breast feeding *
lactation *
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
heavy period *
irregular period *
painful period *
period cramps *
premenstrual *
menopause *
menopausal *
perimenopause *
hot flash *
vaginal *
vaginitis *
vagina *
vulva *
cervix *
abnormal pap *
pelvic pain *
pelvic floor *
prolapse *
birth defect *
down syndrome *
trisomy *
fetal *
fetus *
breech *
expectant mother *
sexually active *
pcos *
=IUGR *
~=PPD *
# genetic, gender, violence
genetic disorder *
genetic mutation *
gene mutation *
hereditary *
brca *
~carrier of *
chromosomal *
chromosome *
muscular dystrophy *
congenital *
~genetically *
transgender *
gender identity *
gender transition *
~transitioning *
domestic violence *
domestic abuse *
partner violence *
child abuse *
elder abuse *
sexual abuse *
physical abuse *
rape *
raped *
safety plan *
human trafficking *
restraining order *
=IPV *
~=DV *
# bones, joints, muscles
arthritis
psoriatic
osteoporosis
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
muscle strain
torn ligament
meniscus
rotator cuff
dislocation
dislocated shoulder
frozen shoulder
tennis elbow
plantar fasciitis
bunion
hammertoe
ingrown toenail
herniated disc
slipped disc
degenerative disc
ankylosing spondylitis
cervical spondylosis
fibromyalgia
myalgia
muscle weakness
muscle pain
muscle spasm
muscle cramp
joint pain
joint stiffness
joints hurt
chest pain
back pain
neck pain
knee pain
hip pain
shoulder pain
foot pain
ankle pain
leg pain
jaw pain
stomach pain
stomach ache
stomachache
ear pain
earache
eye pain
tooth pain
toothache
nerve pain
breast pain
chronic pain
pain level
severe pain
sharp pain
~in pain
pain in my
pain in your
backache
whiplash
tmj
amputation
avascular necrosis
knee injury
back injury
head injury
shoulder injury
sports injury
=ACL
# skin
rash
itch
itchy
itching
hives
urticaria
eczema
psoriasis
acne
rosacea
pimple
blackheads
zits
vitiligo
wart
skin tag
~lesion
suspicious mole
abnormal mole
~boil
blister
blistering
sunburn
frostbite
bedsore
pressure sore
wound
skin irritation
dry skin
scaly
skin peeling
red spots
red bumps
discolored
swollen
swelling
edema
lymphedema
~puffy
inflammation
inflamed
inflammatory
alopecia
hair loss
nail fungus
cold sore
canker sore
mouth sore
insect bite
tick bite
dog bite
bee sting
poison ivy
poison oak
excessive sweating
pruritus
~bruise
bruising
~scab
~scabbing
skin condition
# eyes, ears, mouth
cataract
glaucoma
macular
retinal
astigmatism
myopia
nearsighted
farsighted
lazy eye
stye
dry eye
vision loss
visual impairment
blindness
watery eyes
red eyes
hearing loss
deafness
hard of hearing
tinnitus
ringing in my ears
otitis
earwax
cavities
tooth decay
bleeding gums
abscessed tooth
cracked tooth
chipped tooth
broken tooth
wisdom tooth
wisdom teeth
tooth sensitivity
bruxism
teeth grinding
bad breath
dry mouth
# children, other, general
~colic
~teething
tongue tie
chronic condition
medical condition
health condition
underlying condition
preexisting condition
pre-existing condition
diagnosis
diagnosed
~symptom
symptomatic
disease
syndrome
disorder
illness
ailment
~sickness
fatigue
fatigued
lethargy
lethargic
malaise
~weakness
muscle aches
frailty
fall risk
had a fall
~injury
~side effect
adverse reaction
adverse event
toxicity
poisoning
hypothermia
heat stroke
heatstroke
heat exhaustion
~disability
~disabled
life-threatening
hospitalized
hospitalised
hospitalization
cause of death
organ failure
~bleeding
internal bleeding
choking
motion sickness
~complication
exacerbation
flare-up
~acute
~chronic
~deficiency
~deformity
atrophy
~spasm
icd-10
icd code
~=ICD
=DX
=DNR
# everyday words that count only near a cue
~cold
~flu
~fever
~headache
~cough
~coughing
~sick
~aching
~achy
~pain
~painful
~hurt
~hurting
~sore
~dizzy
~faint
~bleed
~cramp
~virus
~viral
~bacteria
~fungus
~parasite
~stroke
~clot
~vein
~mole
~burning
~scar
~swelled
~stiff
~stiffness
~sweating
~sweat
~shiver
~shivering
~sleepless
~breathing
~sneeze
~allergy
~sugar
~weight
~overeating
~appetite
~thirst
~thirsty
~trauma
~wounded
~vision
~gum
~teeth
~tooth
~throat
~chest
~lung
~liver
~kidney
~nerve
~spine
~skin
~bone
~muscle
~infected
~exposure
~exposed
~outbreak
~remission
~nodule
~colon
~breast
~flare
~tenderness
~discomfort
~irritation
~irritated
~redness
~spotting
~seizing
unconscious
~dehydrate
~thrush
~abnormal
~abnormality
# everyday words, sensitive
~addict *
~addicted *
~dependence *
~drunk *
~intoxicated *
~sober *
~alcoholic *
~alcohol *
~drug *
~weed *
~withdrawal *
~smoking *
~smoker *
~vaping *
~tobacco *
~abuse *
~abused *
~violence *
~mental *
~panic *
~trans *
~lgbtq *
~sexual *
~paranoid *
# more lay wording
fever and chills
having chills
urinate
peeing
metallic taste
~abdomen
trouble with my vision
eyesight
trouble concentrating
difficulty sleeping
~forgetful
gained weight
increased appetite
increased thirst
head aches
hurts to swallow
hurts to breathe
dull ache
achy joints
~exhaustion
unwell
sick to my stomach
~sensitive skin
dry patches
flaking
cold sweats
pounding heart
heart is pounding
heart pounding
feel faint
blacked out
# added after the gap check
in a coma
heart appointment
heart check
heart test
heart visit
heart doctor visit
bone health
broken nose
gall stone
hemorrhaging
~irritability
~agitation
somnolence
amnesia
~confusion
~rigidity
gynecomastia
nystagmus
calcification
memory deficit
mood disturbance *
hypomanic *
mdma *
~ecstasy *
sleep disturbance
sleep problem
abnormal bleeding
loss of consciousness
~growths
# more everyday health talk
t-cell
weigh yourself
weigh-in
fluid restriction
limit fluids
weight bearing
bearing weight
survivorship
~heartbeat
~ankle
~wrist
~elbow
# more everyday sensitive talk
hurting yourself *
harm yourself *
harming yourself *
thoughts of hurting *
thoughts of harming *
your mood *
protective order *
baby's heartbeat *
parenting class *
~cigarette *
~craving *
~advocate *
~cps *
shelter bed *
drinks per week *
drinks did you have *
drinks a day *
congratulations on your baby *
congrats on your baby *
any cravings *
cigarettes a day *
had a cigarette *
# sensitive, second reading
depressed *
anxious *
marijuana *
cannabis *
opiate *
meth *
nicotine *
womb *
ovulate *
libido *
intercourse *
assault *
assaulted *
abuser *
abusive *
=PMS *
# germs whose full stop parts the name
coli
c diff
cdiff
pylori
# leaving a habit, by the words people use
smoking cessation *
quit smoking *
quitting smoking *
stop smoking *
tobacco cessation *
alcoholics anonymous *
narcotics anonymous *
# third reading
about smoking *
about your smoking *
baby's heart *
von willebrand
sjogren
scleroderma
~=NASH
low t clinic
trichomonas *
borderline personality *
grief group *
grief support *
bereavement *
~=CF
mini-stroke
~=PAD
~type 2
hashimoto's
bulging disc
disc bulge
cluster headache
wet amd
floaters
toenail fungus
basal cell
dry socket
~congestion
west nile
mumps
tay-sachs *
fragile x *
not safe at home *
unsafe at home *
feel safe at home *
staph
carrier status *
~burn
~sting
~bite
~stage 4
~stage 3
hit your head
fell at home
~high risk for
~at risk for
family history of *
~your condition
kidney donor
donor match
bed sore
legally blind
low vision
mental clarity *
mood swings *
emotional swings *
trouble focusing
difficulty concentrating
difficulties focusing
struggle to focus
trouble remembering
often forget
mouth and throat
gained a lot of weight
increasingly hungry
always thirsty
calf cramps
cramps in my
leg ache
burning ache
~severe discomfort
bruises on my
irregular rhythm
irregular pulse
eye pressure
neutrophil
neutropenic
~follicle
~margins
clear margins
margins were clear
margins are clear
kick count *
count kicks *
baby's movement *
mucus plug *
your contractions *
~toe
~heel
~thumb
~jaw
~scalp
~rib
~calf
~ligament
~disc
~groin
~pelvis
~drainage
~ooze
~soreness
~tender
~throbbing
~trigger *
~high risk
confidential visit *
confidential teen *
not immune
are immune
~immune
~lost weight
gain 3 pounds
gain 5 pounds
~hunger
trouble walking
worsening
~feel worse
feeling worse
not feeling better
~symptom free
~contagious
~exposed to
~close contact with
~isolate
~quarantine
~handicap
handicap placard
disabled parking
disability placard
~crisis *
feeling down *
hitting you *
hurting you *
afraid of your partner *
~safe word *
unborn *
expecting a baby *
baby is due *
your due date *
pounds down
feel tired after
sun spot
age spots
# lay words, shorthand and clinic talk
tummy bug
tummy ache
tummy trouble
gut bug
belly bug
just a bug
nasty bug
24 hour bug
head cold
chest cold
common cold
summer cold
the sniffles
sick tummy
pinkeye
swimmers ear
golfers elbow
jumpers knee
runners knee
trigger finger
trigger thumb
hammer toe
turf toe
ingrown nail
ingrown hair
chalazion
black eye
slapped cheek
nits
bed bug bites
cat scratch
snake bite
spider bite
cradle cap
bad knee
bad hip
bad back
bad ticker
bum knee
bum hip
trick knee
charley horse
thrown out back
threw out your back
crick in your neck
mild stroke
water on the knee
water on the lungs
fluid on the lungs
fluid in your lungs
fluid retention
hardening of the arteries
blocked artery
clogged artery
leaky valve
leaky gut
heart flutter
skipped beats
thick blood
thin blood
iron poor blood
borderline sugar
sky high pressure
water retention
wetting the bed
bed wetting
change of life *
time of the month *
that time of month *
late period *
your periods *
period started *
yeast infection *
lady parts *
private parts *
female trouble *
female problems *
male problems *
mens problems *
performance problems *
bedroom problems *
low sex drive *
going into labor *
blighted *
lost the baby *
loss of your baby *
loss of the baby *
expecting twins *
in the family way *
bun in the oven *
months along *
nerves are bad
bad nerves *
mental breakdown *
hearing voices *
the voices *
dark thoughts *
cutting yourself *
body image *
gambling problem *
pill problem *
falling off the wagon *
fell off the wagon *
clean date *
sober date *
sober birthday *
months clean *
months sober *
year sober *
no cigarettes *
without a cigarette *
black lung
bad lungs
smokers cough
smokers lungs
barky cough
wet cough
hacking cough
nasty cough
cough is
stuffed up
scratchy throat
seeing double
seeing spots
ringing in your ears
ear wax
wax buildup
plugged ear
clogged ears
ear ache
grinding your teeth
crooked teeth
retina tear
torn retina
detached retina
torn acl
heel spur
bone on bone
brittle bones
thin bones
bone loss
thinning bones
broken foot
broken toe
broken finger
flat feet
knock kneed
lip tie
failure to thrive
slow to gain
low birth weight
jaundiced
yellow skin
bili level
heel prick
stops breathing
snoring
sleep walking
night terrors
memory trouble
memory issues
sundowning
wandering at night
old timers
early onset
shaky hands
weak spell
dizzy spell
fainting spell
passing out
balance problems
took a fall
passing a stone
passed a stone
hole in the heart
widow maker
clean margins
puffy ankles
pins and needles
stiff joints
sore joints
back trouble
back problems
knee trouble
hip trouble
foot trouble
foot problem
skin trouble
razor bumps
liver spots
suspicious spot
funny looking mole
weird mole
precancer
the big c
late talker
stuttering
sensory issues
sensory processing
on the spectrum *
hyperactive *
short stature
milk allergy
nut allergy
bee allergy
pollen allergy
egg allergy
lactose
gluten intolerant
=PVCs
=PVC
=NSTEMI
=CKD3
=HFrEF
=HFpEF
=RLS
=CVA
=URI
=AOM
=BPPV
=DDD
=DJD
=SLE
pulled muscle
# trouble with a part of the body, in lay words
down below *
bathroom trouble
toilet trouble
trouble going
the crud
chest crud
came down with
goopy eye
gunky eye
gunk in your eye
gunk in his eye
gunk in her eye
crusty eye
eye gunk
ear gunk
puking
puked
barfing
barfed
upchuck
heaving
welts
bumps on your
foot fungus
toe fungus
cracked heel
acid stomach
sour stomach
upset tummy
nervous stomach
heart burn
tight chest
chest feels tight
heavy chest
short winded
wheezy
noisy breathing
rattly chest
rattling cough
croupy
boo boo
owie
goose egg
twisted ankle
rolled ankle
rolled your ankle
bum shoulder
bum ankle
tweaked your back
sore back
sore knee
sore hip
sore ear
sore eye
stiff shoulder
stiff knee
stiff back
belly ache
bellyache
tummy pain
side pain
rib pain
heel pain
leg cramps
foot cramps
arm pain
hand pain
wrist pain
elbow pain
eye strain
bone pain
joint trouble
losing hair
thinning hair
weak bones
weak heart
weak lungs
weak legs
weak arm
tired heart
enlarged heart
fast heart
slow heart
high calcium
low vitamin d
low oxygen
heart trouble
lung trouble
lung problem
kidney trouble
kidney problem
liver trouble
liver problem
stomach trouble
stomach problem
sleep trouble
skin problem
hearing trouble
hearing problem
vision trouble
vision problem
eye trouble
eye problem
nerve trouble *
nerve problem
blood trouble
blood problem
sugar problem
weight problem
mood problem *
anger problem *
behavior problems *
attention problems *
focus problems *
speech problem
swallowing problem
swallowing trouble
walking trouble
circulation problem
bad circulation
~murmur
atrial flutter
~flutter
spasticity
myasthenia
gastroparesis
pilonidal
anal fissure
~fissure
hand foot mouth
~low t
amputee
varicose
~carotid
si joint
~blood in
poison control
no heartbeat *
~stone passed
passed the stone
pass the stone
~appendix
ruptured appendix
burst appendix
slow healing
skin tear
~tunneling
~slough
~blockage
locked jaw
jaw clicking
gum recession
crossed eye
cloudy vision
~blind spot
ringing in the ears
post nasal drip
~nose bleed
colicky
toe walking
motor delay
language delay
~flat head
club foot
knock knees
bow legs
early puberty *
delayed puberty *
absence spells
~spells
~blackouts
foot drop
memory lapse
word finding
confused at night
~wandering
~wandered
~agitated
sleepwalking
low mood *
racing thought *
sugar is low
sugar is high
~low sugar
~high sugar
sugar lows
sugar highs
weak stream
clogged duct
cracked nipple
low milk supply
=PPROM *
preterm *
water breaking *
false labor *
early labor *
cat bite
animal bite
human bite
second degree burn
milk came in
water to break
noro
gi bug
crystals in your ear
spine curve
heart was racing
break your water *
head is down *
ten moves *
first night sober *
~oozing
phlegmy
pukey
stutter
lisp
septum
callus
tbi
ibs
baby tooth
knocked out tooth
hit his head
hit her head
bumped his head
bumped her head
burning when
having the baby *
had the baby *
body mass
his temperature
her temperature
the tooth
this tooth
that tooth
your tooth
needs glasses
after the birth
since the birth
astma
excema
tumer
canser
herpies
pass gas
passed gas
feel down since
you bled
trich *
clubfoot
cleft lip
cleft palate
plagiocephaly
torticollis
encopresis
molluscum
actinic
squamous
keratoconus
amblyopia
strabismus
hirsutism
hydrocele
hypospadias
tethered cord
nonunion
claudication
heart block
glioma
pituitary
polycystic
sarcoid
aphasia
apraxia
selective mutism *
dissociation *
hoarseness
atypical nevus
=ITP
prego *
preggo *
preggers *
the shakes
pooped blood
throwing up blood
opioid use *
opioid dependence *
opioid withdrawal *
grief counseling *
aorta
bronchial
cartilage
collarbone
diaphragm
duodenum
eardrum
endometrium *
esophagus
fallopian *
fibula
humerus
ileum
jugular
kneecap
larynx
macula
mitral
optic nerve
pericardium
perineum *
pleura
rectum
scrotum
sternum
spleen
tailbone
trachea
ureter
urethra
vertebra
umbilical
~penis *
gland
ventricle
amniotic fluid *
shoulder blade
your penis *
his penis *
stroke patient
stroke lady
stroke man
wet the bed
soiled
bit chesty
# as staff say it
superbug
sacrum
verruca
~yellow fever
~hypo
~flaring
glue ear
hot flush
period pain
wet nappy
staring spell
coughed up
nights dry
on your belly
the stroke
the headaches
your nightmares
scar tissue
the breathing
he swallowed
she swallowed
=BM
he threw up
she threw up
you threw up
fall detected
`
