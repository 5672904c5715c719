# Arriving, the menu, and what a person may do with their own data.

pick-language = Please choose your language.

consent-keep =
    <b>Welcome to Stepward.</b>
    I am a robot, not a person. { $operator } runs me. I ask about your work and show hospital roles that fit.

    • I keep your answers locked. I use them only for this.
    • Telegram can read chats with robots.
    • You can talk to a person at any time: /person
    • You can erase everything at any time: /forget

    <b>May I keep your answers and look for roles with them?</b>
    .answered-yes = You agreed that I keep your answers and look for roles.
    .answered-no = You did not agree that I keep your answers.
consent-caseworker =
    <b>May a caseworker see your answers when you ask for a person?</b>
    A caseworker works for { $operator } and helps with jobs and registration. No employer sees anything unless you say so.
    .answered-yes = You agreed that a caseworker sees your answers when you ask for a person.
    .answered-no = You did not agree that a caseworker sees your answers.
consent-adult =
    <b>Are you 18 or older?</b>
    I may only work with adults.
    .answered-yes = You are 18 or older.
    .answered-no = You are under 18.
goodbye =
    That is all right. I keep no answers and I ask nothing more.

    You can still talk to a person. You can also think again, now or later.
    What I know of you so far is erased after 7 days.
too-young =
    Thank you for telling me. I may only work with adults, so I ask nothing more.

    A person can still help you. In danger, call { $emergency }.

menu =
    <b>{ $greeting ->
        [named] Good to see you, { $name }.
       *[plain] Good to see you.
    }</b>
    { $now ->
        [0] No role fits you right now. Others can fit after some steps.
        [one] { $now } role fits you now.
       *[other] { $now } roles fit you now.
    }
    { $later ->
        [0] You can open the lists below.
        [one] After registration { $later } more role fits.
       *[other] After registration { $later } more roles fit.
    }
menu-next-step = <b>Your next step:</b> { $step }
menu-unfinished = Some questions are still open.
menu-paused = Messages from me are stopped. You can start them again.
nothing-asked = I have no open question at this moment. Here is what you can do.
voice-kept = Thank you. I keep your voice message as your answer. A caseworker can listen to it.
place-unknown = I do not know the area around this place. Please write where you live. I have not kept the place.
not-words =
    { $kind ->
        [photo] Thank you for the photo. Photos can show private things, so I do not keep any. I remove it from this chat.
        [document] Thank you for the file. Files can show private things, so I do not keep any. I remove it from this chat.
        [location] Thank you for the place. I need it only when I ask where you live. I remove it from this chat.
        [contact] Thank you for the contact. I do not keep it. I remove it from this chat.
        [sticker] Thank you for the sticker.
        [voice] Thank you for the voice message. For this question I need a button or written words.
        [video] Thank you for the video. I cannot watch it and I do not keep it. I remove it from this chat.
       *[else] Thank you. I cannot read this kind of message.
    }
    Please write words or press a button. You can also talk to a person: /person
edited-too-late =
    I saw that you changed an earlier message. I keep what it said first.
    To change an answer, open /review and press “Change”. To tell a person, please write it again.

help =
    <b>What you can do at any time</b>
    /menu – where you are and what you can do
    /roles – hospital roles that fit you
    /steps – next steps to your profession
    /review – see and change your answers
    /person – talk to a person
    /language – change the language
    /mydata – see everything we keep about you
    /pause – stop or restart our messages
    /hide – clear this chat
    /forget – erase everything about you

    In danger, call { $emergency }. { $operator } runs this robot. About privacy, write to { $privacy }.

mydata =
    <b>Everything I keep about you</b>
    The file below holds all of it, for you to keep or to show.
mydata-consent-yes = ✓ { $purpose ->
        [keep] You agreed that I keep your answers.
       *[caseworker] You agreed that a caseworker sees them.
    }
mydata-consent-no = ✗ { $purpose ->
        [keep] You did not agree that I keep your answers.
       *[caseworker] You did not agree that a caseworker sees them.
    }
mydata-nothing = You have given no answers yet.
mydata-file = Everything we keep about you, as a file.
mydata-truncated = The file has all the rest.
in-doubt = I cannot tell whether my last message with your answers reached you. I do not send it again by myself. If it is not here, send /review, or /mydata for everything.

not-taken-up =
    I could not take up your last message or tap. It is my fault, not yours.
    Nothing else is lost, and our team knows. You can go on here, or talk to a person: /person
not-taken-up-caseworker =
    I could not take up what you did last. It is my fault, not yours.
    If you wrote to somebody, it has not arrived. The operator knows, and can try it again.
was-away = I was away for a while. A tap on a button may not have reached me.

ask-forget =
    <b>Erase everything about you?</b>
    Your answers, marks and messages to caseworkers are erased at once. Nobody can bring them back.

    What I cannot erase: this chat on your own phone, and what people already read. Photos and voice messages older than two days stay with your caseworker.
    One line stays with us: that something was erased, and when.
kept = Nothing was erased.
forgotten =
    <b>Everything about you is erased.</b>
    Your receipt: <code>{ $receipt }</code>
    This message is the last one I keep, and I erase it too after it is sent.
    You can delete this chat in Telegram. If you write to me again, we start new.
hidden =
    ·
    This chat is cleared, as far as Telegram allows. I emptied messages older than 48 hours where I could.
paused = I send nothing by myself until you want it again. You can still write to me.
unpaused = I send messages again when there is something new.

toast-stale = This button belongs to an earlier question.
toast-role-gone = This role is no longer open.
toast-interested = Noted. A person will help you with it.
toast-not-for-me = I will not show it again.
toast-saved = Saved.
toast-looks-wrong = Thank you. A person will look at it.
