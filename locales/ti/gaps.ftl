# What stands between people and roles, in numbers: for coordinators and hospitals. The lines with
# a number beside them stand in a picture, so they are short.
button-gaps = ንሰባት ዝጎድሎም
gaps-offer = ንሰባት ንስራሓት እንታይ ከም ዝጎድሎም ብቑጽሪ ክትርእዩ ትኽእሉ ኢኹም።
toast-gaps-counting = እቖጽር ኣለኹ። እቲ ስእሊ ቀልጢፉ ኣብዚ ክመጽእ እዩ።
toast-gaps-coordinators = እዞም ቁጽርታት ንኣወሃሃድቲ እዮም።
gaps-caption =
    <b>ንሰባት ዝጎድሎም</b>
    እዚ ቁጽሪ ናይቶም ንሕቶታተይ ዝምልሱ ሰባት እዩ፣ ብዘይ ስም። ትሕቲ { $fewest } ዝኾኑ ቁጽርታት ተሸፊኖም ኣለዉ። ኣብቲ ፋይል ናይ ኩሎም ስራሓት ቁጽርታት ኣለዉ።
gaps-table = እቶም ባዕሎም ቁጽርታት ብሰሌዳ
gaps-nobody = ገና ዝቑጸር የለን። ቅድም ሰባት ንሕቶታት ክምልሱ ኣለዎም።

gaps-title = ንሰባት ዝጎድሎም
gaps-title-role = ንሰባት ዝጎድሎም፦ { $role }
gaps-day = { $date }
gaps-people = ዝተቖጽሩ ሰባት፦ { $people }። ክፉታት ስራሓት፦ { $roles }።
gaps-footer = ትሕቲ { $fewest } ዝኾኑ ቁጽርታት ተሸፊኖም ኣለዉ፣ ንዕኦም ከርኢ ዝኽእል እውን ኣይተጻሕፈን። ካልኦት ቁጽርታት ንታሕቲ ዝተጠጋግኡ እዮም፦ ሓሙሽተ፣ ዓሰርተ፣ ከምኡ እናበለ።
gaps-left-out = ኣይተጻሕፈን
gaps-everybody = ኩሎም ዝተቖጽሩ

# The headings in the picture.
gaps-roles = ሰባት ክሳብ ክንደይ ንስራሕ ቀሪቦም
gaps-one = ሓደ ነገር ጥራይ ይጎድል
gaps-steps = ናብ ሞያ ዝቕጽል ስጉምቲ
gaps-parts = ኣብ ፈተና እንግሊዝኛ ዝጎድል

# The lines.
gaps-now = ዝጎድል የለን
gaps-now-any = እንተ ወሓደ ንሓደ ስራሕ ዝጎድል የለን
gaps-more = ክልተ ወይ ልዕሊኡ ነገራት ይጎድሉ
gaps-permission = ፍቓድ ምስራሕ
gaps-register = ሞያዊ መዝገብ፦ { $registers }
gaps-test-part = ሞያዊ መዝገብን ሓደ ክፋል ፈተና እንግሊዝኛን፦ { $part }
gaps-english = እንግሊዝኛ፦ { $level }
gaps-experience = ተወሳኺ ተመኩሮ
gaps-practice = ስራሕ ኣብ ዝሓለፉ ዓመታት
gaps-language = ካልኣይ ቋንቋ
gaps-skill = ክእለት፦ { $skill }
gaps-training = ስልጠና፦ { $occupation }
gaps-stage = ምዝገባ ምቕጻል
gaps-question = ሓደ ክፉት ሕቶ፦ { $question }
gaps-ask = ኣስራሒ ወይ ኣማኻሪ ጥራይ ይፈልጥ
gaps-overall = ኩሉ ክፋላት ብሓባር
gaps-step = { $profession }፦ { $step }
gaps-part = { $profession }፦ { $part }
gaps-no-test = { $profession }፦ ገና ውጽኢት የለን
gaps-registered = { $profession }፦ ኣብ መዝገብ
gaps-other-professions = ካልኦት ሞያታት
