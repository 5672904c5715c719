# The plan: dates, prompts, quiet hours.

# ---------------------------------------------------------------- the list of steps
plan-work-now =
    <b>ሕጂ ምስራሕ</b>
    ስጉምትታትኩም እናቐጸልኩም፣ ኣብዞም ስራሓት ክትሰርሑ ትኽእሉ ኢኹም። ካብ ሞያኹም ከይትርሕቑ ይሕግዙኹም።
plan-dated = { $date }
plan-open =
    <b>መደብኩም</b>
    ስራሕኩም ኣብዚ ሃገር ሞያዊ መዝገብ ኣየድልዮን። እዞም ስጉምትታት ናብ ጽቡቕ ስራሕ ክትበጽሑ ይሕግዙኹም። እንታይ ከም ዝግበር ንምርኣይ፣ ሓደ ስጉምቲ ጠውቑ።
plan-leads-to =
    <b>እዚ ስራሕ ናበይ ክወስድ ይኽእል</b>
    ብተወሳኺ ስልጠና ናብዞም ሞያታት ክትሓልፉ ትኽእሉ ኢኹም።
plan-all-done = <b>ኩሎም ስጉምትታትኩም ተወዲኦም።</b> ብዙሕ ጻዕሪ ሓቲቱ እዩ። ጽቡቕ ገይርኩም!
button-plan-roles = ሕጂ ዝከኣል ስራሓት

# ---------------------------------------------------------------- one step
step-next-date = <b>ዕለትኩም፦</b> { $date }
step-next-date-time = <b>ዕለትኩም፦</b> { $date }፣ ሰዓት { $time }
step-source = { $evidence ->
        [official] እዚ ካብ ወግዓዊ ገጽ እዩ። ኣብ { $date } ኣረጋጊጽናዮ።
        [secondary] እዚ ካብ መምርሒ ጽሑፍ እዩ፣ ካብ ተቖጻጻሪ ኣካል ኣይኮነን። ኣብ { $date } ኣረጋጊጽናዮ።
       *[unverified] ነዚ ኣብ { $date } ኣረጋጊጽናዮ።
    }
step-english-needs-oet = <b>ኣብ OET ዘድልየኩም</b>
step-english-needs-ielts = <b>ኣብ IELTS Academic ዘድልየኩም</b>
step-english-as-of = ነዞም ነጥብታት ኣብ { $date } ኣረጋጊጽናዮም።
step-english-look-up = ዘድልዩኹም ነጥብታት ኣብ ገጽ ተቖጻጻሪ ኣካል ኣለዉ። በጃኹም ቅድሚ ዕለት ምሓዝኩም ኣብኡ ርኣዩ።
part-line = { $part ->
        [listening] ምስማዕ፦ { $score }
        [reading] ምንባብ፦ { $score }
        [writing] ምጽሓፍ፦ { $score }
        [speaking] ምዝራብ፦ { $score }
       *[overall] ጠቕላላ፦ { $score }
    }
gap-title = <b>ሕጂ ኣበይ ከም ዘለኹም</b>
gap-reached = ነጥብታትኩም ኣብ ኩሉ ክፋል እኹል እዩ።
gap-not-told = ነጥብታትኩም ገና ኣይፈልጦን።
gap-other-test = ኣብቲ ኣነ ዝፈልጦ ሕግታት ፈተናኹም ኣይተጠቕሰን። ተቐባልነት እንተ ኣለዎ ንተቖጻጻሪ ኣካል ሕተቱ።
gap-part = { $part ->
        [listening] ምስማዕ፦ ዘለኩም { $have }፣ ዘድሊ { $need }
        [reading] ምንባብ፦ ዘለኩም { $have }፣ ዘድሊ { $need }
        [writing] ምጽሓፍ፦ ዘለኩም { $have }፣ ዘድሊ { $need }
        [speaking] ምዝራብ፦ ዘለኩም { $have }፣ ዘድሊ { $need }
       *[overall] ጠቕላላ፦ ዘለኩም { $have }፣ ዘድሊ { $need }
    }
gap-part-unsure = { $part ->
        [listening] ምስማዕ፦ ዘለኩም { $have }። እዚ እኹል ከይከውን ይኽእል እዩ።
        [reading] ምንባብ፦ ዘለኩም { $have }። እዚ እኹል ከይከውን ይኽእል እዩ።
        [writing] ምጽሓፍ፦ ዘለኩም { $have }። እዚ እኹል ከይከውን ይኽእል እዩ።
        [speaking] ምዝራብ፦ ዘለኩም { $have }። እዚ እኹል ከይከውን ይኽእል እዩ።
       *[overall] ጠቕላላ፦ ዘለኩም { $have }። እዚ እኹል ከይከውን ይኽእል እዩ።
    }
gap-part-not-told = { $part ->
        [listening] ምስማዕ፦ ነጥብኹም ገና ኣይነገርኩምኒን።
        [reading] ምንባብ፦ ነጥብኹም ገና ኣይነገርኩምኒን።
        [writing] ምጽሓፍ፦ ነጥብኹም ገና ኣይነገርኩምኒን።
        [speaking] ምዝራብ፦ ነጥብኹም ገና ኣይነገርኩምኒን።
       *[overall] ጠቕላላ፦ ነጥብኹም ገና ኣይነገርኩምኒን።
    }
step-helpers = <b>ክሕግዝ ዝኽእል</b>
step-helper = { $name }
button-step-doing = እሰርሓሉ ኣለኹ
button-step-date = ዕለት ኣለኒ
button-step-new-date = ዕለት ምቕያር
button-step-no-date = ድሕሪ ሕጂ ዕለት የለን
button-step-calendar = ኣብ ካላንደር ምውሳኽ
button-step-scores = ውጽኢተይ ረኺበ
button-step-page = ገጽ ምኽፋት

# ---------------------------------------------------------------- dates
ask-step-date =
    <b>{ $step }</b>
    ኣየናይ መዓልቲ እዩ? ዕለት ጽሓፉ፣ ንኣብነት፦ { $example }
    ሰዓት ክትውስኹ ትኽእሉ ኢኹም። ኣብዚ መዓልቲ ክትመርጹ እውን ትኽእሉ ኢኹም።
ask-step-date-again =
    እዚ ገና ዝመጽእ መዓልቲ ምዃኑ ክርድኦ ኣይከኣልኩን። በጃኹም መዓልቲ፣ ወርሕን ዓመትን ጽሓፉ፣ ንኣብነት፦ { $example }
ask-step-time =
    { $date } መዝጊበ ኣለኹ።
    ሰዓት ክንደይ እዩ? ክትመርጹ ወይ ክትጽሕፉ ትኽእሉ ኢኹም።
button-time-unknown = ሰዓቱ ኣይፈልጦን
button-no-date-yet = ገና ዕለት የብለይን
step-date-kept =
    { $date } መዝጊበ ኣለኹ። ቅድሚኡ ሓደ መዓልቲ ክጽሕፈልኩም እየ።
step-date-time-kept =
    { $date }፣ ሰዓት { $time } መዝጊበ ኣለኹ። ቅድሚኡ ሓደ መዓልቲ ክጽሕፈልኩም እየ።
step-doing-kept = ጽቡቕ። ከመይ ከም ዝኸይድ ዘሎ ድሕሪ ገለ ሰሙናት ዳግማይ ክሓትት እየ።
step-no-date-kept = ነቲ ዕለት ኣልዪዮ ኣለኹ።

# The calendar's file: people near the person may see it.
calendar-title = Stepward፦ ዕለተይ
calendar-file = እዚ ፋይል ነታ መዓልቲ ኣብ ካላንደር ተሌፎንኩም የእትዋ። ንምንታይ ምዃና ኣይገልጽን።

# ---------------------------------------------------------------- what came of it
step-done =
    <b>ጽቡቕ ገይርኩም!</b> እዚ ስጉምቲ ተወዲኡ፦ { $step }
step-opened-roles = { $count ->
        [one] ሕጂ { $count } ስራሕ ንዓኹም ይሰማማዕ።
       *[other] ሕጂ { $count } ስራሓት ንዓኹም ይሰማምዑ።
    }
step-opened-more = { $count ->
        [one] በዚ { $count } ተወሳኺ ስራሕ ተኸፊቱልኩም።
       *[other] በዚ { $count } ተወሰኽቲ ስራሓት ተኸፊቶምልኩም።
    }
step-then = <b>ዝቕጽል ስጉምትኹም፦</b> { $step }
step-registration-asked = ምዝገባኹም እውን ንቕድሚት ከይዱ ዶ? ትኽክለኛ ስራሓት ምእንቲ ከርእየኩም፣ በጃኹም ነዚ መልሲ ርኣይዎ።
step-not-passed =
    ስለ ዝነገርኩምኒ የቐንየለይ። ብዙሓት ሰባት ልዕሊ ሓደ ግዜ ይፍተኑ፣ ሕጂ ድማ ነቲ ፈተና ትፈልጥዎ ኢኹም።
    ሓድሽ ዕለት ምስ ረኸብኩም ነቲ መልጎም ጠውቑ። ምስ ሰብ እውን ክትዘራረቡ ትኽእሉ ኢኹም።
step-scores-begin = የቐንየለይ። ንነፍሲ ወከፍ ክፋል ናይቲ ፈተና በብተራ ክሓትት እየ።
step-scores-kept =
    የቐንየለይ። ነጥብታትኩም ምስ መልስታትኩም ዓቂበዮም ኣለኹ።

# ---------------------------------------------------------------- prompts: the first words are neutral, a lock screen shows them
prompt-hello = ሰላም። ሓጺር መልእኽቲ ኣለኩም። ንስኹም ጥራይ ክትርእይዎ ምእንቲ፣ ነቲ ኣብ ታሕቲ ዘሎ ሓሙኽሽታይ ቦታ ተንክፍዎ።
prompt-good-luck = { $date } ቀሪቡ ኣሎ፦ { $step }። ጽቡቕ ዕድል እምነየልኩም! ንዛ መዓልቲ ብዙሕ ጽዒርኩም ኢኹም።
prompt-good-luck-time = { $date }፣ ሰዓት { $time } ቀሪቡ ኣሎ፦ { $step }። ጽቡቕ ዕድል እምነየልኩም! ንዛ መዓልቲ ብዙሕ ጽዒርኩም ኢኹም።
prompt-result = ናይዚ ስጉምቲ ዕለትኩም ሓሊፉ፦ { $step }። ከመይ ነይሩ?
prompt-scores = ናይዚ ስጉምቲ ዕለትኩም ሓሊፉ፦ { $step }። ውጽኢትኩም ረኺብኩም ዶ? እንታይ ከም ዝቕጽል ንምርኣይ ይሕግዘኒ።
prompt-waiting = ኣብዚ ስጉምቲ መልሲ ትጽበዩ ኣለኹም፦ { $step }። ዝመጸ ነገር ኣሎ ዶ?
prompt-doing = ኣብዚ ስጉምቲ ትሰርሑ ኣለኹም፦ { $step }። ከመይ ይኸይድ ኣሎ?
prompt-refresh = መልስታትኩም ካብ እትርእይዎ ዓመት ሓሊፉ። ኩሉ ክሳብ ሕጂ ትኽክል ድዩ?
prompt-changed = ኣብዞም ስጉምትታትኩም ዝተቐየረ ነገር ኣሎ። በጃኹም ቅድሚ ዕለት ምሓዝኩም ወይ ምኽፋልኩም ዳግማይ ርኣይዎም።
prompt-changed-step = • { $step }
button-passed = ሓሊፈ
button-not-passed = ኣይሓለፍኩን
button-step-finished = ተወዲኡ
button-no-result-yet = ገና ውጽኢት የብለይን
button-still-doing = ክሳብ ሕጂ እሰርሓሉ ኣለኹ
button-snooze-days = ድሕሪ 3 መዓልቲ ምሕታት
button-snooze-weeks = ድሕሪ 2 ሰሙን ምሕታት
button-snooze-never = ብዛዕባ እዚ ኣይሕተት
button-still-true = ኩሉ ክሳብ ሕጂ ትኽክል እዩ
button-review-answers = ገለ ምቕያር
snoozed = ሕራይ። ኣብ { $date } ዳግማይ ክሓትት እየ።
snoozed-never = ሕራይ። ብዛዕባ እዚ ዳግማይ ኣይሓትትን። ነቲ ስጉምቲ ኣብ ዝኾነ ግዜ ኣብ ዝርዝርኩም ትረኽብዎ።
still-true = የቐንየለይ። ድሕሪ ዓመት ዳግማይ ክሓትት እየ።

# ---------------------------------------------------------------- when messages may come
when-to-write =
    <b>መዓስ ክጽሕፈልኩም ይኽእል?</b>
    ባዕለይ እንተ በዝሐ ኣብ መዓልቲ ሓንሳብ እጽሕፍ፣ ኣብዞም ሰዓታት ጥራይ ድማ፦ ካብ { $from } ክሳብ { $to }
    ናይ ግዜ ዞባኹም፦ { $zone }። ኣብኡ ሕጂ ሰዓት { $now } እዩ።
when-from = <b>ካብ ሰዓት ክንደይ ክጽሕፈልኩም ይኽእል?</b>
when-to = <b>ክሳብ ሰዓት ክንደይ ክጽሕፈልኩም ይኽእል?</b>
when-zone =
    <b>ኣበይ ኣለኹም?</b>
    ናይ ግዜ ዞባኹም ምረጹ፣ ወይ ኣብ ከባቢኹም ናይ ዘላ ዓባይ ከተማ ስም ጽሓፉ።
when-zone-unknown = ነዚ ቦታ ኣይፈልጦን። በጃኹም ኣብ ከባቢኹም ናይ ዘላ ካልእ ዓባይ ከተማ ስም ጽሓፉ።
when-kept = መዝጊበዮ ኣለኹ።
button-when = መዓስ መልእኽቲ ይለኣኽ?
button-when-day = ቀትሪ
button-when-mornings = ንግሆ
button-when-afternoons = ድሕሪ ቀትሪ
button-when-evenings = ምሸት
button-when-from = ካብ፦ { $time }
button-when-to = ክሳብ፦ { $time }
button-when-zone = ናይ ግዜ ዞባ ምቕያር
button-when-back = ንድሕሪት
button-hour = { $time }

# ---------------------------------------------------------------- a case about a step
dossier-step = ደላዪ ስራሕ ኣብዚ ስጉምቲ ሓገዝ የድልዮ፦ { $step }

# ---------------------------------------------------------------- work without a register
step-open_papers = ሰነዳትኩም ምንጽጻር
    .do = UK ENIC ዝበሃል ኣገልግሎት፣ ናይ ካልኦት ሃገራት ሰነዳት ምስ ናይዚ ሃገር ሰነዳት የነጻጽር። ኣስራሒ የድልዮ እንተ ኾይኑ ቅድም ንኣማኻሪ ሕተቱ። ሰነዳት ጠፊኡኩም ዶ? ኣማኻሪኹም ካልእ መረጋገጺ ንምርካብ ክሕግዘኩም ይኽእል እዩ።
step-open_english = እንግሊዝኛኹም ምምሕያሽ
    .do = ኣብ ከባቢኹም ንዘሎ ኮለጅ፣ ብዛዕባ ESOL ዝበሃል ኮርስ እንግሊዝኛ ሕተቱ። ብዙሓት ኮርስታት ብነጻ እዮም። ንስራሕኩም ኣየናይ ደረጃ ከም ዘድሊ ንኣማኻሪኹም ሕተቱ።
step-open_study = ኣብዚ ሃገር ሓድሽ ዝኾነ ምምሃር
    .do = ሓጸርቲ ኮርስታት፣ ኣብዚ ሃገር ከመይ ከም ዝስራሕ ከም እትፈልጡ ንኣስራሕቲ የርእዩ። ኣየናይ ኮርስ ምስ ስራሕኩም ከም ዝሰማማዕ ንኣማኻሪኹም ወይ ንኮለጅ ሕተቱ።
step-open_work = ንሓደ ስራሕ ምምልካት
    .do = ንዓኹም ዝሰማምዑ ስራሓት ርኣዩ እሞ ሓደ ምረጹ። ኣማኻሪኹም ንመመልከቲኹም ቅድሚ ምልኣኹ ከንብቦ ይኽእል እዩ። ንቃለ መጠይቕ እውን ሓገዝ ሕተቱ።
