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
`
