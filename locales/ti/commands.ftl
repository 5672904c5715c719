# What the commands do, in Telegram's menu.
command-menu = ኣበይ ከም ዘለኹምን እንታይ ክትገብሩ ከም እትኽእሉን
command-roles = ንዓኹም ዝሰማምዑ ስራሓት ሆስፒታል
command-steps = ናብ ሞያኹም ዝወስዱ ስጉምትታት
command-review = መልስታትኩም ምርኣይን ምቕያርን
command-person = ምስ ሰብ ምዝርራብ
command-language = ቋንቋ ምቕያር
command-mydata = ብዛዕባኹም ዝዕቀብ ኩሉ ምርኣይ
command-pause = መልእኽትና ምቁራጽ ወይ ዳግማይ ምጅማር
command-hide = ነዚ ቻት ምጽራይ
command-forget = ብዛዕባኹም ዘሎ ኩሉ ምድምሳስ
command-help = ሓገዝ
