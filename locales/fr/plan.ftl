# Le plan : les dates, les messages de suivi, les heures de silence.

# ---------------------------------------------------------------- la liste des étapes
plan-work-now =
    <b>Un travail maintenant</b>
    Vous pouvez travailler à ces postes pendant que vous continuez vos étapes. Ainsi, vous restez près de votre profession.
plan-dated = { $date }
plan-open =
    <b>Votre plan</b>
    Pour votre travail, il ne faut pas d’inscription à un registre ici. Ces étapes vous aident à trouver un bon travail. Touchez une étape pour voir ce qu’il faut faire.
plan-leads-to =
    <b>Où ce travail peut mener</b>
    Avec plus de formation, vous pouvez aller vers ces professions.
plan-all-done = <b>Toutes vos étapes sont faites.</b> C’était beaucoup de travail. Bravo !
button-plan-roles = Postes pour maintenant

# ---------------------------------------------------------------- une étape
step-next-date = <b>Votre date :</b> { $date }
step-next-date-time = <b>Votre date :</b> { $date }, { $time }
step-source = { $evidence ->
        [official] Cela vient d’une page officielle. Nous l’avons vérifié le { $date }.
        [secondary] Cela vient d’un guide, pas de l’ordre professionnel. Nous l’avons vérifié le { $date }.
       *[unverified] Nous l’avons vérifié le { $date }.
    }
step-english-needs-oet = <b>Les notes qu’il vous faut à l’OET</b>
step-english-needs-ielts = <b>Les notes qu’il vous faut à IELTS Academic</b>
step-english-as-of = Nous avons vérifié ces notes le { $date }.
step-english-look-up = Les notes qu’il vous faut sont sur la page de l’ordre professionnel. Regardez-la avant de réserver, s’il vous plaît.
part-line = { $part ->
        [listening] Écoute : { $score }
        [reading] Lecture : { $score }
        [writing] Écrit : { $score }
        [speaking] Oral : { $score }
       *[overall] Note générale : { $score }
    }
gap-title = <b>Où vous en êtes</b>
gap-reached = Vos notes suffisent dans chaque partie.
gap-not-told = Je ne connais pas encore vos notes.
gap-other-test = Les règles que je connais ne parlent pas de votre test. Demandez à l’ordre professionnel s’il compte.
gap-part = { $part ->
        [listening] Écoute : vous avez { $have }, il faut { $need }
        [reading] Lecture : vous avez { $have }, il faut { $need }
        [writing] Écrit : vous avez { $have }, il faut { $need }
        [speaking] Oral : vous avez { $have }, il faut { $need }
       *[overall] Note générale : vous avez { $have }, il faut { $need }
    }
gap-part-unsure = { $part ->
        [listening] Écoute : vous avez { $have }. Cela ne suffit peut-être pas.
        [reading] Lecture : vous avez { $have }. Cela ne suffit peut-être pas.
        [writing] Écrit : vous avez { $have }. Cela ne suffit peut-être pas.
        [speaking] Oral : vous avez { $have }. Cela ne suffit peut-être pas.
       *[overall] Note générale : vous avez { $have }. Cela ne suffit peut-être pas.
    }
gap-part-not-told = { $part ->
        [listening] Écoute : vous ne m’avez pas dit votre note.
        [reading] Lecture : vous ne m’avez pas dit votre note.
        [writing] Écrit : vous ne m’avez pas dit votre note.
        [speaking] Oral : vous ne m’avez pas dit votre note.
       *[overall] Note générale : vous ne me l’avez pas dite.
    }
step-helpers = <b>Qui peut aider</b>
step-helper = { $name }
button-step-doing = C’est en cours
button-step-date = J’ai une date
button-step-new-date = Changer la date
button-step-no-date = Il n’y a plus de date
button-step-calendar = Ajouter à mon calendrier
button-step-scores = J’ai mes résultats
button-step-page = Ouvrir la page

# ---------------------------------------------------------------- les dates
ask-step-date =
    <b>{ $step }</b>
    Quel jour est-ce ? Écrivez la date, par exemple : { $example }
    Vous pouvez ajouter l’heure. Vous pouvez aussi choisir un jour ici.
ask-step-date-again =
    Je n’ai pas pu lire ici un jour à venir. Écrivez le jour, le mois et l’année, s’il vous plaît, par exemple : { $example }
ask-step-time =
    J’ai noté le { $date }.
    À quelle heure est-ce ? Vous pouvez choisir ou écrire l’heure.
button-time-unknown = Je ne connais pas l’heure
button-no-date-yet = Je n’ai pas encore de date
step-date-kept =
    J’ai noté le { $date }. Je vous écris la veille.
step-date-time-kept =
    J’ai noté le { $date } à { $time }. Je vous écris la veille.
step-doing-kept = Bien. Dans quelques semaines, je vous demande à nouveau où vous en êtes.
step-no-date-kept = J’ai enlevé la date.

# Le fichier du calendrier : des personnes proches peuvent le voir.
calendar-title = Stepward : ma date
calendar-file = Ce fichier met le jour dans le calendrier de votre téléphone. Il ne dit pas pourquoi ce jour compte.

# ---------------------------------------------------------------- ce qui en est sorti
step-done =
    <b>Bravo !</b> Cette étape est faite : { $step }
step-opened-roles = { $count ->
        [one] { $count } poste vous convient maintenant.
       *[other] { $count } postes vous conviennent maintenant.
    }
step-opened-more = { $count ->
        [one] Cela vous a ouvert { $count } poste de plus.
       *[other] Cela vous a ouvert { $count } postes de plus.
    }
step-then = <b>Votre prochaine étape :</b> { $step }
step-registration-asked = Votre inscription a-t-elle avancé, elle aussi ? Vérifiez cette réponse, s’il vous plaît, pour que je montre les bons postes.
step-not-passed =
    Merci de me l’avoir dit. Beaucoup de personnes doivent essayer plus d’une fois, et maintenant vous connaissez le test.
    Quand vous avez une nouvelle date, touchez le bouton. Vous pouvez aussi parler à une personne.
step-scores-begin = Merci. Je pose une question sur chaque partie du test, l’une après l’autre.
step-scores-kept =
    Merci. J’ai gardé vos notes dans vos réponses.

# ---------------------------------------------------------------- les messages de suivi : les premiers mots sont neutres, un écran verrouillé les montre
prompt-hello = Bonjour. J’ai un court message pour vous. Il est caché, pour que personne d’autre ne le lise : touchez le champ gris ci-dessous.
prompt-good-luck = Le { $date } approche : { $step }. Je vous souhaite bonne chance ! Vous avez beaucoup travaillé pour ce jour.
prompt-good-luck-time = Le { $date } à { $time } approche : { $step }. Je vous souhaite bonne chance ! Vous avez beaucoup travaillé pour ce jour.
prompt-result = Votre date pour cette étape est passée : { $step }. Comment cela s’est-il passé ?
prompt-scores = Votre date pour cette étape est passée : { $step }. Avez-vous vos résultats ? Ils m’aident à montrer la suite.
prompt-waiting = Vous attendez une réponse pour cette étape : { $step }. Avez-vous reçu quelque chose ?
prompt-doing = Vous travaillez à cette étape : { $step }. Où en êtes-vous ?
prompt-refresh = Il y a un an que vous n’avez pas regardé vos réponses. Est-ce que tout est encore vrai ?
prompt-changed = Quelque chose a changé dans certaines de vos étapes. Regardez-les à nouveau, s’il vous plaît, avant de réserver ou de payer.
prompt-changed-step = • { $step }
button-passed = J’ai réussi
button-not-passed = Je n’ai pas réussi
button-step-finished = C’est fait
button-no-result-yet = Pas encore de résultat
button-still-doing = J’y travaille encore
button-snooze-days = Me demander dans 3 jours
button-snooze-weeks = Me demander dans 2 semaines
button-snooze-never = Ne plus demander cela
button-still-true = Tout est encore vrai
button-review-answers = Modifier quelque chose
snoozed = D’accord. Je vous le redemanderai le { $date }.
snoozed-never = D’accord. Je ne vous le demanderai plus. Vous trouverez cette étape dans votre liste à tout moment.
still-true = Merci. Je vous le redemanderai dans un an.

# ---------------------------------------------------------------- quand les messages peuvent venir
when-to-write =
    <b>Quand puis-je vous écrire ?</b>
    De moi-même, j’écris une fois par jour au plus, et seulement à ces heures : de { $from } à { $to }
    Votre fuseau horaire : { $zone }. Là-bas, il est { $now } maintenant.
when-from = <b>À partir de quelle heure puis-je vous écrire ?</b>
when-to = <b>Jusqu’à quelle heure puis-je vous écrire ?</b>
when-zone =
    <b>Où êtes-vous ?</b>
    Choisissez votre fuseau horaire, ou écrivez le nom d’une grande ville près de vous.
when-zone-unknown = Je ne connais pas ce lieu. Écrivez le nom d’une autre grande ville près de vous, s’il vous plaît.
when-kept = C’est noté.
button-when = Quand puis-je vous écrire ?
button-when-day = Pendant la journée
button-when-mornings = Le matin
button-when-afternoons = L’après-midi
button-when-evenings = Le soir
button-when-from = À partir de : { $time }
button-when-to = Jusqu’à : { $time }
button-when-zone = Changer le fuseau horaire
button-when-back = Retour
button-hour = { $time }

# ---------------------------------------------------------------- un dossier sur une étape
dossier-step = La personne a besoin d’aide pour cette étape : { $step }

# ---------------------------------------------------------------- un travail sans registre
step-open_papers = Comparer vos papiers
    .do = Un service appelé UK ENIC compare les papiers d’autres pays avec ceux d’ici. Demandez d’abord à l’équipe de conseil si un employeur en a besoin. Vos papiers sont perdus ? L’équipe de conseil peut vous aider avec d’autres preuves.
step-open_english = Améliorer votre anglais
    .do = Demandez à un centre de formation (college) près de chez vous un cours d’anglais, appelé ESOL. Beaucoup de cours sont gratuits. Demandez à l’équipe de conseil de quel niveau vous avez besoin pour votre travail.
step-open_study = Apprendre ce qui est nouveau ici
    .do = De courtes formations montrent aux employeurs que vous savez comment on travaille ici. Demandez à l’équipe de conseil ou à un centre de formation (college) laquelle convient à votre travail.
step-open_work = Demander un poste
    .do = Regardez les postes qui vous conviennent et choisissez-en un. L’équipe de conseil peut lire votre demande avant que vous l’envoyiez. Demandez aussi de l’aide pour l’entretien.
