# News about roles: what came, what changed, what closes soon. And how a role is shown and marked.

# A card: first short, then with every reason.
roles-closes-soon = ⏳ ምምልካት ኣብ ቀረባ ይዕጾ፦ { $date }
role-points = <b>ዝሰማማዕ፦</b> { $met } ካብ { $total }
role-from-answer = ን“{ $name }” ዝሃብኩምዎ መልሲ፦ { $answer }
button-details = ኩሉ ምኽንያታት ምርኣይ
button-fewer-details = ብሓጺሩ ምርኣይ
button-show-again = ዳግማይ ምርኣይ
button-show-number-again = { $number } ዳግማይ ምርኣይ

# Roles that the person saved or hid.
roles-saved =
    <b>ዝተዓቀቡ ስራሓት</b>
    { $total ->
        [0] ሎሚ ክፉት ዝኾነ ዝዓቀብኩምዎ ስራሕ የለን።
        [one] ኣብዚ { $total } ስራሕ ኣለኩም።
       *[other] ኣብዚ { $total } ስራሓት ኣለዉኹም። ገጽ { $page } ካብ { $pages }።
    }
roles-hidden =
    <b>ዝተሓብኡ ስራሓት</b>
    { $total ->
        [0] ሎሚ ክፉት ዝኾነ ዝሓባእኩምዎ ስራሕ የለን።
        [one] { $total } ስራሕ ሓቢእኩም ኣለኹም። ዳግማይ ክትርእይዎ ትኽእሉ ኢኹም።
       *[other] { $total } ስራሓት ሓቢእኩም ኣለኹም። ንነፍሲ ወከፎም ዳግማይ ክትርእይዎም ትኽእሉ ኢኹም። ገጽ { $page } ካብ { $pages }።
    }
roles-saved-closed =
    { $count ->
        [one] ዝዓቀብኩምዎ { $count } ስራሕ ድሕሪ ሕጂ ክፉት ኣይኮነን።
       *[other] ዝዓቀብኩምዎም { $count } ስራሓት ድሕሪ ሕጂ ክፉታት ኣይኮኑን።
    }
button-roles-saved = ዝተዓቀቡ ስራሓት ({ $count })
button-roles-hidden = ዝተሓብኡ ስራሓት ({ $count })
toast-not-saved = እዚ ስራሕ ድሕሪ ሕጂ ዕቁብ ኣይኮነን።
toast-shown-again = ዳግማይ ከርእየኩም እየ።
toast-not-interested = ተመዝጊቡ። ንዚ ስራሕ ድሕሪ ሕጂ ድሌት የብልኩምን።

# Something looks wrong, or a person is asked about a role.
role-wrong =
    <b>ኣብዚ እንታይ ጌጋ ይመስል?</b>
    { $title }

    ብዝበለጸ ዝገልጾ ምረጹ። ሓደ ሰብ ካብ ጋንታና ከንብቦን ክጽሕፈልኩምን እዩ።
button-wrong-have = ዝጎድል ዝተባህለ ኣለኒ
button-wrong-role = እቲ ስራሕ ከምዚ ኣይኮነን
button-wrong-not-such = ከምዚ ዝበለ ስራሕ ኣይደልን
button-wrong-else = ካልእ ነገር
role-told = ብዛዕባ እዚ ስራሕ ን-{ $name } ነጊረዮም። { $name } ኣብዚ ክጽሕፉልኩም እዮም።

# What an answer changed.
changed-now =
    { $count ->
        [one] ✨ { $count } ሓድሽ ስራሕ ሕጂ ንዓኹም ይሰማማዕ።
       *[other] ✨ { $count } ሓደስቲ ስራሓት ሕጂ ንዓኹም ይሰማምዑ።
    }
changed-after-registration =
    { $count ->
        [one] ✨ ድሕሪ ምዝገባ { $count } ሓድሽ ስራሕ ንዓኹም ይሰማማዕ።
       *[other] ✨ ድሕሪ ምዝገባ { $count } ሓደስቲ ስራሓት ንዓኹም ይሰማምዑ።
    }
changed-further =
    { $count ->
        [one] { $count } ስራሕ ካብ ቅድም ርሒቑ፦ { $titles }
       *[other] { $count } ስራሓት ካብ ቅድም ርሒቖም፦ { $titles }
    }

# News. Lock screens show how it begins: no word about work, health or the person.
news = ሰላም። ኣብዚ ሓድሽ ነገር ኣለኩም። ንስኹም ጥራይ ምእንቲ ክትርእይዎ ተሓቢኡ ኣሎ። ንምርኣዩ ተንክፍዎ፦
news-roles = <b>ሓደስቲ ወይ ዝተቐየሩ ስራሓት</b>
news-closing = <b>ዝመረጽኩምዎም፣ ኣብ ቀረባ ዝዕጸዉ ስራሓት</b>
news-new = ሓድሽ
news-changed = ዝተቐየረ
news-more =
    { $count ->
        [one] { $count } ተወሳኺ ስራሕ ሓድሽ ወይ ዝተቐየረ እዩ።
       *[other] { $count } ተወሰኽቲ ስራሓት ሓደስቲ ወይ ዝተቐየሩ እዮም።
    }
button-news-open = { $number } ምርኣይ
button-news-daily = እንተ በዝሐ ኣብ መዓልቲ ሓንሳብ
button-news-weekly = ኣብ ሰሙን ሓንሳብ ጥራይ
button-news-off = ሓድሽ ሓበሬታ ኣይለኣኽ
button-news = ሓድሽ ሓበሬታ ስራሓት
news-settings =
    <b>ሓድሽ ሓበሬታ ስራሓት</b>
    ንዓኹም ክሰማምዑ ዝኽእሉ ስራሓት ምስ ዝመጹ ወይ ምስ ዝቕየሩ፣ ክጽሕፈልኩም ይኽእል እየ። ዝዓቀብኩምዎ ስራሕ ኣብ ቀረባ ዝዕጾ ምስ ዝኸውን እውን እነግረኩም።
    { $often ->
        [daily] ሕጂ እንተ በዝሐ ኣብ መዓልቲ ሓንሳብ ይመጸኩም።
        [weekly] ሕጂ እንተ በዝሐ ኣብ ሰሙን ሓንሳብ ይመጸኩም።
       *[off] ሕጂ ከምዚ ዝበለ ሓበሬታ ኣይመጸኩምን።
    }

    ኣብ ክንደይ ግዜ ሓድሽ ሓበሬታ ትደልዩ?
toast-news-daily = ተመዝጊቡ። እንተ በዝሐ ኣብ መዓልቲ ሓንሳብ ሓበሬታ ይመጸኩም።
toast-news-weekly = ተመዝጊቡ። እንተ በዝሐ ኣብ ሰሙን ሓንሳብ ሓበሬታ ይመጸኩም።
toast-news-off = ተመዝጊቡ። ድሕሪ ሕጂ ሓድሽ ሓበሬታ ስራሓት ኣይልእከልኩምን።

# For the caseworker who has the case: which role it is about, and what the person saw.
case-role =
    <b>ጉዳይ { $code }</b>
    { $why ->
        [role] እዚ ሰብ ንዚ ስራሕ ድሌት ኣለዎ፦
        [looks-wrong] ንዚ ሰብ ኣብዚ ስራሕ ጌጋ ዘሎ ይመስሎ፦
        [withdrawn] እዚ ሰብ ንዚ ስራሕ ድሕሪ ሕጂ ድሌት የብሉን፦
       *[asked] እዚ ሰብ ብዛዕባ እዚ ስራሕ ይሓትት፦
    }
case-role-says = ዝተባህለ፦ “{ $words }”
case-role-shown = <b>እዚ ሰብ ኣብ { $date } ዝረኣዮ</b>
case-role-gone = እዚ ስራሕ ድሕሪ ሕጂ ክፉት ኣይኮነን።
case-role-changed = እዚ ስራሕ ሕጂ ዝሓትቶ፣ ካብቲ ናይ ሽዑ መዓልቲ ዝተፈልየ እዩ።
case-role-not-shared = ምኽንያታት ኣብዚ የለን፣ እዚ ሰብ ኣማኻሪ መልስታቱ ክርኢ ስለ ዘይተሰማምዐ።
