# Words that people type instead of pressing a button, with commas between them.
words-help = help, menu, info
words-person = person, human, talk to a person, i need help, i want a person
words-forget = erase, delete my data, forget me
words-hide = hide, clear chat
words-pause = pause, stop
words-language = language, change language
words-mydata = my data
words-menu = start again, where am i
words-roles = roles, jobs
words-steps = steps, next steps
words-skip = skip, pass, i would rather not say, rather not say
words-back = back, go back
words-why = why, why do you ask
