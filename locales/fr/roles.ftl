# Les postes qui conviennent, et pourquoi.
roles-now =
    <b>Postes à demander dès maintenant</b>
    { $total ->
        [0] Aujourd’hui, je n’ai pas trouvé de poste de ce genre. De nouveaux postes arrivent souvent.
        [one] { $total } poste vous convient.
       *[other] { $total } postes vous conviennent. Page { $page } sur { $pages }.
    }
roles-after-registration =
    <b>Postes après l’inscription</b>
    { $total ->
        [0] Aujourd’hui, je n’ai pas trouvé de poste de ce genre.
        [one] { $total } poste vous conviendra quand vous serez au registre.
       *[other] { $total } postes vous conviendront quand vous serez au registre. Page { $page } sur { $pages }.
    }
roles-later =
    <b>Postes pour plus tard</b>
    { $total ->
        [0] Aujourd’hui, je n’ai pas trouvé de poste de ce genre.
        [one] { $total } poste peut convenir après quelques étapes.
       *[other] { $total } postes peuvent convenir après quelques étapes. Page { $page } sur { $pages }.
    }
roles-line = <b>{ $number }. { $title }</b>
roles-band = Niveau de salaire (Band) { $band }
roles-pay = de { $from } à { $to } par an
roles-pay-one = { $from } par an
roles-closes = Se termine le { $date }
roles-permission-limited = Vous pouvez faire seulement certains travaux. Vérifiez d’abord la limite avec votre conseiller ou votre conseillère.
roles-permission-not-yet = Vous n’avez pas encore le droit de travailler. Regardez ces postes maintenant, et envoyez votre demande quand vous aurez ce droit.
roles-permission-unknown = Vous ne savez pas si vous avez le droit de travailler ? Un conseiller ou une conseillère peut vous aider à le savoir.
role =
    <b>{ $title }</b>
    { $employer }, { $site }
role-fits = <b>Ce qui convient</b>
role-missing = <b>Ce qui manque</b>
role-unknown = <b>Ce que je ne sais pas</b>
role-more = Ce poste demande plus que ce que je peux montrer ici. L’annonce contient tout.
role-leads-to = Ce poste peut être une étape vers votre propre profession : { $profession }.

# Ce qui est demandé, et ce qui y répond.
requirement-permission = Droit de travailler ici
requirement-registration = Inscription au registre : { $registers }
requirement-registration-unsaid = L’annonce ne dit pas s’il faut une inscription à un registre
requirement-english = Anglais : { $level }
requirement-english-usual = Anglais, comme d’habitude pour ce niveau de salaire : { $level }
requirement-test = L’un de ces tests d’anglais : { $tests }
test-asked = { $test }
test-asked-each = { $test }, au moins { $each } dans chaque partie
test-asked-overall = { $test }, au moins { $overall } en note générale
test-asked-both = { $test }, au moins { $overall } en note générale et { $each } dans chaque partie
requirement-qualification = Études : { $level }
requirement-experience =
    { $months ->
        [one] Expérience : { $months } mois
       *[other] Expérience : { $months } mois
    }
requirement-practised =
    { $years ->
        [one] Vous avez fait ce travail il y a { $years } an au plus
       *[other] Vous avez fait ce travail il y a { $years } ans au plus
    }
requirement-language = L’une de ces langues : { $languages }
requirement-essential = Nécessaire : { $wish }
requirement-desirable = Un plus : { $wish }
reason-ask = Demandez à l’employeur, ou à votre conseiller ou conseillère.
remedy-permission = Il vous faut d’abord le droit de travailler. Un conseiller ou une conseillère peut vous en dire plus.
remedy-register = Inscrivez-vous à ce registre : { $regulator }. Regardez vos prochaines étapes.
remedy-retrain = C’est une autre profession : { $occupation }. Elle a son propre registre : { $regulator }.
remedy-reach = Continuez votre inscription jusqu’à : { $stage }
remedy-english = Améliorez votre anglais jusqu’à : { $level }
remedy-test = Passez l’un de ces tests, ou dites-moi vos notes si vous en avez.
remedy-study = Terminez des études de ce niveau : { $level }
remedy-experience =
    { $months ->
        [one] Il vous faut { $months } mois d’expérience en tout.
       *[other] Il vous faut { $months } mois d’expérience en tout.
    }
remedy-practise =
    { $years ->
        [one] Exercez à nouveau, pour que la dernière fois date de { $years } an au plus.
       *[other] Exercez à nouveau, pour que la dernière fois date de { $years } ans au plus.
    }
remedy-speak-any = Apprenez une deuxième langue, ou dites-moi si vous en parlez une.
remedy-speak = Apprenez l’une de ces langues, ou dites-moi si vous en parlez une : { $languages }
remedy-learn = Apprenez cela, ou dites-moi si vous savez le faire : { $skill }
remedy-qualify = Formez-vous à ce métier : { $occupation }
