# Bringing hospital roles in and confirming them: for coordinators.

# A file that was sent. $name is the file's name.
imports-ask =
    <b>እዚ ፋይል እንታይ እዩ?</b> { $name }
    ገና ኣየንበብክዎን። ክሳብ እተጽድቕዎ፣ ደለይቲ ስራሕ ካብኡ ዝኾነ ኣይርእዩን።
button-imports-add = ስራሓት፦ ምውሳኽ
button-imports-whole = ስራሓት፦ ምሉእ ዝርዝርና እዩ
button-imports-case = ንሓደ ጉዳይ እዩ
button-imports-nothing = ዋላ ሓንቲ ኣይግበር
imports-nothing = በዚ ፋይል ዝገበርክዎ የለን።
imports-case = እዚ ፋይል ንሓደ ጉዳይ እዩ።
toast-imports-over = እዚ ፋይል ድሕሪ ሕጂ ኣብዚ የለን። በጃኹም ዳግማይ ልኣኽዎ።

# What became of the file. Numbers are counts of roles.
imports-done =
    <b>ነቲ ፋይል ኣንቢበዮ።</b> { $name }
    ሓደስቲ፦ { $new }
    ዝተቐየሩ፦ { $changed }
    ዘይተቐየሩ፦ { $unchanged }
    ዝተዓጽዉ፦ { $closed }
imports-again =
    { $count ->
        [one] { $count } ስራሕ ሕጂ ካልእ ነገር ይሓትት። በጃኹም ዳግማይ ኣጽድቕዎ።
       *[other] { $count } ስራሓት ሕጂ ካልእ ነገር ይሓትቱ። በጃኹም ዳግማይ ኣጽድቕዎም።
    }
imports-refused =
    { $count ->
        [one] <b>{ $count } ስራሕ ከንብብ ኣይከኣልኩን፣ ስለዚ ዝቐየርክዎ የለን።</b> { $name }
       *[other] <b>{ $count } ስራሓት ከንብብ ኣይከኣልኩን፣ ስለዚ ዝቐየርክዎ የለን።</b> { $name }
    }
    በጃኹም ነቲ ፋይል ኣርምዎ እሞ ዳግማይ ልኣኽዎ።
imports-refused-line = መስመር { $line }፦ { $reason }
imports-refused-all = ከንብቦ ዘይከኣልኩ ኩሉ መስመር ኣብዚ ፋይል ኣሎ።
imports-unreadable = ነዚ ፋይል ከንብቦ ኣይክእልን። በጃኹም ስራሓት ብ-CSV ወይ ብ-XML፣ ወይ ምልክታ ስራሕ ብ-JSON ልኣኹለይ።
imports-too-big = እዚ ፋይል ንዓይ ኣዝዩ ዓቢ እዩ። በጃኹም ናብ ንኣሽቱ ፋይላት መቕልዎ፣ ወይ ነዚ ሮቦት ዘካይድ ኣካል ከእትዎ ሕተቱ።
imports-not-fetched = ነዚ ፋይል ካብ Telegram ክረኽቦ ኣይከኣልኩን። በጃኹም ዳግማይ ልኣኽዎ።

# Roles that wait to be confirmed.
drafts =
    <b>ምጽዳቕ ዝጽበዩ ስራሓት</b>
    { $total ->
        [0] ምጽዳቕ ዝጽበ ስራሕ የለን። ስራሓት ዝሓዘ ፋይል ኣብ ዝኾነ ግዜ ናብዚ ክትልእኹ ትኽእሉ ኢኹም።
        [one] { $total } ስራሕ ንዓኹም ይጽበ ኣሎ። ደለይቲ ስራሕ ገና ኣይርእይዎን።
       *[other] { $total } ስራሓት ንዓኹም ይጽበዩ ኣለዉ። ደለይቲ ስራሕ ገና ኣይርእይዎምን። ገጽ { $page } ካብ { $pages }።
    }
open-roles =
    <b>ክፉታት ስራሓት</b>
    { $total ->
        [0] ክፉት ስራሕ የለን።
        [one] ደለይቲ ስራሕ { $total } ስራሕ ይርእዩ።
       *[other] ደለይቲ ስራሕ { $total } ስራሓት ይርእዩ። ገጽ { $page } ካብ { $pages }።
    }
drafts-line =
    <b>{ $number }. { $title }</b>
    { $employer } · <code>{ $code }</code>
button-draft = { $number }. { $title }
button-drafts = ምጽዳቕ ዝጽበዩ ስራሓት ({ $count })
button-open-roles = ክፉታት ስራሓት ({ $count })
coordinator-welcome =
    ንስራሓት ሆስፒታል እውን ንስኹም ኢኹም እትከታተልዎም። ስራሓት ዝሓዘ ፋይል ኣብ ዝኾነ ግዜ ናብዚ ክትልእኹ ትኽእሉ ኢኹም።
    /roles – ምጽዳቕ ዝጽበዩ ስራሓትን ክፉታት ስራሓትን

# One role in full, with what is a guess.
draft =
    <b>{ $title }</b>
    { $employer }፣ { $site }
    ቁጽሪ፦ <code>{ $code }</code>። መወከሲ፦ <code>{ $reference }</code>
draft-occupation = ዓይነት ስራሕ፦ { $value }
draft-band = ደረጃ ደሞዝ (Band)፦ { $value }
draft-registration = ሞያዊ መዝገብ፦ { $value }
draft-english = እንግሊዝኛ፦ { $value }
draft-test = ፈተና እንግሊዝኛ፦ { $value }
draft-languages = ሓንቲ ካብዘን ቋንቋታት፦ { $value }
draft-experience =
    { $months ->
        [0] ተመኩሮ ስራሕ፦ ኣየድልን
        [one] ተመኩሮ ስራሕ፦ { $months } ወርሒ
       *[other] ተመኩሮ ስራሕ፦ { $months } ኣዋርሕ
    }
draft-qualification = ትምህርቲ፦ { $value }
draft-practised =
    { $years ->
        [one] ኣብ ዝሓለፈ { $years } ዓመት ኣብዚ ስራሕ ምስራሕ
       *[other] ኣብ ዝሓለፈ { $years } ዓመታት ኣብዚ ስራሕ ምስራሕ
    }
draft-contract = ውዕል ስራሕ፦ { $value }
draft-pattern = ኣገባብ ሰዓታት ስራሕ፦ { $value }
draft-hours = ሰዓታት ስራሕ ኣብ ሰሙን፦ { $value }
draft-pay = ደሞዝ፦ { $value }
draft-closes = ምምልካት ዝዕጾወሉ ዕለት፦ { $date }
draft-not-said = ኣይተገልጸን
draft-none = ኣየድልን
draft-medical = መሳልል ደሞዝ ሓካይምን ሓካይም ስኒን
draft-essential = <b>ዘድሊ</b>
draft-desirable = <b>እንተ ሃለወ ጽቡቕ</b>
draft-wish = • { $wish }
draft-meaning = → { $meaning }
draft-guessed = ⚠️ ነዚ ካብዞም ቃላት ገሚተዮ፦ { $words }
draft-unsaid = ⚠️ ነዚ ኣይፈልጦን። በጃኹም ንገሩኒ።
draft-more = ኣብቲ ምልክታ ስራሕ፣ ኣብዚ ከርእዮ ካብ ዝኽእል ንላዕሊ ኣሎ።
draft-look = <b>በጃኹም ቅድሚ ነዚ ስራሕ ምጽዳቕኩም ኩሉ ⚠️ ርኣዩ።</b>
draft-ready = <b>ኣብዚ ዝኾነ ግምት የለን።</b> ነዚ ስራሕ ከተጽድቕዎ ትኽእሉ ኢኹም።
draft-is-open = ደለይቲ ስራሕ ነዚ ስራሕ ይርእይዎ።
meaning-ask = ንኣስራሒ ምሕታት የድሊ
meaning-said = ሕቶ ኣየድልዮን
meaning-skill = እዚ ክእለት ምህላው፦ { $skill }
meaning-trained = ናይዚ ሞያ ስልጠና፦ { $occupation }
meaning-stage = ናብ መዝገብ ኣብ ጉዕዞ፦ { $stage }
meaning-practised =
    { $years ->
        [one] ኣብ ዝሓለፈ { $years } ዓመት ኣብዚ ስራሕ ምስራሕ
       *[other] ኣብ ዝሓለፈ { $years } ዓመታት ኣብዚ ስራሕ ምስራሕ
    }
meaning-second-language = ካልእ ቋንቋ ምዝራብ

# What a coordinator can change there.
button-draft-confirm = ነዚ ስራሕ ምጽዳቕ
button-draft-occupation = ዓይነት ስራሕ
button-draft-band = ደረጃ ደሞዝ
button-draft-registration = ሞያዊ መዝገብ
button-draft-english = እንግሊዝኛ
button-draft-languages = ቋንቋታት
button-draft-experience = ተመኩሮ ስራሕ
button-draft-wish = ትርጉም፦ { $wish }
button-draft-close = ነዚ ስራሕ ምዕጻው
button-draft-close-now = እወ፣ እዚ ስራሕ ይዕጾ
button-draft-advert = ምልክታ ስራሕ ምኽፋት
button-draft-back = ናብቲ ስራሕ ምምላስ
button-drafts-back = ናብቲ ዝርዝር ምምላስ
pick-occupation = <b>እንታይ ዓይነት ስራሕ እዩ?</b>
pick-family = <b>እንታይ ዓይነት ስራሕ እዩ?</b> ቅድም ዓውዲ ምረጹ።
pick-band = <b>ኣብ ኣየናይ ደረጃ ደሞዝ እዩ?</b>
pick-registration = <b>ኣብ ኣየናይ መዝገብ ምእታው የድሊ?</b>
pick-english = <b>ኣየናይ ደረጃ እንግሊዝኛ ይሓትት?</b>
pick-languages = <b>ሓንቲ ካብዘን ቋንቋታት ይሓትት ዶ?</b> { $value }
pick-experience = <b>ክንደይ ተመኩሮ ስራሕ ይሓትት?</b>
pick-wish =
    <b>እዚ እንታይ ማለት እዩ?</b>
    { $wish }
pick-close = <b>እዚ ስራሕ ይዕጾ ዶ?</b> ደለይቲ ስራሕ ድሕሪ ሕጂ ኣይርእይዎን።
button-pick-right = እቲ ግምት ትኽክል እዩ
button-pick-none = ዋላ ሓንቲ
button-pick-not-said = ኣብቲ ምልክታ ኣይተገልጸን
button-pick-band = ደረጃ ደሞዝ (Band) { $band }
button-pick-medical = ሓካይምን ሓካይም ስኒን
button-pick-months =
    { $months ->
        [0] ኣየድልን
        [one] { $months } ወርሒ
       *[other] { $months } ኣዋርሕ
    }
button-pick-families = ካልእ ዓይነት ስራሕ
button-pick-skills = ኩሉ ክእለት ምርኣይ
button-meaning-ask = ንኣስራሒ ምሕታት
button-meaning-said = ሕቶ ኣየድልዮን
button-meaning-second-language = ካልእ ቋንቋ ምዝራብ

# Toasts.
toast-role-confirmed = ጸዲቑ። ደለይቲ ስራሕ ሕጂ ይርእይዎ።
toast-role-changed = ተቐይሩ።
toast-role-closed = ተዓጽዩ። ደለይቲ ስራሕ ኣይርእይዎን።
toast-role-not-ready = በጃኹም ቅድም ኩሉ ⚠️ ርኣዩ።
toast-role-away = እዚ ስራሕ ተዓጽዩ ወይ ተቐይሩ። በጃኹም ነቲ ዝርዝር ዳግማይ ክፈትዎ።
toast-coordinators-only = ንስራሓት ዝከታተሉ ኣወሃሃድቲ ጥራይ እዮም።
