// Past 300 lines: a word list, one reviewed term a line.
/**
 * Everyday words that tell of care only in each other's company: a part of the body beside something that is done to it
 * or happens to it. Alone, and beside "your", they say nothing.
 */
export const companionBody: string = `
knee
ankle
wrist
elbow
shoulder
neck
toe
big toe
thumb
ring finger
index finger
pinky
pinky finger
middle finger
finger
each hand
both hands
left hand
right hand
your hand
his hand
her hand
each foot
both feet
left foot
right foot
your foot
your feet
his foot
her foot
left leg
right leg
both legs
your leg
your legs
his leg
her leg
left arm
right arm
both arms
your arm
his arm
her arm
the arm
the leg
the foot
the hand
the ear
the eye
the nose
the lid
the lip
left ear
right ear
both ears
your ear
your ears
his ears
her ears
your lip
your tongue
your cheek
your nose
your nostril
each nostril
left eye
right eye
each eye
both eyes
your eye
your eyes
his eyes
her eyes
eyelid
your face
your scalp
your forehead
your chin
your back
lower back
upper back
your head
your belly
your tummy
your stomach
your chest
your side
the belly button
thigh
calf
shin
hip
rib
jaw
gum
groin
armpit
tailbone
incision
the scar
nipple
belly button
bladder
bowel
the throat
your throat
the gum
your gums
front tooth
back tooth
baby tooth
top teeth
bottom teeth
lower teeth
upper teeth
the molar
the toe
the heel
your heel
the knuckle
the scalp
the spine
your spine
the jaw
your jaw
the cheek
the belly
the tummy
the breast
left breast
right breast
the groin
the thigh
the shin
the stump
the pelvis
the tailbone
the sinus
your sinuses
the nostril
up each side
the wound
his back
her back
his knee
her knee
his neck
her neck
`

/** What is done to a part of the body, or happens to it. */
export const companionCare: string = `
heal
healed
healing
bend
bending
straighten
straighten out
numb
numbing
numbed
stiff
stiffness
ice
icing
elevate
elevated
ointment
coming off
come off
came off
taken off
took off
take off
taken out
took out
take out
cut out
coming out
come out
remove
removed
removal
looked at
checked out
acting up
act up
bothering
giving you trouble
range of motion
stretch
stretches
stretching
exercises
fitted
fitting
draining
drained
oozing
injection
injected
needle
tingling
bump
lump
growth
scab
drop in
drops in
sling off
cast off
brace off
stitches
spasm
sprain
dislocated
keep water out
nothing in
warm compress
cold compress
rub it on
rub some
swollen
puffy
blurry
itchy
red and
wiggle
wiggling
put weight
weight on
locked up
locking
gave out
giving out
tingle
closer look
froze
frozen
freeze
scrape
scraped
shave off
shaved
tape
taped
soak
soaks
soaked
rinse
wrap
wrapped
unwrap
shield
patch
patched
gel
crystals
numbness
poke
pinch
popping
pops
clicking
grinding
cracking
tender
tenderness
sore
aching
aches
achy
throbbing
hurting
hurts
hurt
burning
stinging
bleeding
bled
bruised
bruising
infected
inflamed
redness
hot to
warm to
crusty
crusted
flaky
flaking
peeling
weak
weaker
stronger
weakness
twitching
cramping
shaking
tightness
crooked
uneven
shrunk
smaller
bigger
mobility
rotate
rotation
squeeze
massage
taping
scan
checked
check on
operate
operated
repaired
heals up
plugs
head down
healing well
scar
scarring
tingles
pins and needles
`
