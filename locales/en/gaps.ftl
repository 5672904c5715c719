# What stands between people and roles, in numbers: for coordinators and hospitals. The lines with
# a number beside them stand in a picture, so they are short.
button-gaps = What people lack
gaps-offer = You can see in numbers what people lack for the roles.
toast-gaps-counting = I am counting. The picture comes here soon.
toast-gaps-coordinators = These numbers are for coordinators.
gaps-caption =
    <b>What people lack</b>
    This counts the people who answer my questions, without names. Numbers below { $fewest } are masked. The file has the numbers of every role.
gaps-table = The same numbers as a table
gaps-nobody = There is nothing to count yet. People must first answer the questions.

gaps-title = What people lack
gaps-title-role = What people lack: { $role }
gaps-day = { $date }
gaps-people = People counted: { $people }. Open roles: { $roles }.
gaps-footer = Numbers below { $fewest } are masked, and what would show them is left out. Other numbers are rounded down to fives.
gaps-left-out = left out
gaps-everybody = Everybody who was counted

# The headings in the picture.
gaps-roles = How near people are to a role
gaps-one = Only one thing is missing
gaps-steps = The next step to a profession
gaps-parts = Missing in the English test

# The lines.
gaps-now = Nothing is missing
gaps-now-any = Nothing is missing for at least one role
gaps-more = Two or more things are missing
gaps-permission = Permission to work
gaps-register = The register: { $registers }
gaps-test-part = The register, and one part of the English test: { $part }
gaps-english = English: { $level }
gaps-experience = More experience
gaps-practice = Work in the last years
gaps-language = A second language
gaps-skill = A skill: { $skill }
gaps-training = Training: { $occupation }
gaps-stage = To go on with the registration
gaps-question = One open question: { $question }
gaps-ask = Only the employer or a caseworker can say
gaps-overall = all parts together
gaps-step = { $profession }: { $step }
gaps-part = { $profession }: { $part }
gaps-no-test = { $profession }: no result yet
gaps-registered = { $profession }: on the register
gaps-other-professions = Other professions
