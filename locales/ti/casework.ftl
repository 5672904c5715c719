# A candidate and a person; the caseworkers' group; a caseworker's private chat.
case-opened =
    <b>ሓደ ሰብ ክሕግዘኩም እዩ።</b> ቁጽሪ ጉዳይኩም <code>{ $code }</code> እዩ።
    መልሲ ክሳብ { $date }፣ ሰዓት { $time } ክትጽበዩ ትኽእሉ።

    ክትብልዎ እትደልዩ ኣብዚ ጽሓፉ። ነቲ ሰብ ክዕቅበሉ እየ። ኣብ ሓደጋ እንተ ሃሊኹም ናብ { $emergency } ደውሉ።
case-opened-meanwhile =
    ኣብዚ ሓገዝ ከም ዘድልየኩም ንሓደ ካብ ጋንታና ነጊረ። ቁጽሪ ጉዳይኩም <code>{ $code }</code> እዩ።
    መልሲ ክሳብ { $date }፣ ሰዓት { $time } ክትጽበዩ ትኽእሉ። ክሳብ ሽዑ ክትቅጽሉ ትኽእሉ ኢኹም።
case-waiting =
    <b>ሓደ ሰብ ክምልሰልኩም እዩ።</b> ቁጽሪ ጉዳይኩም <code>{ $code }</code> እዩ።
    መልሲ ክሳብ { $date }፣ ሰዓት { $time } ክትጽበዩ ትኽእሉ።

    ክትብልዎ እትደልዩ ኣብዚ ጽሓፉ። ነቲ ሰብ ክዕቅበሉ እየ። ኣብ ሓደጋ እንተ ሃሊኹም ናብ { $emergency } ደውሉ።
words-kept = ነዚ፣ ነቲ ክምልሰልኩም ዝኾነ ሰብ ክዕቅበሉ እየ።
case-claimed =
    <b>{ $name } ንጉዳይኩም ሒዞምዎ ኣለዉ።</b>
    { $name } ኣማኻሪኹም እዮም፣ ኣብዚ እትጽሕፍዎ ድማ የንብብዎ። ክሳብ እትዘራረቡ ኣነ ስቕ እብል።
case-talking = { $name } ንጉዳይኩም ሒዞምዎ ኣለዉ፣ ኣብዚ እትጽሕፍዎ ድማ የንብብዎ።
from-caseworker =
    <b>{ $name }፦</b>
    { $words }
copy-from-caseworker = <b>{ $name }</b> እዚ ልኢኾምልኩም ኣለዉ፦
case-released = ኣማኻሪኹም ንጉዳይኩም ናብ ጋንታ መሊሶምዎ። ካልእ ሰብ ክምልሰልኩም እዩ።
case-closed = { $name } ንጉዳይኩም ዓጽዮምዎ። ኣብ ዝኾነ ግዜ ዳግማይ ምስ ሰብ ክትዘራረቡ ክትሓቱ ትኽእሉ ኢኹም።
case-back = ካብቲ ዝነበርናዮ ንቐጽል።

card-open =
    { $urgent ->
        [yes] 🔴 <b>ሓድሽ ጉዳይ { $code }፣ ህጹጽ</b>
       *[no] 🟡 <b>ሓድሽ ጉዳይ { $code }</b>
    }
    ቋንቋ፦ { $language }
    ዓውዲ፦ { $family }
    ምኽንያት፦ { $why }
card-claimed =
    🟢 <b>ጉዳይ { $code }</b>
    ቋንቋ፦ { $language }
    { $name } ሒዞምዎ ኣለዉ።
card-closed =
    ⚪ <b>ጉዳይ { $code }</b>
    ተዓጽዩ።
topic-open = { $code } · ክፉት
topic-claimed = { $code } · { $name }
topic-closed = { $code } · ዕጹው
why-asked = ምስ ሰብ ምዝርራብ ተሓቲቱ
why-misunderstood = ምርድዳእ ኣይተኻእለን
why-role = ድሌት ንሓደ ስራሕ
why-step = ኣብ ሓደ ስጉምቲ ሓገዝ የድሊ
why-looks-wrong = ዝቐረበ ስራሕ ጌጋ ይመስል
why-unsure = ስምምዕ የለን፣ ወይ ትሕቲ 18 ዓመት
family-other = ካልእ
update-parked =
    ⚠️ <b>ንሓደ መልእኽቲ ክቕበሎ ኣይከኣልኩን።</b> ቁጽሩ፦ <code>{ $update }</code>
    ኣብ ጎድኒ ኣቐሚጠዮ፣ ዝጠፍአ የለን። በጃኹም ነዚ ሮቦት ንዘካይድ ኣካል ንገሩ፣ በዚ ትእዛዝ ይርእዮ፦ <code>stepward updates parked</code>።
updates-parked =
    ⚠️ <b>ንገሊኦም መልእኽትታት ክቕበሎም ኣይከኣልኩን።</b> ሕጂ ኣብ ጎድኒ ዘለዉ፦ { $count }
    ዝጠፍአ የለን። በጃኹም ነዚ ሮቦት ንዘካይድ ኣካል ንገሩ፣ በዚ ትእዛዝ ይርእዮም፦ <code>stepward updates parked</code>።
start-first-link = { $name }፦ በጃኹም ቅድም ምሳይ ናይ ብሕቲ ቻት ክፈቱ። ብድሕሪኡ ነቲ ጉዳይ ዳግማይ ውሰድዎ።
toast-not-allowed = ኣብቲ ጉጅለ ዘለዉ ምዝጉባት ኣማኸርቲ ጥራይ እዮም ክገብርዎ ዝኽእሉ።
toast-not-checked = ኣብዚ እዋን ኣብቲ ጉጅለ ምህላውኩም ከረጋግጽ ኣይከኣልኩን። ዝተቐየረ የለን። በጃኹም ድሕሪ ቁሩብ ዳግማይ ጠውቑ።
not-checked = ኣብዚ እዋን ኣብቲ ጉጅለ ምህላውኩም ከረጋግጽ ኣይከኣልኩን፣ ስለዚ ዝሰደድክዎን ዝቐየርክዎን የለን። በጃኹም ድሕሪ ቁሩብ ዳግማይ ፈትኑ።
toast-taken-by = { $name } ንዚ ጉዳይ ሒዞምዎ ኣለዉ።
toast-already-closed = እዚ ጉዳይ ዕጹው እዩ።
toast-own-case = እዚ ናይ ገዛእ ርእስኹም ጉዳይ እዩ። ካልእ ሰብ ክወስዶ ኣለዎ።
toast-start-first = በጃኹም ቅድም ምሳይ ናይ ብሕቲ ቻት ጀምሩ። እቲ መላግቦ ኣብቲ ጉጅለ ኣሎ።
toast-yours = እቲ ጉዳይ ናትኩም እዩ። ምሳይ ዘሎ ናይ ብሕቲ ቻት ርኣዩ።
toast-no-such-case = ከምዚ ዝበለ ክፉት ጉዳይ የብልኩምን።

caseworker-welcome =
    <b>ሰላም { $name }።</b> ከም ኣማኻሪ ተመዝጊብኩም ኣለኹም።
    ሓደስቲ ጉዳያት ኣብቲ ጉጅለ ይረአዩ። ኣብኡ “ነዚ ጉዳይ ምውሳድ” ጠውቑ፣ እቲ ምሉእ መግለጺ ናብዚ ይመጽእ።

    ኣብዚ እትጽሕፍዎ ናብቲ ደላዪ ስራሕ ይኸይድ። ንሓደ መልእኽቲ እትህብዎ መልሲ ናብ ጉዳዩ ይኸይድ።
    /cases – ክፉታት ጉዳያትኩም
    /case CODE – ሓደ ጉዳይ
dossier =
    <b>ጉዳይ { $code }</b>
    ቋንቋ፦ { $language }
    ምኽንያት፦ { $why }
    ናይ ሕጂ ስራሓት፦ { $now }። ድሕሪ ምዝገባ፦ { $later }።
dossier-not-shared = እዚ ሰብ ኣማኻሪ መልስታቱ ክርኢ ኣይተሰማምዐን። በጃኹም ባዕልኹም ሕተትዎ።
dossier-nothing = እዚ ሰብ ገና ዝኾነ መልሲ ኣይሃበን።
dossier-how = ኣብዚ ጽሓፉ፦ ቃላትኩም ናብዚ ሰብ ይኸይድ። ጉዳዩ ርግጸኛ ንምዃን ንዚ መልእኽቲ መልሱ።
dossier-continued = <b>ጉዳይ { $code }</b>፣ መቐጸልታ፦ { $part } ካብ { $parts }
from-candidate =
    <b>{ $code }፦</b>
    { $words }
copy-of-answer = <b>{ $code }</b> – መልሲ ንሕቶ “{ $name }”፦
copy-from-candidate =
    { $kind ->
        [photo] <b>{ $code }</b> ስእሊ ልኢኹ፦
        [document] <b>{ $code }</b> ፋይል ልኢኹ፦
        [voice] <b>{ $code }</b> ናይ ድምጺ መልእኽቲ ልኢኹ፦
       *[else] <b>{ $code }</b> እዚ ልኢኹ፦
    }
sent-to = ✓ ናብ { $code } ተላኢኹ።
edited-for = ✓ ናይ { $code } ተቐይሩ።
which-case =
    <b>እዚ ንኣየናይ ጉዳይ እዩ?</b>
    ገና ኣይለኣኽክዎን።
taken-as-own = ✓ ከም ናይ ገዛእ ርእስኹም መልሲ ተወሲዱ።
dropped = ኣይለኣኽክዎን።
no-case = ክፉት ጉዳይ የብልኩምን። ሓደስቲ ጉዳያት ኣብቲ ጉጅለ ይረአዩ።
case-list =
    { $count ->
        [0] ክፉት ጉዳይ የብልኩምን።
        [one] <b>{ $count } ክፉት ጉዳይ ኣለኩም።</b>
       *[other] <b>{ $count } ክፉታት ጉዳያት ኣለዉኹም።</b>
    }
case-list-line = { $code } – { $language }
cases-more = ኩሎም ጉዳያት ኣብዚ መልጎም የብሎምን። ካልእ ንምርኣይ /case CODE ልኣኹ፣ ብድሕሪኡ ንዕኡ መልሱ።
ask-close-reason = ንጉዳይ { $code } ስለምንታይ ትዓጽውዎ ኣለኹም?
closed-case = ጉዳይ { $code } ተዓጽዩ፦ { $reason }
released-case = ጉዳይ { $code } ናብ ጋንታ ተመሊሱ።
candidate-away = ነቲ ሰብ ናይ ጉዳይ { $code } ክረኽቦ ኣይክእልን፦ ኣጊዱኒ ኣሎ። ክሳብ ዝምለስ ዝኾነ ኣይልእኽን።
candidate-back = እቲ ሰብ ናይ ጉዳይ { $code } ተመሊሱ ኣሎ። ዳግማይ ክትጽሕፉ ትኽእሉ ኢኹም።
candidate-gone = እቲ ሰብ ናይ ጉዳይ { $code } ኩሉ ደምሲሱ። እቲ ጉዳይ ተወዲኡ። ንቃላቱ ካብዚ ኣልዪዮ ኣለኹ።
removed = (ተኣልዩ)
