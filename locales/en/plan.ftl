# The plan: dates, prompts, quiet hours.

# ---------------------------------------------------------------- the list of steps
plan-work-now =
    <b>Work now</b>
    You can work in these roles while you go on with your steps. They keep you close to your profession.
plan-dated = { $date }
plan-open =
    <b>Your plan</b>
    Your work needs no register here. These steps help you to a good job. Press a step to see what to do.
plan-leads-to =
    <b>Where this work can lead</b>
    With more training you can go on to these professions.
plan-all-done = <b>All your steps are done.</b> That took a lot of work. Well done!
button-plan-roles = Roles for now

# ---------------------------------------------------------------- one step
step-next-date = <b>Your date:</b> { $date }
step-next-date-time = <b>Your date:</b> { $date }, { $time }
step-source = { $evidence ->
        [official] This is from an official page. We checked it on { $date }.
        [secondary] This is from a guide, not from the regulator. We checked it on { $date }.
       *[unverified] We checked this on { $date }.
    }
step-english-needs-oet = <b>What you need in the OET</b>
step-english-needs-ielts = <b>What you need in IELTS Academic</b>
step-english-as-of = We checked these scores on { $date }.
step-english-look-up = The scores that you need stand on the regulator’s page. Please look there before you book.
part-line = { $part ->
        [listening] Listening: { $score }
        [reading] Reading: { $score }
        [writing] Writing: { $score }
        [speaking] Speaking: { $score }
       *[overall] Overall: { $score }
    }
gap-title = <b>Where you are now</b>
gap-reached = Your scores are high enough in every part.
gap-not-told = I do not know your scores yet.
gap-other-test = The rules that I know do not name your test. Ask the regulator if it counts.
gap-part = { $part ->
        [listening] Listening: you have { $have }, needed { $need }
        [reading] Reading: you have { $have }, needed { $need }
        [writing] Writing: you have { $have }, needed { $need }
        [speaking] Speaking: you have { $have }, needed { $need }
       *[overall] Overall: you have { $have }, needed { $need }
    }
gap-part-unsure = { $part ->
        [listening] Listening: you have { $have }. This may not be enough.
        [reading] Reading: you have { $have }. This may not be enough.
        [writing] Writing: you have { $have }. This may not be enough.
        [speaking] Speaking: you have { $have }. This may not be enough.
       *[overall] Overall: you have { $have }. This may not be enough.
    }
gap-part-not-told = { $part ->
        [listening] Listening: you have not told me your score.
        [reading] Reading: you have not told me your score.
        [writing] Writing: you have not told me your score.
        [speaking] Speaking: you have not told me your score.
       *[overall] Overall: you have not told me your score.
    }
step-helpers = <b>Who may help</b>
step-helper = { $name }
button-step-doing = I am doing it
button-step-date = I have a date
button-step-new-date = Change the date
button-step-no-date = There is no date any more
button-step-calendar = Add to my calendar
button-step-scores = I have my results
button-step-page = Open the page

# ---------------------------------------------------------------- dates
ask-step-date =
    <b>{ $step }</b>
    On which day is it? Write the date, for example: { $example }
    You can add the time. You can also choose a day here.
ask-step-date-again =
    I could not read this as a day that is still to come. Please write day, month and year, for example: { $example }
ask-step-time =
    I have noted { $date }.
    At what time is it? You can choose, or write it.
button-time-unknown = I do not know the time
button-no-date-yet = I have no date yet
step-date-kept =
    I have noted { $date }. I write to you the day before.
step-date-time-kept =
    I have noted { $date }, { $time }. I write to you the day before.
step-doing-kept = Good. I ask you again in some weeks how it goes.
step-no-date-kept = I have removed the date.

# The calendar's file: people near the person may see it.
calendar-title = Stepward: my date
calendar-file = This file puts the day into the calendar of your phone. It does not say what the day is for.

# ---------------------------------------------------------------- what came of it
step-done =
    <b>Well done!</b> This step is done: { $step }
step-opened-roles = { $count ->
        [one] { $count } role fits you now.
       *[other] { $count } roles fit you now.
    }
step-opened-more = { $count ->
        [one] This has opened { $count } more role for you.
       *[other] This has opened { $count } more roles for you.
    }
step-then = <b>Your next step:</b> { $step }
step-registration-asked = Did your registration come forward, too? Please check this answer, so that I show the right roles.
step-not-passed =
    Thank you for telling me. Many people need more than one try, and you know the test now.
    When you have a new date, press the button. You can also talk to a person.
step-scores-begin = Thank you. I ask for each part of the test, one after another.
step-scores-kept =
    Thank you. I have kept your scores in your answers.

# ---------------------------------------------------------------- prompts: the first words are neutral, a lock screen shows them
prompt-hello = Hello. I have a short message for you. Only you should read it, so touch the grey field below.
prompt-good-luck = { $date } is near: { $step }. I wish you good luck! You have worked hard for this day.
prompt-good-luck-time = { $date }, { $time } is near: { $step }. I wish you good luck! You have worked hard for this day.
prompt-result = Your date for this step is over: { $step }. How did it go?
prompt-scores = Your date for this step is over: { $step }. Do you have your results? They help me to show what is next.
prompt-waiting = You are waiting for an answer in this step: { $step }. Did something come?
prompt-doing = You work on this step: { $step }. How does it go?
prompt-refresh = A year has passed since you looked at your answers. Is all of it still true?
prompt-changed = Something has changed in these steps of yours. Please look at them again before you book or pay.
prompt-changed-step = • { $step }
button-passed = I passed
button-not-passed = I did not pass
button-step-finished = It is done
button-no-result-yet = I have no result yet
button-still-doing = I am still working on it
button-snooze-days = Ask me in 3 days
button-snooze-weeks = Ask me in 2 weeks
button-snooze-never = Do not ask about this
button-still-true = All of it is still true
button-review-answers = Change something
snoozed = All right. I ask again on { $date }.
snoozed-never = All right. I do not ask about this again. You find the step in your list at any time.
still-true = Thank you. I ask again in a year.

# ---------------------------------------------------------------- when messages may come
when-to-write =
    <b>When may I write to you?</b>
    I write by myself at most once a day, and only at these times: { $from } to { $to }
    Your time zone: { $zone }. It is { $now } there now.
when-from = <b>From when may I write to you?</b>
when-to = <b>Until when may I write to you?</b>
when-zone =
    <b>Where are you?</b>
    Choose your time zone, or write the name of a large city near you.
when-zone-unknown = I do not know this place. Please write the name of another large city near you.
when-kept = I have noted it.
button-when = When may I write to you?
button-when-day = During the day
button-when-mornings = In the mornings
button-when-afternoons = In the afternoons
button-when-evenings = In the evenings
button-when-from = From: { $time }
button-when-to = Until: { $time }
button-when-zone = Change the time zone
button-when-back = Back
button-hour = { $time }

# ---------------------------------------------------------------- a case about a step
dossier-step = The candidate needs help with this step: { $step }

# ---------------------------------------------------------------- work without a register
step-open_papers = Compare your papers
    .do = A service called UK ENIC compares papers from other countries with papers from here. Ask a caseworker first if an employer needs it. Lost papers? Your caseworker can help you with other proof.
step-open_english = Make your English stronger
    .do = Ask a college near you for an English course, called ESOL. Many courses are free. Ask your caseworker which level you need for your work.
step-open_study = Learn what is new here
    .do = Short courses show employers that you know how work is done here. Ask your caseworker or a college which course fits your work.
step-open_work = Apply for a role
    .do = Look at the roles that fit you and choose one. Your caseworker can read your application before you send it. Ask for help with the interview, too.
