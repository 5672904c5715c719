# Bringing hospital roles in and confirming them: for coordinators.

# A file that was sent. $name is the file's name.
imports-ask =
    <b>What is this file?</b> { $name }
    I have not read it yet. Candidates see nothing of it until you confirm it.
button-imports-add = Roles: add them
button-imports-whole = Roles: it is our whole list
button-imports-case = It is for a case
button-imports-nothing = Do nothing with it
imports-nothing = I did nothing with this file.
imports-case = This file is for a case.
toast-imports-over = This file is no longer here. Please send it again.

# What became of the file. Numbers are counts of roles.
imports-done =
    <b>I have read the file.</b> { $name }
    New: { $new }
    Changed: { $changed }
    As before: { $unchanged }
    Closed: { $closed }
imports-again =
    { $count ->
        [one] { $count } role now asks for something else. Please confirm it again.
       *[other] { $count } roles now ask for something else. Please confirm them again.
    }
imports-refused =
    { $count ->
        [one] <b>I could not read { $count } role, so I have changed nothing.</b> { $name }
       *[other] <b>I could not read { $count } roles, so I have changed nothing.</b> { $name }
    }
    Please correct the file and send it again.
imports-refused-line = Line { $line }: { $reason }
imports-refused-all = Every line that I could not read is in this file.
imports-unreadable = I cannot read this file. Please send me roles as CSV, as XML or as a job posting in JSON.
imports-too-big = This file is too big for me. Please cut it into smaller files, or ask the operator to bring it in.
imports-not-fetched = I could not get this file from Telegram. Please send it again.

# Roles that wait to be confirmed.
drafts =
    <b>Roles to confirm</b>
    { $total ->
        [0] There is no role to confirm. Send me a file with roles here at any time.
        [one] { $total } role waits for you. Candidates do not see it yet.
       *[other] { $total } roles wait for you. Candidates do not see them yet. Page { $page } of { $pages }.
    }
open-roles =
    <b>Open roles</b>
    { $total ->
        [0] There is no open role.
        [one] Candidates see { $total } role.
       *[other] Candidates see { $total } roles. Page { $page } of { $pages }.
    }
drafts-line =
    <b>{ $number }. { $title }</b>
    { $employer } · <code>{ $code }</code>
button-draft = { $number }. { $title }
button-drafts = Roles to confirm ({ $count })
button-open-roles = Open roles ({ $count })
coordinator-welcome =
    You also look after the roles of the hospital. Send me a file with roles here.
    /roles – roles to confirm, and open roles

# One role in full, with what is a guess.
draft =
    <b>{ $title }</b>
    { $employer }, { $site }
    Number: <code>{ $code }</code>. Reference: <code>{ $reference }</code>
draft-occupation = Kind of work: { $value }
draft-band = Band: { $value }
draft-registration = Register: { $value }
draft-english = English: { $value }
draft-test = English test: { $value }
draft-languages = One of these languages: { $value }
draft-experience =
    { $months ->
        [0] Experience: none needed
        [one] Experience: { $months } month
       *[other] Experience: { $months } months
    }
draft-qualification = Education: { $value }
draft-practised =
    { $years ->
        [one] Worked in it within the last year
       *[other] Worked in it within the last { $years } years
    }
draft-contract = Contract: { $value }
draft-pattern = Working pattern: { $value }
draft-hours = Hours a week: { $value }
draft-pay = Pay: { $value }
draft-closes = Last day to apply: { $date }
draft-not-said = not said
draft-none = none
draft-medical = the scale of doctors and dentists
draft-essential = <b>Needed</b>
draft-desirable = <b>Good to have</b>
draft-wish = • { $wish }
draft-meaning = → { $meaning }
draft-guessed = ⚠️ I guessed this from: { $words }
draft-unsaid = ⚠️ I do not know this. Please tell me.
draft-more = There is more in the advert than I can show here.
draft-look = <b>Please look at every ⚠️ before you confirm this role.</b>
draft-ready = <b>Nothing here is a guess.</b> You can confirm this role.
draft-is-open = Candidates see this role.
meaning-ask = ask the employer
meaning-said = needs no question
meaning-skill = can do this: { $skill }
meaning-trained = trained as: { $occupation }
meaning-stage = on the way to the register: { $stage }
meaning-practised =
    { $years ->
        [one] worked in it within the last year
       *[other] worked in it within the last { $years } years
    }
meaning-second-language = speaks another language

# What a coordinator can change there.
button-draft-confirm = Confirm this role
button-draft-occupation = Kind of work
button-draft-band = Band
button-draft-registration = Register
button-draft-english = English
button-draft-languages = Languages
button-draft-experience = Experience
button-draft-wish = Meaning: { $wish }
button-draft-close = Close this role
button-draft-close-now = Yes, close this role
button-draft-advert = Open the advert
button-draft-back = Back to the role
button-drafts-back = Back to the list
pick-occupation = <b>What kind of work is it?</b>
pick-family = <b>What kind of work is it?</b> Choose a field first.
pick-band = <b>In which pay band is it?</b>
pick-registration = <b>On which register must a person be?</b>
pick-english = <b>Which level of English does it ask for?</b>
pick-languages = <b>Does it ask for one of these languages?</b> { $value }
pick-experience = <b>How much experience does it ask for?</b>
pick-wish =
    <b>What does this mean?</b>
    { $wish }
pick-close = <b>Close this role?</b> Candidates will not see it any more.
button-pick-right = My guess is right
button-pick-none = None
button-pick-not-said = The advert does not say
button-pick-band = Band { $band }
button-pick-medical = Doctors and dentists
button-pick-months =
    { $months ->
        [0] None needed
        [one] { $months } month
       *[other] { $months } months
    }
button-pick-families = Another kind of work
button-pick-skills = Show all skills
button-meaning-ask = Ask the employer
button-meaning-said = Needs no question
button-meaning-second-language = Speaks another language

# Toasts.
toast-role-confirmed = Confirmed. Candidates see it now.
toast-role-changed = Changed.
toast-role-closed = Closed. Candidates do not see it.
toast-role-not-ready = Please look at every ⚠️ first.
toast-role-away = This role is closed or has changed. Please open the list again.
toast-coordinators-only = Only coordinators look after roles.
