import type { WideNet } from './wide-net.js'

export const englishNet: WideNet = {
  ends: 'stop|quit|cease|discontinue|halt|terminate|suspend|disable|deactivate|unsubscribe|unsub|refrain|desist|no_more|enough|opt_out|optout',
  elsewhere:
    'by|in|at|over|sign|light|taking|doing|eating|smoking|drinking|vaping|breastfeeding|working|running|for|on|here|there|my|his|her|our|the|bleeding|coughing|crying|itching|hurting|and|or|if|before|after|when|until|time|pain|pills|meds|job|refills|info|information|room|people|food|water|sleep|money|notice',
  named:
    'bus|the|a|an|non|train|next|last|first|pit|full|word|reply|replying|replied|send|text|txt|type|typing|hit|press|cant|wont|didnt|doesnt|i|we|he|she|or|help|not|have|had|got|get|long|good|is|soon|early|often',
  not: 'dont|not|never|no|without|before|when|until|unless|if|wont|cant|didnt|doesnt|why|does|did|how|what|should',
  texts:
    'text|texts|txt|txts|texting|txting|messages|message|msgs|msg|messaging|sms|reminders|alerts|notifications|updates|spam|spamming|contacting|robotexts|autotexts|blasts',
  other:
    'appointment|appointments|visit|visits|surgery|procedure|med|meds|medication|medications|medicine|pill|pills|dose|dosage|doctor|dr|nurse|pharmacy|cvs|walgreens|refill|refills|prescription|prescriptions|rx|take|taking|eat|eating|drink|drinking|smoking|bleeding|pain|stitches|bandage|insulin|blood|therapy|treatment|insurance|bill|bills|address|portal|chart|keep|love|helpful|useful|continue|resend|didnt|never|what|when|why|which|did|does|is|are|got|received|forget|missed|please_send|want_to_get',
  plain:
    'i|you|yall|u|ya|guys|people|folks|told|asked|said|need|needs|must|gotta|got|to|please|pls|plz|just|really|already|now|want|wanted|would|like|wish|this|these|that|it|all|me|us|them|em|so|and|god|gods|sake|love|of|for|the|ok|okay|make|made|can|could|will|seriously|again|ever|everything|once|right|damn|hell|fuckin|fucking|freaking|bro|man|dude|sir|maam|lady|omg|smh|lol|ugh|thanks|thank|times|twice|dear|lord|jesus|christ|oh|my|ur|your|crap|shit|bs|nonsense|mess|robot|bot|yes|no|enough|alright|im|id|hey|hi|hello|immediately|asap|today|forever|bye|goodbye|kindly|help|down|off|time|go|away',
  spoken: 'you|u|yall|ya|guys|please|pls|plz',
  statement:
    / (?:should|can|could|may|must|do|when|if|until|did|does|will|would) (?:i|we|he|she|it|they) | (?:i|we|he|she|they) (?:need|have|had|should|can|could|will|must|got|gotta|am going|stopped) (?:to )?(?:stop|quit|cease|end) | (?:keep|continue|dont stop|do not stop) /u,
}
