# Roles that fit, and why.
roles-now =
    <b>ሕጂ ከተመልክቱሎም እትኽእሉ ስራሓት</b>
    { $total ->
        [0] ሎሚ ከምዚ ዝበለ ስራሕ ኣይረኸብኩን። ሓደስቲ ስራሓት ግን ብዙሕ ግዜ ይመጹ።
        [one] { $total } ስራሕ ንዓኹም ይሰማማዕ።
       *[other] { $total } ስራሓት ንዓኹም ይሰማምዑ። ገጽ { $page } ካብ { $pages }።
    }
roles-after-registration =
    <b>ድሕሪ ምዝገባ ዝኸውን ስራሓት</b>
    { $total ->
        [0] ሎሚ ከምዚ ዝበለ ስራሕ ኣይረኸብኩን።
        [one] ኣብ ሞያዊ መዝገብ ምስ ኣተኹም፣ { $total } ስራሕ ንዓኹም ይሰማማዕ።
       *[other] ኣብ ሞያዊ መዝገብ ምስ ኣተኹም፣ { $total } ስራሓት ንዓኹም ይሰማምዑ። ገጽ { $page } ካብ { $pages }።
    }
roles-later =
    <b>ንዳሕራይ ዝኸውን ስራሓት</b>
    { $total ->
        [0] ሎሚ ከምዚ ዝበለ ስራሕ ኣይረኸብኩን።
        [one] ድሕሪ ገለ ስጉምትታት { $total } ስራሕ ክሰማማዕ ይኽእል እዩ።
       *[other] ድሕሪ ገለ ስጉምትታት { $total } ስራሓት ክሰማምዑ ይኽእሉ እዮም። ገጽ { $page } ካብ { $pages }።
    }
roles-line = <b>{ $number }. { $title }</b>
roles-band = ደረጃ ደሞዝ (Band) { $band }
roles-pay = ካብ { $from } ክሳብ { $to } ኣብ ዓመት
roles-pay-one = { $from } ኣብ ዓመት
roles-closes = ምምልካት ዝዕጾወሉ ዕለት፦ { $date }
roles-permission-limited = ገለ ስራሓት ጥራይ እዩ ዝፍቀደልኩም። ቅድም ነቲ ገደብ ምስ ኣማኻሪኹም ኣረጋግጹ።
roles-permission-not-yet = ክትሰርሑ ገና ኣይተፈቕደልኩምን። ነዞም ስራሓት ሕጂ ርኣይዎም፣ ምስ ተፈቕደልኩም ድማ ኣመልክቱ።
roles-permission-unknown = ክትሰርሑ ከም ዝፍቀደልኩም ርግጸኛ ኣይኮንኩምን? ኣማኻሪ ንምፍላጥ ክሕግዘኩም ይኽእል እዩ።
role =
    <b>{ $title }</b>
    { $employer }፣ { $site }
role-fits = <b>ዝሰማማዕ</b>
role-missing = <b>ዝጎድል</b>
role-unknown = <b>ዘይፈልጦ</b>
role-more = እቲ ስራሕ ኣብዚ ከርእዮ ካብ ዝኽእል ንላዕሊ ይሓትት። ኩሉ ኣብቲ ምልክታ ስራሕ ኣሎ።
role-leads-to = እዚ ስራሕ ናብ ናይ ገዛእ ርእስኹም ሞያ ክወስደኩም ይኽእል እዩ፦ { $profession }።

# Requirements and what meets them.
requirement-permission = ኣብዚ ሃገር ፍቓድ ምስራሕ
requirement-registration = ኣብዚ መዝገብ ምእታው፦ { $registers }
requirement-registration-unsaid = እቲ ምልክታ ስራሕ፣ ኣብ መዝገብ ምእታው የድሊ ድዩ ኣይብልን
requirement-english = እንግሊዝኛ፦ { $level }
requirement-english-usual = ንዚ ደረጃ ደሞዝ ልሙድ ዝኾነ እንግሊዝኛ፦ { $level }
requirement-test = ሓደ ካብዞም ፈተናታት እንግሊዝኛ፦ { $tests }
test-asked = { $test }
test-asked-each = { $test }፣ እንተ ወሓደ { $each } ኣብ ነፍሲ ወከፍ ክፋል
test-asked-overall = { $test }፣ እንተ ወሓደ { $overall } ብጠቕላላ
test-asked-both = { $test }፣ እንተ ወሓደ { $overall } ብጠቕላላ፣ { $each } ድማ ኣብ ነፍሲ ወከፍ ክፋል
requirement-qualification = ትምህርቲ፦ { $level }
requirement-experience =
    { $months ->
        [one] ተመኩሮ ስራሕ፦ { $months } ወርሒ
       *[other] ተመኩሮ ስራሕ፦ { $months } ኣዋርሕ
    }
requirement-practised =
    { $years ->
        [one] ኣብ ዝሓለፈ { $years } ዓመት ኣብዚ ስራሕ ምስራሕ
       *[other] ኣብ ዝሓለፈ { $years } ዓመታት ኣብዚ ስራሕ ምስራሕ
    }
requirement-language = ሓንቲ ካብዘን ቋንቋታት፦ { $languages }
requirement-essential = ዘድሊ፦ { $wish }
requirement-desirable = እንተ ሃለወ ጽቡቕ፦ { $wish }
reason-ask = ንኣስራሒ ወይ ንኣማኻሪኹም ሕተቱ።
remedy-permission = ቅድም ፍቓድ ምስራሕ የድልየኩም። ኣማኻሪ ተወሳኺ ክነግረኩም ይኽእል እዩ።
remedy-register = ኣብዚ መዝገብ ምእታው የድሊ፦ { $regulator }። ዝቕጽሉ ስጉምትታትኩም ርኣዩ።
remedy-retrain = እዚ ካልእ ሞያ እዩ፦ { $occupation }። ናይ ገዛእ ርእሱ መዝገብ ኣለዎ፦ { $regulator }።
remedy-reach = ክሳብ እዚ ደረጃ ምዝገባኹም ቀጽሉ፦ { $stage }
remedy-english = እንግሊዝኛኹም ናብዚ ደረጃ ኣብጽሑ፦ { $level }
remedy-test = ሓደ ካብዞም ፈተናታት ውሰዱ፣ ወይ ነጥብታት እንተ ኣለኩም ንገሩኒ።
remedy-study = ነዚ ደረጃ ትምህርቲ ወድኡ፦ { $level }
remedy-experience =
    { $months ->
        [one] ብጠቕላላ ናይ { $months } ወርሒ ተመኩሮ ስራሕ ኣጥርዩ።
       *[other] ብጠቕላላ ናይ { $months } ኣዋርሕ ተመኩሮ ስራሕ ኣጥርዩ።
    }
remedy-practise =
    { $years ->
        [one] ናይ መወዳእታ ስራሕኩም ካብ { $years } ዓመት ንላዕሊ ከይገብር፣ ዳግማይ ኣብ ሞያኹም ስርሑ።
       *[other] ናይ መወዳእታ ስራሕኩም ካብ { $years } ዓመታት ንላዕሊ ከይገብር፣ ዳግማይ ኣብ ሞያኹም ስርሑ።
    }
remedy-speak-any = ካልኣይ ቋንቋ ተማሃሩ፣ ወይ እትዛረብዎ እንተ ኮይንኩም ንገሩኒ።
remedy-speak = ሓንቲ ካብዘን ቋንቋታት ተማሃሩ፣ ወይ እትዛረብዋ እንተ ኮይንኩም ንገሩኒ፦ { $languages }
remedy-learn = እዚ ተማሃሩ፣ ወይ እትኽእልዎ እንተ ኮይንኩም ንገሩኒ፦ { $skill }
remedy-qualify = ንዚ ስራሕ ስልጠና ግበሩ፦ { $occupation }
