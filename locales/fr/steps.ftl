# Les étapes vers une profession.
steps =
    <b>Vos prochaines étapes : { $profession }</b>
    Touchez une étape pour voir ce qu’il faut faire.
steps-not-advice = Ce sont des informations générales, pas un conseil juridique. Avant de payer, demandez à l’ordre professionnel, ou à votre conseiller ou conseillère.
no-steps =
    <b>Vos prochaines étapes</b>
    Pour votre travail, il ne faut pas d’inscription à un registre ici. Vos prochaines étapes sont des postes, un meilleur anglais et un entretien avec notre équipe de conseil.
steps-weeks = Cela prend environ { $from } à { $to } semaines.
steps-cost = Cela coûte { $cost }, prix du { $date }.
steps-look-up = Les prix et les délais changent. Les plus récents sont sur la page de l’ordre professionnel.

# Les étapes vers un registre : ce qu’est chacune, et ce qu’il faut faire. Pas de chiffres ni de noms
# d’organisations ici : ils viennent des données, avec le jour où ils ont été confirmés.

# ---------------------------------------------------------------- ordres professionnels
regulator-NMC = Ordre des infirmiers et des sages-femmes (NMC)
regulator-GMC = Ordre des médecins (GMC)
regulator-GDC = Ordre des dentistes (GDC)
regulator-GPhC = Ordre des pharmaciens (GPhC)
regulator-HCPC = Ordre des professions de santé et de soins (HCPC)
regulator-GOC = Ordre des optométristes et opticiens (GOC)
regulator-SWE = Ordre des travailleurs sociaux (Social Work England, SWE)

# ---------------------------------------------------------------- infirmiers et sages-femmes
step-nmc_account = Ouvrir un compte au NMC
    .do = Le NMC est l’ordre des infirmiers, des infirmières et des sages-femmes. Ouvrez un compte sur son site. Répondez ensuite à ses questions : elles montrent si vous pouvez faire une demande.
step-nmc_english = Prouver votre anglais au NMC
    .do = Choisissez un test : l’OET (test d’anglais des métiers de la santé) ou IELTS Academic. Réservez une date quand vous pensez pouvoir réussir. Une formation ou un travail en anglais peut aussi compter : demandez au NMC.
step-nmc_cbt = Réussir le test sur ordinateur (CBT)
    .do = Le CBT est un test sur ordinateur, sur les soins infirmiers. Vous pouvez le passer dans beaucoup de pays. Réservez-le dans votre compte NMC.
step-nmc_osce = Réussir l’examen pratique (OSCE)
    .do = À l’OSCE, vous montrez vos gestes infirmiers devant un examinateur. L’examen se passe au Royaume-Uni. Demandez à votre hôpital ou à l’équipe de conseil comment vous préparer.
step-nmc_register = Entrer au registre du NMC
    .do = Faites votre dernière déclaration dans votre compte NMC. Payez les frais au même endroit. Vous recevez alors votre PIN : le numéro qui vous permet de travailler comme infirmier, infirmière ou sage-femme.
step-nmc_cbt_midwifery = Réussir le test sur ordinateur (CBT) des sages-femmes
    .do = Le CBT est un test sur ordinateur, sur le métier de sage-femme. Vous pouvez le passer dans beaucoup de pays. Réservez-le dans votre compte NMC.
step-nmc_osce_midwifery = Réussir l’examen pratique (OSCE) des sages-femmes
    .do = À l’OSCE, vous montrez vos gestes de sage-femme devant un examinateur. L’examen se passe au Royaume-Uni. Demandez à votre hôpital ou à l’équipe de conseil comment vous préparer.

# ---------------------------------------------------------------- médecins
step-gmc_pmq = Vérifier que votre diplôme de médecin compte
    .do = Le GMC est l’ordre des médecins. Cherchez votre faculté de médecine dans la liste sur son site. Si elle n’y est pas, demandez au GMC ou à l’équipe de conseil.
step-gmc_verify = Faire vérifier votre diplôme à la source
    .do = Votre université doit confirmer votre diplôme. Le site du GMC dit quel service le fait maintenant. Vos papiers sont perdus ? Écrivez au GMC : il étudie chaque cas.
step-gmc_english = Prouver votre anglais au GMC
    .do = Choisissez un test : l’OET (test d’anglais des métiers de la santé) ou IELTS Academic. Réservez une date quand vous pensez pouvoir réussir.
step-plab1 = Réussir l’examen écrit (PLAB 1)
    .do = Le PLAB est l’examen des médecins venus d’autres pays. La partie 1 est un test écrit. Demandez d’abord au GMC quelles aides il y a pour les médecins réfugiés. Réservez ensuite une place.
step-plab2 = Réussir l’examen pratique (PLAB 2)
    .do = Au PLAB 2, vous montrez comment vous travaillez avec les patients. L’examen se passe au Royaume-Uni. Vérifiez combien de temps compte votre résultat du PLAB 1. Réservez ensuite une place.
step-gmc_register = Entrer au registre du GMC
    .do = Demandez au GMC l’inscription avec le droit d’exercer (« licence to practise »). Apportez la preuve de votre internat ou d’un travail semblable.

# ---------------------------------------------------------------- dentistes
step-gdc_hours = Réunir les preuves de votre travail avec des patients
    .do = Le GDC est l’ordre des dentistes. Il demande combien de temps vous avez soigné vous-même des patients. Notez vos heures, et qui peut les confirmer.
step-gdc_english = Prouver votre anglais au GDC
    .do = Regardez sur le site du GDC quels tests il accepte maintenant. Réservez ensuite un test quand vous pensez pouvoir réussir.
step-gdc_apply_ore = Demander l’examen des dentistes (ORE)
    .do = L’ORE est l’examen des dentistes venus d’autres pays. Faites votre demande sur le site du GDC. Vos papiers sont perdus ? Dites-le au GDC avant votre demande.
step-ore1 = Réussir la première partie de l’ORE
    .do = La première partie est un test sur ordinateur. Les places partent vite. Regardez souvent le site du GDC, et réservez dès que c’est possible.
step-ore2 = Réussir la deuxième partie de l’ORE
    .do = La deuxième partie est un examen pratique au Royaume-Uni. Elle coûte cher. Préparez l’argent avec l’équipe de conseil avant de réserver.
step-lds_alternative = Comparer un autre examen (LDS)
    .do = Le LDS est un autre examen pour les dentistes. Il peut remplacer l’ORE. Comparez les dates, les places et les prix avant de choisir.
step-gdc_register = Entrer au registre du GDC
    .do = Faites votre demande au GDC. Pour travailler comme dentiste au NHS, il faut souvent une formation de plus : posez tôt la question.

# ---------------------------------------------------------------- pharmaciens et préparateurs
step-gphc_eligibility = Demander au GPhC si vous pouvez suivre le cours
    .do = Le GPhC est l’ordre des pharmaciens. Le cours s’appelle OSPAP. Demandez d’abord aux universités s’il y a des places. Faites ensuite votre demande au GPhC, avec la preuve de votre anglais.
step-ospap = Terminer le cours universitaire (OSPAP)
    .do = L’OSPAP est un cours pour les pharmaciens venus d’autres pays. Demandez une place. Demandez à l’université s’il y a des bourses et des prêts.
step-pharm_training = Terminer la formation au travail
    .do = Vous travaillez en stage dans une pharmacie ou un hôpital, avec un salaire. Demandez une place de formation (« foundation training »).
step-pharm_assessment = Réussir l’examen du GPhC
    .do = Il s’appelle « registration assessment ». Réservez-le sur le site du GPhC. Demandez à la personne qui vous forme comment vous préparer.
step-gphc_register = Entrer au registre du GPhC
    .do = Faites votre demande sur le site du GPhC. Il y a un délai après votre cours : regardez-le sur le site.
step-ptech_course = Terminer un cours de préparateur en pharmacie
    .do = Demandez aux hôpitaux un poste où l’on apprend en travaillant. Demandez à l’école ce qui compte de votre formation passée.
step-ptech_experience = Travailler avec un pharmacien
    .do = Il vous faut un certain temps de travail au Royaume-Uni. Il peut être plus court si vous avez un diplôme d’un autre pays. Gardez la preuve de toutes vos heures.
step-ptech_register = Entrer au registre du GPhC comme préparateur
    .do = Faites votre demande sur le site du GPhC. Il y a un délai après votre cours : regardez-le sur le site.

# ---------------------------------------------------------------- professions de santé (HCPC)
step-hcpc_standards = Comparer votre formation aux règles du HCPC
    .do = Le HCPC est l’ordre de nombreuses professions de santé. Lisez ses règles pour la vôtre. Pour chaque règle, notez quelle formation ou quel travail montre que vous la suivez.
step-hcpc_english = Prouver votre anglais au HCPC
    .do = Regardez sur le site du HCPC ce qu’il accepte. Beaucoup de personnes passent IELTS Academic ou l’OET (test d’anglais des métiers de la santé). Réservez une date quand vous pensez pouvoir réussir.
step-hcpc_apply = Faire une demande au HCPC
    .do = Choisissez la voie internationale sur le site du HCPC. Remplissez le formulaire et payez les frais. Ces frais ne sont pas remboursés : faites d’abord lire votre formulaire par l’équipe de conseil.
step-hcpc_assess = Répondre aux questions du HCPC
    .do = Des experts étudient votre formation et votre travail. Ils peuvent écrire à votre université. Répondez vite à leurs questions. Il y a des papiers que vous ne pouvez pas obtenir ? Dites-le à l’équipe de conseil.
step-hcpc_register = Entrer au registre du HCPC
    .do = Le HCPC vous écrit quand vous pouvez vous inscrire. Payez les frais sur son site. Ensuite, vous pouvez porter le titre de votre profession.

# ---------------------------------------------------------------- optométristes
step-goc_self_assessment = Vérifier si vous pouvez faire une demande au GOC
    .do = Le GOC est l’ordre des optométristes. Remplissez le formulaire d’auto-évaluation sur son site. Il pose des questions sur votre formation et votre pratique.
step-goc_english = Prouver votre anglais au GOC
    .do = Regardez sur le site du GOC quel test il accepte. Beaucoup de personnes passent IELTS Academic. Réservez une date quand vous pensez pouvoir réussir.
step-goc_qc = Faire confirmer votre diplôme
    .do = Votre université doit confirmer votre diplôme avant votre demande. Le site du GOC dit quel service le fait. Commandez cette vérification là-bas.
step-goc_apply = Faire une demande au GOC
    .do = Envoyez votre demande sur le site du GOC. Le GOC décide ensuite de quelle formation vous avez encore besoin.
step-goc_scheme = Terminer le travail encadré
    .do = Vous travaillez au Royaume-Uni avec une personne qui vous encadre, et vous montrez ce que vous savez faire. Cherchez un poste encadré. Les règles changent : demandez au GOC lesquelles comptent pour vous.
step-goc_register = Entrer au registre du GOC
    .do = Demandez l’inscription au registre sur le site du GOC. Ensuite, vous pouvez travailler comme optométriste.

# ---------------------------------------------------------------- travailleurs sociaux
step-swe_docs = Réunir vos papiers de travail social
    .do = Réunissez votre diplôme et vos relevés de notes. Écrivez comment votre formation et votre travail répondent aux règles de la profession. Il y a des papiers que vous ne pouvez pas obtenir ? Dites-le à l’équipe de conseil.
step-swe_english = Prouver votre anglais
    .do = Regardez sur le site de Social Work England ce qui est accepté. Beaucoup de personnes passent IELTS Academic. Réservez une date quand vous pensez pouvoir réussir.
step-swe_apply = Faire une demande à Social Work England
    .do = Social Work England tient le registre des travailleurs sociaux. Faites votre demande sur son site et payez les frais. Ses conseillers lisent ensuite votre dossier.
step-swe_adaptation = Travailler ou étudier avec un encadrement
    .do = C’est seulement pour les personnes à qui il manque une partie de la formation. Demandez à l’équipe de conseil où il y a des places encadrées.
step-swe_register = Entrer au registre des travailleurs sociaux
    .do = Social Work England vous écrit quand vous pouvez vous inscrire. Payez les frais sur son site. Ensuite, vous pouvez exercer le travail social.
