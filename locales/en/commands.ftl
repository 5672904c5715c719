# What the commands do, in Telegram's menu.
command-menu = Where you are and what you can do
command-roles = Hospital roles that fit you
command-steps = Next steps to your profession
command-review = See and change your answers
command-person = Talk to a person
command-language = Change the language
command-mydata = See everything we keep about you
command-pause = Stop or restart our messages
command-hide = Clear this chat
command-forget = Erase everything about you
command-help = Help
