# Roles that fit, and why.
roles-now =
    <b>Roles you can apply for now</b>
    { $total ->
        [0] I found no such role today. New roles come often.
        [one] { $total } role fits you.
       *[other] { $total } roles fit you. Page { $page } of { $pages }.
    }
roles-after-registration =
    <b>Roles after registration</b>
    { $total ->
        [0] I found no such role today.
        [one] { $total } role fits you once you are on the register.
       *[other] { $total } roles fit you once you are on the register. Page { $page } of { $pages }.
    }
roles-later =
    <b>Roles for later</b>
    { $total ->
        [0] I found no such role today.
        [one] { $total } role can fit after some steps.
       *[other] { $total } roles can fit after some steps. Page { $page } of { $pages }.
    }
roles-line = <b>{ $number }. { $title }</b>
roles-band = Band { $band }
roles-pay = { $from } to { $to } a year
roles-pay-one = { $from } a year
roles-closes = Closes on { $date }
roles-permission-limited = You may do only some work. Check the limit with your caseworker first.
roles-permission-not-yet = You may not work yet. Look at these roles now, and apply when you may work.
roles-permission-unknown = Not sure if you may work? A caseworker can help you find out.
role =
    <b>{ $title }</b>
    { $employer }, { $site }
role-fits = <b>What fits</b>
role-missing = <b>What is missing</b>
role-unknown = <b>What I do not know</b>
role-more = The role asks for more than I can show here. The advert has all of it.
role-leads-to = This role can be a step to your own profession: { $profession }.

# Requirements and what meets them.
requirement-permission = Permission to work here
requirement-registration = On the register of: { $registers }
requirement-registration-unsaid = The advert does not say if you need to be on a register
requirement-english = English: { $level }
requirement-english-usual = English, as is usual for this band: { $level }
requirement-test = One of these English tests: { $tests }
test-asked = { $test }
test-asked-each = { $test }, at least { $each } in each part
test-asked-overall = { $test }, at least { $overall } in all
test-asked-both = { $test }, at least { $overall } in all and { $each } in each part
requirement-qualification = Education: { $level }
requirement-experience =
    { $months ->
        [one] Experience: { $months } month
       *[other] Experience: { $months } months
    }
requirement-practised =
    { $years ->
        [one] You did this work in the last { $years } year
       *[other] You did this work in the last { $years } years
    }
requirement-language = One of these languages: { $languages }
requirement-essential = Needed: { $wish }
requirement-desirable = Good to have: { $wish }
reason-ask = Ask the employer or your caseworker.
remedy-permission = First you need permission to work. A caseworker can tell you more.
remedy-register = Join this register: { $regulator }. See your next steps.
remedy-retrain = This is another profession: { $occupation }. It has its own register: { $regulator }.
remedy-reach = Go on with your registration until: { $stage }
remedy-english = Bring your English to: { $level }
remedy-test = Take one of these tests, or tell me your scores if you have them.
remedy-study = Finish this level of education: { $level }
remedy-experience =
    { $months ->
        [one] Gain { $months } month of experience in all.
       *[other] Gain { $months } months of experience in all.
    }
remedy-practise =
    { $years ->
        [one] Practise again, so that the last time is at most { $years } year ago.
       *[other] Practise again, so that the last time is at most { $years } years ago.
    }
remedy-speak-any = Learn a second language, or tell me if you speak one.
remedy-speak = Learn one of these languages, or tell me if you speak one: { $languages }
remedy-learn = Learn this, or tell me if you can do it: { $skill }
remedy-qualify = Train for this work: { $occupation }
