// Past 300 lines: a word list, one reviewed term a line.
/** Places whose name tells the care, in English. They count in a text, a sender name and a link host. */
export const facilitiesTerms: string = `
# names of places that tell the care
cancer center
cancer centre
cancer institute
cancer clinic
cancer care
oncology center
comprehensive cancer
infusion suite
radiation center
breast care center
breast health center
breast imaging
heart center
heart institute
heart and vascular
heart hospital
vascular center
stroke center
dialysis center
dialysis unit
dialysis clinic
kidney center
kidney care
renal center
transplant center
diabetes center
diabetes institute
endocrine center
asthma center
allergy center
lung center
sleep center
sleep lab
pain center
spine institute
spine and joint
joint center
bone and joint
orthopedic institute
orthopedic center
arthritis center
neurology center
brain institute
neuroscience institute
epilepsy center
headache center
memory center
alzheimer's center
movement disorder center
ms center
skin center
dermatology center
eye center
eye institute
retina center
vision center
surgical center
ambulatory surgery center
outpatient surgery center
endoscopy center
gi center
digestive health
wound center
wound care center
burn center
trauma center
weight loss center
bariatric center
rehabilitation hospital
rehabilitation center
rehab facility
rehab hospital
outpatient rehab
physical therapy center
radiology center
mri center
blood bank
hospice house
hospice center
nursing home
assisted living
skilled nursing facility
long-term care
children's hospital
st. jude
md anderson
sloan kettering
dana-farber
davita
fresenius
quest diagnostics
labcorp
cardiac unit
cardiac care unit
telemetry unit
stroke unit
intensive care unit
~emergency room
emergency department
urgent care visit
~recovery room
~isolation unit
oncology unit
oncology ward
dental office
dental clinic
dental center
smile center
orthodontic center
hearing aid center
va hospital
=SNF
=LTAC
=PACU
# names of places that tell sensitive care
recovery center *
recovery centre *
recovery clinic *
recovery house *
recovery services *
recovery institute *
addiction center *
addiction centre *
addiction clinic *
addiction services *
addiction institute *
addiction recovery *
methadone clinic *
detox center *
detox unit *
drug rehab *
alcohol rehab *
substance abuse center *
treatment center *
treatment centre *
sober house *
sober home *
betty ford *
hazelden *
phoenix house *
mental health center *
mental health clinic *
mental health services *
mental health unit *
behavioral health center *
behavioral health clinic *
behavioral health services *
behavioral health hospital *
behavioral health unit *
behavioral hospital *
behavioral wellness *
psychiatric hospital *
psychiatric unit *
psychiatric center *
psych ward *
psych unit *
counseling center *
counseling clinic *
counseling services *
counselling centre *
psychotherapy associates *
counseling associates *
crisis center *
crisis unit *
crisis stabilization *
eating disorder center *
autism center *
aba center *
adhd center *
tms center *
ketamine clinic *
anxiety center *
fertility center *
fertility centre *
fertility clinic *
fertility institute *
fertility associates *
ivf clinic *
ivf center *
reproductive center *
reproductive health center *
reproductive medicine center *
women's clinic *
women's center *
women's hospital *
women's care *
family planning *
planned parenthood *
abortion clinic *
pregnancy center *
pregnancy resource center *
birth center *
birthing center *
birthing suite *
maternity ward *
maternity unit *
maternity home *
maternity hospital *
maternity clinic *
~maternity *
obstetric unit *
lactation center *
labor and delivery unit *
perinatal center *
prenatal clinic *
sexual health clinic *
sexual health center *
hiv center *
hiv care *
hiv services *
hiv program *
aids clinic *
aids foundation *
aids center *
whitman-walker *
ryan white *
gender center *
gender care center *
gender wellness *
lgbt center *
transgender clinic *
domestic violence shelter *
women's shelter *
safe house *
family justice center *
child advocacy center *
sexual assault center *
genetics center *
genetics clinic *
genomic medicine *
genomics institute *
men's clinic *
vasectomy clinic *
~teen clinic *
teen health center *
adolescent health clinic *
# more sensitive places
treatment facility *
psychiatric facility *
behavioral health facility *
detox facility *
genetics department *
specialty pharmacy
draw station
oxford house *
serenity house *
recovery village *
leaf recovery *
point recovery *
path recovery *
steps recovery *
hope recovery *
harbor recovery *
bridge recovery *
life recovery *
roads recovery *
eye bank
organ procurement
donor network
medical examiner
coroner
morgue
brace shop
~med spa
implant center
hand center
nutrition services
school based health
medical transport
medical ride
lift van
group home
shriners
city of hope
lenscrafters
pearle vision
visionworks
warby parker
miracle ear
beltone
hearusa
lincare
apria
adapthealth
rotech
inogen
resmed
invacare
hanger clinic
brightview *
cleanslate *
bicycle health *
ophelia health *
ophelia clinic *
ophelia telehealth *
workit health *
groups recover *
talkspace *
betterhelp *
lifestance *
thriveworks *
two chairs *
lyra health *
spring health *
nurx *
folx *
plume clinic *
kindbody *
=CCRM *
shady grove *
progyny *
maven clinic *
vitas
amedisys
bayada
gentiva
option care
accredo
encompass health
kindred hospital
athletico
exact sciences
natera *
invitae test *
invitae result *
invitae report *
invitae kit *
neurostar *
rogers behavioral *
menninger *
sheppard pratt *
silver hill hospital *
caron treatment *
odyssey house *
hope lodge
gilda's club
=NAMI *
weight watchers
jenny craig
nutrisystem
la leche *
fenway health *
callen lorde *
howard brown *
kennedy krieger
easterseals
easter seals
life flight
lasikplus
ideal image
smile direct
=HDU
high dependency
the infirmary
`
