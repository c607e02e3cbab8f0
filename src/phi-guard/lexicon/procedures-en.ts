// Past 300 lines: a word list, one reviewed term a line.
/** Surgery, imaging, dental work, office procedures and their preparation in English. */
export const proceduresEnTerms: string = `
# surgery
surgery
surgeries
surgical
heart bypass
bypass graft
spinal fusion
gastric bypass
gastric sleeve
sleeve gastrectomy
lap band
knee replacement
hip replacement
joint replacement
total knee
total hip
shoulder replacement
valve replacement
valve repair
hernia repair
acl repair
acl reconstruction
rotator cuff repair
meniscus repair
carpal tunnel release
appendectomy
gallbladder removal
tonsillectomy
tonsils out
ear tubes
rhinoplasty
mastectomy
lumpectomy
breast reduction
breast reconstruction
breast augmentation
breast implant
liposuction
tummy tuck
facelift
hysterectomy *
oophorectomy *
myomectomy *
tubal ligation *
prostatectomy
turp
circumcision
colectomy
colostomy reversal
craniotomy
amputated
angioplasty
stent
catheterization
heart cath
cardiac cath
cath lab
ablation
pacemaker implant
pacemaker check
embolization
fistula placement
av fistula
port placement
port removal
sclerotherapy
skin graft
mohs
excision
excised
incision
debridement
suture
sutures
stitches removed
staples removed
drain removed
resection
arthroscopy
arthroscopic
laparoscopy
laparoscopic
laparotomy
lasik
cataract removal
corneal transplant
cornea transplant
laser eye
iridotomy
minor procedure
your operation
surgeon
operating room
anesthesia
anaesthesia
anesthetic
anesthesiologist
sedation
sedated
under general
nerve block
epidural
spinal tap
lumbar puncture
pre-op appointment
pre-op visit
pre-op testing
presurgical
procedure date
hair transplant
cabg
tavr
=PCI
=PTCA
=TKR
=TKA
=THR
=THA
=PRK
=LEEP *
=D&E *
=FESS
=EVAR
=BSO *
=TAH *
# looking inside, imaging
biopsy
fine needle aspiration
colonoscopy
endoscopy
cystoscopy
hysteroscopy *
colposcopy *
arthrogram
angiogram
angiography
venogram
myelogram
mammogram
mammography
tomosynthesis
x-ray
xray
x-rays
ultrasound
sonogram
sonography
ultrasonography
doppler
pelvic ultrasound *
transvaginal ultrasound *
fetal ultrasound *
anatomy scan *
anatomy ultrasound *
nuchal translucency *
amniocentesis *
chorionic villus *
non-stress test *
nonstress test *
ct scan
cat scan
c.t. scan
cta chest
pet scan
pet/ct
mri
mra
bone scan
bone density
dexa
dxa
thyroid scan
hida scan
v/q scan
nuclear medicine
barium swallow
swallow study
upper gi
gallium scan
echocardiogram
echocardiography
stress echo
electrocardiogram
electrocardiography
ekg
ecg
stress test
treadmill test
tilt table
holter
event monitor
calcium score
coronary calcium
ankle-brachial
spirometry
pulmonary function test
lung function test
methacholine
lung screening
low-dose ct
eeg
electroencephalogram
emg
electromyography
nerve conduction
polysomnography
polysomnogram
sleep test
audiogram
hearing test
hearing exam
hearing evaluation
tympanogram
vision test
visual field
retinal exam
retinal screening
dilated exam
eye exam
vision exam
eye test
contact lens exam
contact lens fitting
glaucoma check
contrast dye
iv contrast
imaging center
imaging appointment
imaging study
your imaging
radiograph
~=CT
~=PET
=TTE
=TEE
=EGD
=ERCP
=CXR
=HSG *
=MRCP
=PFT
~=ABI
=VCUG
=KUB
=EUS
=NCS
=ABPM
=SPECT
# office procedures
pap *
pelvic exam *
breast exam
rectal exam
prostate exam
well-woman *
iud insertion *
iud removal *
iud placement *
nexplanon insertion *
std screening *
sti screening *
std check *
hiv screening *
depression screening *
anxiety screening *
autism evaluation *
autism screening *
adhd evaluation *
adhd testing *
psych eval *
psychiatric evaluation *
psychological testing *
psychological evaluation *
neuropsych testing *
neuropsychological *
mental health assessment *
mental health screening *
substance use assessment *
cancer screening
skin check
mole check
skin exam
full body skin
blood pressure check
bp check
diabetes screening
foot exam
allergy test
allergy testing
patch test
skin prick
tb skin test
tb test
ppd test
well-child
newborn check *
newborn visit *
newborn screening *
postpartum visit *
post-op visit
post-op check
pacemaker checkup
wound check
cast removed
cast change
lead screening
annual wellness visit
memory test
cognitive test
cognitive screening
developmental screening
developmental evaluation
fall risk assessment
swallow evaluation
gynecological exam *
gynecologic exam *
colon screening
cologuard
fit kit
stool kit
physical exam
sports physical
school physical
camp physical
dot physical
pre-employment physical
annual physical
hernia check
urodynamics
stress testing
cryosurgery
freezing off
cyst removal
toenail removal
nail removal
ear irrigation
ear cleaning
botox appointment
egg retrieval *
embryo transfer *
genetic test *
genetic testing *
carrier screening *
forensic exam *
rape kit *
# dental
root canal
extraction
extractions
fillings
dental crown
crown prep
crown seat
crown placement
permanent crown
temporary crown
implant crown
dental implants
dental bridge
tooth removal
wisdom teeth removal
tooth pulled
gum graft
bone graft
periodontal
perio maintenance
scaling
root planing
deep clean
dental exam
dental checkup
dental check-up
dental cleaning visit
bitewing
veneers
dental sealants
pulpotomy
palate expander
retainer check
braces off
braces put on
debond
denture fitting
scale and polish
nitrous oxide
laughing gas
tooth number
dental emergency
hygiene visit
prophy
d0120
d1110
d2740
# getting ready
nothing to eat after midnight
nothing to eat or drink
nothing by mouth
do not eat or drink
don't eat or drink
no food or drink after
no food after midnight
no food or drink for
no eating or drinking
empty stomach
eat or drink after midnight
stop eating
clear liquids
clear liquid
clear fluids only
bowel prep
bowel preparation
prep kit
start your prep
your prep instructions
drink the prep
laxative prep
golytely
suprep
miralax prep
gatorade and miralax
fast for 8 hours
fast for 10 hours
fast for 12 hours
fast for 6 hours
fast for eight hours
fast for ten hours
fast for twelve hours
fast overnight
fasting before
fasting after midnight
please fast
must fast
be fasting
need to fast
to fast before
to fast for
fast before your
12 hour fast
fasting labs
fasting bloodwork
fasting required
arrive fasting
come fasting
full bladder
drink 32 oz of water
hold your blood thinner
stop taking your
hold your medication
hold your metformin
take your medication with
take your morning medications
with a sip of water
no caffeine before
avoid caffeine before
do not take your
remove all jewelry and
no deodorant
do not wear deodorant
no lotion or powder
no metal implants
someone to drive you home
need a driver after
a ride home after
hibiclens
antiseptic wash
chlorhexidine wash
npo after midnight
enema
=NPO
# everyday words that count only near a cue
~procedure
~operation
~operate
~scan
~screening
~screened
~imaging
~exam
~examination
~physical
~checkup
~filling
~bridge work
~whitening
~stitch
~staple
~drain
~graft
~scope
~ablate
~laser
~prepping
~echo
~removal
~removed
~implants
~evaluation
~eval
~assessment
~bypass
~cleanings
~polish
~sealant
~pulled
~numbing
~sleeve
~tube
~insertion
~placement
~replacement
`
