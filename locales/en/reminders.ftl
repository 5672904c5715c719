# Reminders of an unfinished audit. Lock screens show them: no word about work, health or the person.
reminder = Hello. You can go on here whenever you like. Nothing that you did here is lost.
reminder-left =
    You stopped at step { $step } of { $of }. { $minutes ->
        [one] It takes about { $minutes } more minute.
       *[other] It takes about { $minutes } more minutes.
    }
reminder-last = Only one last step is open.
reminder-question = The next question is hidden, so that only you read it. Touch it to see it:
button-not-now = Not now
not-now =
    All right, I will not remind you again. Everything stays as you left it.
    To go on, press the button, or send /menu at any time.
