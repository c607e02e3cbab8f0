/** The same words said of parcels, parties, shows and trades, in our words; none tells of a person's care. */
export const careProgramsCleanTexts: readonly string[] = [
  // deliveries and births of other things
  'Your expected delivery date is Tuesday. Track your parcel in the app.',
  'The estimated date of delivery for your sofa is March 14.',
  'Estimated delivery date May 4. Signed for by the hospital desk, parcel 2.',
  'Where do you deliver? We are in Oak Park.',
  'When will you deliver the couch? Asking for my mother.',
  'Where you deliver matters: rate your courier.',
  'She delivered the keynote at the hospital gala.',
  'Our lab team will give birth to new ideas at the hackathon.',
  'Your plan is fully formed now, let us launch.',
  // letters that are others
  'The ANC meeting is on Monday at 7 in the library.',
  'Your ANC commissioner holds office hours on Friday.',
  'ANC leaders visit the plant on Friday.',
  'PNC Bank: a card ending 1182 was used today.',
  'Your PNC branch visit is booked with a banker for Friday.',
  // signs and signs of
  'Danger signs were put up along the quarry road.',
  'Signs of labour shortage in the trade report.',
  'Lecture: the labour pains of the dockers union, room 3, free entry.',
  // doses of other things
  'A dose of fun: karaoke tonight at 8.',
  'A healthy dose of jazz on Friday night.',
  'Your schedule adherence was 92% this week. Team lead.',
  'Brand guide adherence is at 80% across shops.',
  'Upload confirmed at 8:02, thank you.',
  // names that only sound so
  'Lifecare Hospital: your visit moved to 3 PM.',
  'Gastropub night with live jazz at 8.',
  'Oncoming traffic ahead on route 9.',
  'Basti Street block party on Thursday.',
  // codes and counters
  'Show this code at any store: SAVE20',
  'Show this code at the gate: 2PQ4X8K1Z',
  'Show your code at the pharmacy counter for 10% off: SAVE10',
  'Use code 482913 to sign in to Oakwood Pharmacy.',
  // how things are by number
  "How's your day? Reply 1 (bad) to 5 (great).",
  "How's your head start on the project, 1 to 10?",
  "How's the chest of drawers? Rate it 1 to 5.",
  'Rate your ride from 1 to 5.',
  // matches, smiles
  "You're a compatible match! Say hi to Alex in the app.",
  'You matched with Alex! Be positive and say hi.',
  'Your smile made our day, thank you for the tip.',
  'First jab of the fight landed in round two.',
  'The jabs of the champion in round three were quick.',
  // campaigns of other houses
  'The stadium is cashless from Monday, tap to pay at every gate.',
  'The donor list for the gala is due on Friday.',
  'Smoke-free patio since 2019, dogs welcome.',
  'The penta-core chip ships in June.',
  'Your quit notice period ends on Friday. HR.',
]
