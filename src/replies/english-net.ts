import type { WideNet } from './wide-net.js'

export const englishNet: WideNet = {
  ends: 'stop|quit|cease|discontinue|halt|silence|mute|terminate|suspend|disable|deactivate|unsubscribe|unsub|refrain|desist|no_more|enough|opt_out|optout',
  elsewhere:
    'by|in|at|over|sign|light|taking|doing|eating|smoking|drinking|vaping|breastfeeding|working|running|for|on|here|there|my|his|her|our|the|bleeding|coughing|crying|itching|hurting|and|or|if|before|after|when|until|time|pain|pills|meds|job|refills|info|information|room|people|food|water|sleep|money|notice',
  named:
    'bus|the|a|an|non|train|next|last|first|pit|full|word|reply|replying|replied|send|text|txt|type|typing|hit|press|cant|wont|didnt|doesnt|i|we|he|she|or|help|not|have|had|got|get|long|good|is|soon|early|often|to|his|her|my|our|your|this|that|it|they|pain|will|would|could|every|one|two|no|on|at|of|for|up|trying|wanna|gonna|2|then|rain|when|just|who',
  not: 'dont|not|never|no|without|before|when|until|unless|if|wont|cant|didnt|doesnt|why|does|did|how|what|should',
  finals: 'stop|quit|unsubscribe|unsub|optout',
  texts:
    'text|texts|txt|txts|texting|txting|messages|message|msgs|msg|messaging|sms|reminders|alerts|notifications|updates|spam|spamming|contacting|robotexts|autotexts|blasts|reminding|remind|texted|messaged|contacted',
  removes:
    / (?:remov(?:e|ed|ing)|delet(?:e|ed)|eras(?:e|ed)|unsubscribed?|unlist(?:ed)?|unenroll(?:ed)?|exclud(?:e|ed)|purged?|scratch|strike|(?:take|taken|get|let|kick|pull|be|want|drop) (?:\S+ ){0,4}(?:off|out|from)) /,
  listed: 'list|lists|number|cell|database|system|texts|texting|roster|directory|subscription|contacts|notifications|alerts|reminders|messages|chain|thread',
  refuses:
    'no|dont|never|no_need|no_more|no_longer|nobody|refuse|decline|hate|unnecessary|without|not_to|not_text|not_texting|not_be|not_want|not_send|not_need|not_remind|not_message|not_contact',
  toCome:
    'text|texts|txt|txts|texting|txting|texted|messages|msgs|messaging|messaged|sms|reminders|remind|reminded|reminding|alerts|notifications|notified|contact|contacting|contacted|spam|spamming|bother|bothered',
  missed:
    'cancel|remove|end|change|leave|get|got|gotten|receive|received|see|saw|seen|read|reading|open|opened|find|found|come|came|coming|load|loading|understand|miss|missed|missing|forget|forgot|mind|hesitate|problem|worries|worry|yet|sent|didnt|havent|hasnt|wasnt|im|back|after|until|unless|instead|photo|pic|picture|results|link|wife|husband|call|reply|respond|answer|answering|works|working|work|show|showing|delete|deleted|lose|lost|wrong|sure|know|think|did|her|his|him|one|drive|driving|my',
  other:
    'cancellation|waiting|standby|surgical|transplant|donor|prayer|guest|referral|appointment|appointments|visit|visits|surgery|procedure|med|meds|medication|medications|medicine|pill|pills|dose|dosage|doctor|dr|nurse|pharmacy|cvs|walgreens|refill|refills|prescription|prescriptions|rx|take|taking|eat|eating|drink|drinking|smoking|bleeding|pain|stitches|bandage|insulin|blood|therapy|treatment|insurance|bill|bills|address|portal|chart|keep|love|helpful|useful|continue|resend|didnt|what|when|why|wait|waitlist|schedule|scheduled|reschedule|cast|tube|iv|tooth|teeth|mole|tonsils|list_of|diet|todo|items|groceries|hospital|room|which|did|does|is|are|got|received|forget|missed|please_send|want_to_get',
  plain:
    'nah|nope|naw|good|fine|set|i|you|yall|u|ya|guys|people|folks|told|asked|said|need|needs|must|gotta|got|to|please|pls|plz|just|really|already|now|want|wanted|would|like|wish|this|these|that|it|all|me|us|them|em|so|and|god|gods|sake|love|of|for|the|ok|okay|make|made|can|could|will|seriously|again|ever|everything|once|right|damn|hell|fuckin|fucking|freaking|bro|man|dude|sir|maam|lady|omg|smh|lol|ugh|thanks|thank|times|twice|dear|lord|jesus|christ|oh|my|ur|your|crap|shit|bs|nonsense|mess|robot|bot|yes|no|enough|alright|im|id|hey|hi|hello|immediately|asap|today|forever|bye|goodbye|kindly|help|down|off|time|go|away',
  spoken: 'you|u|yall|ya|guys|please|pls|plz',
  statement:
    / (?:should|can|could|may|must|do|when|if|until|did|does|will|would) (?:i|we|he|she|it|they) | (?:i|we|he|she|they) (?:need|have|had|should|can|could|will|must|got|gotta|am going|stopped) (?:to )?(?:stop|quit|cease|end) | (?:keep|continue|dont stop|do not stop) /u,
}
