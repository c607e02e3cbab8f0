import type { PhraseLists } from './phrase-lists.js'

/** Automatic answers, instructions repeated, slips, and questions who writes. */
export const englishMachines: Pick<PhraseLists, 'autoReply' | 'whoIsThis' | 'mistaken' | 'quoted'> = {
  autoReply: [
    'driving with|right_now|at_the|and_will|so|now|, do_not_disturb|i_will|ill|moment|reply|respond',
    'do_not_disturb [is|mode|while|turned|focus|when|was]* on|driving|mode|turned_on|enabled|while_driving|sleep|activated|until',
    'with do_not_disturb',
    'im|i_am [currently|away|from|my|phone|at|the|moment]* driving|away_from_my_phone|in_a_meeting|out_of_the_office|out_of_office|on_vacation|on_leave|in_class [right_now|and|so|now|at|until|with|till|,|.|the|moment]* ill|i_will|with|please|do_not_disturb',
    'ill|i_will get_back_to_you|respond_to|reply_to|text_you_back|call_you_back|respond|reply [you|your|message|text]* as_soon|later|when|once|shortly|asap|soon',
    'auto|automatic|automated|this_is_an_automatic|this_is_an_automated reply|response|responder|message|text_response',
    'autoreply|autoresponse|autoresponder|auto_response|ooo',
    'out_of_office|out_of_the_office',
    'this number|mailbox|inbox|phone|line is_not|isnt|does_not|doesnt|cannot|is_no_longer monitored|accept|receive|monitor|able_to_receive',
    'this [number|mailbox|inbox|phone|line]* is unmonitored|unattended',
    'thank_you|thanks for contacting|reaching|texting|messaging|calling|your_message ~8 . ~9 we|our|hours|office|soon|shortly',
    'message [was|could|cannot|has|been]* undeliverable|not_delivered|failed_to_send|blocking_is_active',
    'we_are|were|our_office_is|office_is currently closed|unavailable|away',
    'currently unavailable|away|driving|out_of',
  ],
  whoIsThis: [
    'who [is|are|r|s|the|hell|tf|am|i|talking|to|in|world]* this|dis|dat|you|u|texted|sending|texting|speaking',
    'whos|whoz|whose this|dis|texting|number|phone',
    'what company|number|clinic|place|office is this',
    'do_i|have_we know|met you',
    'how|where|who did|gave|give|got|do you|u|yall [get|got|have|find]* my [cell|phone|mobile]* number|info|information',
  ],
  mistaken: [
    'i|we|ive [have|just|must|may|might]* accidentally|mistakenly|accidently|unintentionally|inadvertently ~3 stop|stopped|unsubscribed|unsubscribe|opted|cancel|canceled|cancelled|sent|hit|typed|replied|texted|pressed|said|quit|pushed|clicked',
    'i|we|ive [have|just|must|may|might]* stop|stopped|unsubscribed|opted|sent|hit|typed|replied|texted|pressed|said|pushed|clicked|put ~6 accident|mistake|accidentally|mistakenly|error|accidently',
    'didnt|did_not|didn mean|meant|intend|want to stop|unsubscribe|opt|cancel|quit|end|say_stop|send_stop|text_stop|type_stop|reply_stop',
    'sign|opt|put|add|subscribe|turn [me|us|them|the|it|texts|messages|reminders]* back up|on|in|to',
    'resubscribe|re_subscribe',
  ],
  quoted: [
    'reply|replying|respond|text|txt|texting|send|sending|type|typing|answer [with|back|the|word|a|to|us|in|by|me|at]* stop|unsubscribe|cancel|end|quit|help|stopall|stop_all|optout|opt_out [or|help|unsubscribe|at|any|time]* to|for|2|if|at_any|anytime',
    'stop|end|quit|cancel to|2 end|quit|opt|cancel|unsubscribe|unsub|stop|optout|opt_out|receiving',
    'stop2end|stop2quit|stop2stop',
  ],
}
