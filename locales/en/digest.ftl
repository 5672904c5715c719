# News about roles: what came, what changed, what closes soon. And how a role is shown and marked.

# A card: first short, then with every reason.
roles-closes-soon = ⏳ Closes soon: { $date }
role-points = <b>What fits:</b> { $met } of { $total }
role-from-answer = Your answer to “{ $name }”: { $answer }
button-details = Show all reasons
button-fewer-details = Show less
button-show-again = Show it again
button-show-number-again = Show { $number } again

# Roles that the person saved or hid.
roles-saved =
    <b>Saved roles</b>
    { $total ->
        [0] You have saved no role that is open today.
        [one] You have { $total } role here.
       *[other] You have { $total } roles here. Page { $page } of { $pages }.
    }
roles-hidden =
    <b>Hidden roles</b>
    { $total ->
        [0] You have hidden no role that is open today.
        [one] You have hidden { $total } role. You can show it again.
       *[other] You have hidden { $total } roles. You can show each of them again. Page { $page } of { $pages }.
    }
roles-saved-closed =
    { $count ->
        [one] { $count } role that you saved is no longer open.
       *[other] { $count } roles that you saved are no longer open.
    }
button-roles-saved = Saved roles ({ $count })
button-roles-hidden = Hidden roles ({ $count })
toast-not-saved = This role is no longer saved.
toast-shown-again = I show it again.
toast-not-interested = Noted. You are no longer interested in this role.

# Something looks wrong, or a person is asked about a role.
role-wrong =
    <b>What looks wrong here?</b>
    { $title }

    Choose what is nearest. A person of our team will read it and write to you.
button-wrong-have = I have what is missing
button-wrong-role = The role is not like this
button-wrong-not-such = I do not want such roles
button-wrong-else = Something else
role-told = I told { $name } about this role. { $name } will write to you here.

# What an answer changed.
changed-now =
    { $count ->
        [one] ✨ { $count } new role fits you now.
       *[other] ✨ { $count } new roles fit you now.
    }
changed-after-registration =
    { $count ->
        [one] ✨ { $count } new role fits you after registration.
       *[other] ✨ { $count } new roles fit you after registration.
    }
changed-further =
    { $count ->
        [one] { $count } role moved further away: { $titles }
       *[other] { $count } roles moved further away: { $titles }
    }

# News. Lock screens show how it begins: no word about work, health or the person.
news = Hello. There is something new for you here. It is hidden, so that only you read it. Touch it to see it:
news-roles = <b>New or changed roles</b>
news-closing = <b>Roles you chose that close soon</b>
news-new = New
news-changed = Changed
news-more =
    { $count ->
        [one] { $count } more role is new or changed.
       *[other] { $count } more roles are new or changed.
    }
button-news-open = Show { $number }
button-news-daily = At most once a day
button-news-weekly = Only once a week
button-news-off = No news
button-news = News about roles
news-settings =
    <b>News about roles</b>
    I can write to you when roles come or change that may fit you. I also tell you when a saved role closes soon.
    { $often ->
        [daily] You get this at most once a day.
        [weekly] You get this at most once a week.
       *[off] You get no such news now.
    }

    How often do you want news?
toast-news-daily = Noted. You get news at most once a day.
toast-news-weekly = Noted. You get news at most once a week.
toast-news-off = Noted. I send you no more news about roles.

# For the caseworker who has the case: which role it is about, and what the person saw.
case-role =
    <b>Case { $code }</b>
    { $why ->
        [role] The person is interested in this role:
        [looks-wrong] The person says that something looks wrong with this role:
        [withdrawn] The person is no longer interested in this role:
       *[asked] The person asks about this role:
    }
case-role-says = They say: “{ $words }”
case-role-shown = <b>What the person saw on { $date }</b>
case-role-gone = This role is no longer open.
case-role-changed = This role asks for other things now than on that day.
case-role-not-shared = The reasons are not here, because this person did not agree that a caseworker sees the answers.
