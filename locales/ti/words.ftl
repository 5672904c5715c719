# Words that people type instead of pressing a button, with commas between them; also in Latin letters. They
# outweigh an answer, so no word stands here that can answer a question.
words-help = ሓገዝ, ሓበሬታ, መምርሒ, ትእዛዛት, ከመይ እሰርሕ, ከመይ ይሰርሕ, እዚ ከመይ እዩ ዝሰርሕ, እንታይ ክገብር እኽእል, እንታይ ትኽእል, እንታይ ክትገብር ትኽእል, ሄልፕ, hagez, mmrhi
words-person = ሰብ, ምስ ሰብ, ሰብ ኣዛርቡኒ, ምስ ሰብ ምዝርራብ, ምስ ሰብ ምዝራብ, ምስ ሰብ ክዛረብ እደሊ, ምስ ሰብ ክዘራረብ እደሊ, ሰብ ክዛረብ ደልየ, ምስ ሰብ ክዛረብ ደልየ, ሰብ እደሊ, ሰብ የድልየኒ, ሓገዝ እደሊ, ሓገዝ ደልየ, ሓገዝ የድልየኒ, ሓግዙኒ, ሓግዙኒ በጃኹም, ሓግዘኒ, ሓግዘኒ በጃኻ, ኣማኻሪ, ኣማኻሪት, ኣማኻሪ እደሊ, ኣማኻሪ የድልየኒ, ኬዝወርከር, ኬዝ ወርከር, ተርጓሚ የድልየኒ, seb, ms seb kzareb, seb kzareb edeli, hagez edeli, hagez deliye, hagez yedlyeni, hagzuni, hagzeni, amakari
words-forget = ደምስስ, ደምስሱ, ኩሉ ደምስስ, ኩሉ ደምስሱ, ኩሉ ምድምሳስ, ኩሉ ሰርዝ, ኩሉ ሰርዙ, ሓበሬታይ ደምስስ, ሓበሬታይ ደምስሱ, ሓበሬታይ ሰርዙ, ሓበሬታይ ይደምሰስ, ኩሉ ይደምሰስ, ኩሉ ኣጥፍእ, ኩሉ ኣጥፍኡ, ረስዑኒ, ረስዓኒ, demss, kulu demss, demssu
words-hide = ኣጽሪ, ቻት ኣጽሪ, ቻት ኣጽርዩ, ነዚ ቻት ኣጽርዩ, ነዚ ቻት ምጽራይ, ቻት ምጽራይ, ቻት ደምስስ, ሕባእ, ሕብኡ, ቻት ሕባእ, ቻት ሕብኡ, chat atsri
words-pause = ደው, ደው በል, ደው በሉ, ኣቋርጽ, ኣቋርጹ, መልእኽቲ ኣቋርጽ, መልእኽቲ ኣቋርጹ, መልእኽቲ ደው ኣብል, መልእኽቲ ደው ኣብሉ, መልእኽቲ ኣይትስደድ, መልእኽቲ ኣይትልኣኹ, መልእኽቲ ኣይደልን, ይኣክል, ስቶፕ, dew bel, dew belu, yiakl
words-language = ቋንቋ, ቋንቋ ቀይር, ቋንቋ ቀይሩ, ቋንቋ ለውጥ, ቋንቋ ለውጡ, ቋንቋ ምቕያር, ቋንቋ ክቕይር, ቋንቋ ክቕይር እደሊ, ካልእ ቋንቋ, quanqua, kuankua, quanqa
words-mydata = ሓበሬታይ, ሓበሬታይ ኣርእዩኒ, ሓበሬታይ ኣርእየኒ, ዳታይ, ናተይ ሓበሬታ, ብዛዕባይ እንታይ ትፈልጡ, ብዛዕባይ እንታይ ትፈልጥ, ብዛዕባይ ዘሎ ሓበሬታ, habereta, haberetay
words-menu = ሜኑ, መኑ, ቀንዲ ሜኑ, እንደገና ጀምር, ዳግማይ ጀምር, ካብ መጀመርታ, ካብ መጀመርታ ጀምር, ካብ መጀመርታ ምጅማር, ኣበይ ኣለኹ, ኣበይ በጺሐ, abey aleku
words-roles = ስራሓት, ስራሓት ኣርእዩኒ, ስራሕ እደሊ, ስራሕ ደልየ, ስራሕ እደሊ ኣለኹ, ስራሕ የድልየኒ, ስራሕ ኣሎ ዶ, እንታይ ስራሕ ኣሎ, ክፍት ቦታ ስራሕ, ንዓይ ዝሰማማዕ ስራሕ, srah edeli, srah deliye, sirah edeli
words-steps = ስጉምቲ, ስጉምትታት, ስጉምትታተይ, ዝቕጽል ስጉምቲ, ዝቕጽሉ ስጉምትታት, ዝቕጽሉ ስጉምትታተይ, ቀጺሉ እንታይ, ቀጺለ እንታይ ክገብር, ቀጺለ እንታይ እገብር, ሕጂ እንታይ እገብር, ድሕሪ ሕጂ እንታይ, sgumti, ketsilu entay
words-skip = ሕለፎ, ሕለፍዎ, ይሕለፍ, እዚ ሕቶ ሕለፎ, ስኪፕ, ክምልስ ኣይደልን, ክምልሶ ኣይደልን, ክነግር ኣይደልን, ምምላስ ኣይደልን, እንተ ዘይመለስኩ ይሕሸኒ, hlefo, kmls aydelin
words-back = ንድሕሪት, ተመለስ, ተመለሱ, ናብ ድሕሪት, ድሕሪት ተመለስ, ድሕሪት ምምላስ, ሕቶ ናይ ቅድሚ ሕጂ, ዝሓለፈ ሕቶ, ndhrit, ndehrit, temeles
words-why = ስለምንታይ, ንምንታይ, ስለምንታይ ትሓቱ, ንምንታይ ትሓቱ, ስለምንታይ ትሓትት, ስለምንታይ እዚ ይሕተት, ስለምንታይ እዚ ሕቶ, እዚ ንምንታይ, ለምንታይ, slemntay, nmntay, lemntay, nimntay
