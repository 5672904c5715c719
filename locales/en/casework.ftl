# A candidate and a person; the caseworkers' group; a caseworker's private chat.
case-opened =
    <b>A person will help you.</b> Your case is <code>{ $code }</code>.
    You can expect an answer by { $date }, { $time }.

    Write here what you want to say. I keep it for the person. In danger, call { $emergency }.
case-opened-meanwhile =
    I told a person of our team that you need help here. Your case is <code>{ $code }</code>.
    You can expect an answer by { $date }, { $time }. You can go on meanwhile.
case-waiting =
    <b>A person will answer you.</b> Your case is <code>{ $code }</code>.
    You can expect an answer by { $date }, { $time }.

    Write here what you want to say. I keep it for the person. In danger, call { $emergency }.
words-kept = I keep this for the person who will answer you.
case-claimed =
    <b>{ $name } has your case.</b>
    { $name } is a caseworker and reads what you write here. I am silent while you talk.
case-talking = { $name } has your case and reads what you write here.
from-caseworker =
    <b>{ $name }:</b>
    { $words }
copy-from-caseworker = <b>{ $name }</b> sends you this:
case-released = Your caseworker gave your case back to the team. Another person will answer you.
case-closed = { $name } has closed your case. You can ask for a person again at any time.
case-back = Let us go on where you were.

card-open =
    { $urgent ->
        [yes] 🔴 <b>New case { $code }, urgent</b>
       *[no] 🟡 <b>New case { $code }</b>
    }
    Language: { $language }
    Field: { $family }
    Reason: { $why }
card-claimed =
    🟢 <b>Case { $code }</b>
    Language: { $language }
    { $name } has it.
card-closed =
    ⚪ <b>Case { $code }</b>
    Closed.
topic-open = { $code } · open
topic-claimed = { $code } · { $name }
topic-closed = { $code } · closed
why-asked = asks for a person
why-misunderstood = was not understood
why-role = is interested in a role
why-step = needs help with a step
why-looks-wrong = says a match looks wrong
why-unsure = gave no consent, or is under 18
family-other = other
update-parked =
    ⚠️ <b>I could not take up an update.</b> Its number: <code>{ $update }</code>
    I put it aside and lost nothing. Please tell the operator, who sees it with <code>stepward updates parked</code>.
start-first-link = { $name }: please open a private chat with me first. Then take the case again.
toast-not-allowed = Only registered caseworkers who are in the group can do this.
toast-taken-by = { $name } has this case.
toast-already-closed = This case is closed.
toast-own-case = This is your own case. Somebody else must take it.
toast-start-first = Please start a private chat with me first. The link is in the group.
toast-yours = The case is yours. Look at your private chat with me.
toast-no-such-case = You have no open case like this.

caseworker-welcome =
    <b>Hello { $name }.</b> You are registered as a caseworker.
    New cases appear in the group. Press “Take this case” there, and the whole profile comes here.

    What you write here goes to the candidate. A reply goes to the case it replies to.
    /cases – your open cases
    /case CODE – one case
dossier =
    <b>Case { $code }</b>
    Language: { $language }
    Reason: { $why }
    Roles now: { $now }. After registration: { $later }.
dossier-not-shared = This person did not agree that a caseworker sees the answers. Please ask them yourself.
dossier-nothing = This person has given no answers yet.
dossier-how = Write here: your words go to this person. Reply to this message to be sure of the case.
dossier-continued = <b>Case { $code }</b>, continued: { $part } of { $parts }
from-candidate =
    <b>{ $code }:</b>
    { $words }
copy-from-candidate =
    { $kind ->
        [photo] <b>{ $code }</b> sends a photo:
        [document] <b>{ $code }</b> sends a file:
        [voice] <b>{ $code }</b> sends a voice message:
       *[else] <b>{ $code }</b> sends this:
    }
copy-of-answer = <b>{ $code }</b> answered “{ $name }” with this:
sent-to = ✓ Sent to { $code }.
edited-for = ✓ Changed for { $code }.
which-case =
    <b>For which case is this?</b>
    I have not sent it yet.
taken-as-own = ✓ Taken as your own answer.
dropped = I did not send it.
no-case = You have no open case. New cases appear in the group.
case-list =
    { $count ->
        [0] You have no open case.
        [one] <b>You have { $count } open case.</b>
       *[other] <b>You have { $count } open cases.</b>
    }
case-list-line = { $code } – { $language }
cases-more = Not every case has a button here. Send /case CODE to see another one, and reply to it.
ask-close-reason = Why do you close case { $code }?
closed-case = Case { $code } is closed: { $reason }
released-case = Case { $code } is back with the team.
candidate-away = I cannot reach the person of case { $code }: they have blocked me. I send nothing until they are back.
candidate-back = The person of case { $code } is back. You can write again.
candidate-gone = The person of case { $code } has erased everything. The case is over. I remove their words here.
removed = (removed)
