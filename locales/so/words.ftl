# Erayada dadku qoraan halkii ay badhan ka riixi lahaayeen, comma ayaa u dhexeeya. Jawaabta way ka horreeyaan,
# sidaas darteed ma jiraan erayo su'aal lagaga jawaabi karo (sida magacyada xirfadaha).
words-help = caawimo, caawimaad, i caawi, macluumaad, amarrada, sidee u shaqeeyaa, side u shaqeeyaa, sidee wax u shaqeeyaan, maxaan samayn karaa, maxaan sameyn karaa, heelp
words-person = qof, qof la hadal, qof dhab ah, bini aadam, insaan, la hadal qof, la hadal qof dhab ah, waxaan rabaa qof, waxan rabaa qof, qof baan rabaa, qof ayaan rabaa, waxaan rabaa inaan qof la hadlo, waxan rabaa inaan qof la hadlo, waxaan rabaa in aan qof la hadlo, waxaan rabaa inaan la hadlo qof, waxan rabaa inan la hadlo qof, qof ma la hadli karaa, qof i siiya, ii keena qof, waxaan u baahanahay caawimo, waxan u baahanahay caawimo, caawimo ayaan u baahanahay, caawimaad ayaan u baahanahay, fadlan i caawi, fadlan i caawiya, i caawiya, shaqaalaha kiiska, shaqaalaha kiiskayga, la taliye, waxaan rabaa la taliye, keysworker, kaysworker
words-forget = tirtir, wax walba tirtir, tirtir wax walba, tirtir xogtayda, xogtayda tirtir, waxaan rabaa in xogtayda la tirtiro, masax xogtayda, masax wax walba, masax, i iloow, i illow, iga tirtira
words-hide = nadiifi, nadiifi chatka, nadiifi wada hadalka, nadiifi wada hadalkan, tirtir chatka, tirtir wada hadalka, qari, qari chatka, qari wada hadalka
words-pause = jooji, joogso, istoob, istop, hakad, haki, fariimaha jooji, jooji fariimaha, farriimaha jooji, ha ii soo dirin fariimo, fariimo ha ii soo dirin, ha ii soo qorin
words-language = luqad, luqadda, luuqad, luuqadda, luqada, beddel luqadda, bedel luqada, bedel luuqada, luqadda beddel, luqad kale, luuqad kale, af kale
words-mydata = xogtayda, macluumaadkayga, macluumadkeyga, xogteyda, i tus xogtayda, maxaad iga haysaa, maxaad iga taqaan, maxaad iga og tahay
words-menu = liis, liiska, mar kale bilow, dib u bilow, bilow, billow, halkee joogaa, xaggee joogaa, xagee joogaa, halkee baan joogaa
words-roles = shaqo, shaqooyin, shaqooyinka, shaqo raadis, shaqo ayaan rabaa, shaqo baan rabaa, waxaan rabaa shaqo, waxan rabaa shaqo, shaqo raadinayaa, shaqo ayaan raadinayaa, shaqooyinka igu habboon, i tus shaqooyinka
words-steps = tallaabo, tallaabooyin, tallaabooyinka, talaabo, talaabooyin, tallaabooyinkayga, tallaabooyinka xiga, talaabada xigta, maxaa xiga, maxaa ku xiga, maxaan sameeyaa
words-skip = ka bood, bood, kabood, dhaaf, iska dhaaf, ka gudub, ma rabo inaan sheego, inaan sheego ma rabo, ma rabo inaan ka jawaabo, sheegi maayo
words-back = dib, dib u noqo, dib ugu noqo, ku noqo, noqo, kii hore
words-why = waayo, sababta, maxaad u weydiinaysaa, maxaad u weydiineysaa, maxaad iigu weydiinaysaa, maxaa keenay, maxaa sabab ah, sababtee
