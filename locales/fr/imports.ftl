# Faire entrer les postes de l’hôpital et les confirmer : pour l’équipe de coordination.

# Un fichier envoyé. $name est le nom du fichier.
imports-ask =
    <b>Qu’est-ce que ce fichier ?</b> { $name }
    Je ne l’ai pas encore lu. Les personnes candidates n’en voient rien avant votre confirmation.
button-imports-add = Postes : les ajouter
button-imports-whole = Postes : c’est toute notre liste
button-imports-case = C’est pour un dossier
button-imports-nothing = Ne rien en faire
imports-nothing = Je n’ai rien fait de ce fichier.
imports-case = Ce fichier est pour un dossier.
toast-imports-over = Ce fichier n’est plus ici. Envoyez-le à nouveau, s’il vous plaît.

# Ce que le fichier est devenu. Les nombres comptent des postes.
imports-done =
    <b>J’ai lu le fichier.</b> { $name }
    Nouveaux : { $new }
    Modifiés : { $changed }
    Inchangés : { $unchanged }
    Fermés : { $closed }
imports-again =
    { $count ->
        [one] { $count } poste demande maintenant autre chose. Confirmez-le à nouveau, s’il vous plaît.
       *[other] { $count } postes demandent maintenant autre chose. Confirmez-les à nouveau, s’il vous plaît.
    }
imports-refused =
    { $count ->
        [one] <b>Je n’ai pas pu lire { $count } poste : je n’ai donc rien changé.</b> { $name }
       *[other] <b>Je n’ai pas pu lire { $count } postes : je n’ai donc rien changé.</b> { $name }
    }
    Corrigez le fichier, s’il vous plaît, et envoyez-le à nouveau.
imports-refused-line = Ligne { $line } : { $reason }
imports-refused-all = Toutes les lignes que je n’ai pas pu lire sont dans ce fichier.
imports-unreadable = Je ne peux pas lire ce fichier. Envoyez-moi les postes en CSV, en XML ou comme annonce d’emploi en JSON, s’il vous plaît.
imports-too-big = Ce fichier est trop grand pour moi. Partagez-le en fichiers plus petits, s’il vous plaît, ou demandez à l’opérateur de l’ajouter.
imports-not-fetched = Je n’ai pas pu recevoir ce fichier de Telegram. Envoyez-le à nouveau, s’il vous plaît.

# Les postes à confirmer.
drafts =
    <b>Postes à confirmer</b>
    { $total ->
        [0] Il n’y a pas de poste à confirmer. Vous pouvez m’envoyer ici un fichier de postes à tout moment.
        [one] { $total } poste vous attend. Les personnes candidates ne le voient pas encore.
       *[other] { $total } postes vous attendent. Les personnes candidates ne les voient pas encore. Page { $page } sur { $pages }.
    }
open-roles =
    <b>Postes ouverts</b>
    { $total ->
        [0] Il n’y a pas de poste ouvert.
        [one] Les personnes candidates voient { $total } poste.
       *[other] Les personnes candidates voient { $total } postes. Page { $page } sur { $pages }.
    }
drafts-line =
    <b>{ $number }. { $title }</b>
    { $employer } · <code>{ $code }</code>
button-draft = { $number }. { $title }
button-drafts = Postes à confirmer ({ $count })
button-open-roles = Postes ouverts ({ $count })
coordinator-welcome =
    Vous vous occupez aussi des postes de l’hôpital. Vous pouvez m’envoyer ici un fichier de postes à tout moment.
    /roles – postes à confirmer et postes ouverts

# Un poste en entier, avec ce que j’ai deviné.
draft =
    <b>{ $title }</b>
    { $employer }, { $site }
    Numéro : <code>{ $code }</code>. Référence : <code>{ $reference }</code>
draft-occupation = Type de travail : { $value }
draft-band = Niveau de salaire (Band) : { $value }
draft-registration = Registre : { $value }
draft-english = Anglais : { $value }
draft-test = Test d’anglais : { $value }
draft-languages = L’une de ces langues : { $value }
draft-experience =
    { $months ->
        [0] Expérience : pas nécessaire
        [one] Expérience : { $months } mois
       *[other] Expérience : { $months } mois
    }
draft-qualification = Études : { $value }
draft-practised =
    { $years ->
        [one] Dernière fois dans ce travail : il y a { $years } an au plus
       *[other] Dernière fois dans ce travail : il y a { $years } ans au plus
    }
draft-contract = Contrat : { $value }
draft-pattern = Horaires : { $value }
draft-hours = Heures par semaine : { $value }
draft-pay = Salaire : { $value }
draft-closes = Dernier jour pour faire une demande : { $date }
draft-not-said = non précisé
draft-none = pas nécessaire
draft-medical = la grille des médecins et des dentistes
draft-essential = <b>Nécessaire</b>
draft-desirable = <b>Un plus</b>
draft-wish = • { $wish }
draft-meaning = → { $meaning }
draft-guessed = ⚠️ Je l’ai deviné d’après ces mots : { $words }
draft-unsaid = ⚠️ Je ne le sais pas. Dites-le-moi, s’il vous plaît.
draft-more = L’annonce contient plus que ce que je peux montrer ici.
draft-look = <b>Avant de confirmer ce poste, regardez chaque ⚠️, s’il vous plaît.</b>
draft-ready = <b>Ici, je n’ai rien deviné.</b> Vous pouvez confirmer ce poste.
draft-is-open = Les personnes candidates voient ce poste.
meaning-ask = à demander à l’employeur
meaning-said = aucune question nécessaire
meaning-skill = sait faire cela : { $skill }
meaning-trained = formation à ce métier : { $occupation }
meaning-stage = en chemin vers le registre : { $stage }
meaning-practised =
    { $years ->
        [one] a fait ce travail il y a { $years } an au plus
       *[other] a fait ce travail il y a { $years } ans au plus
    }
meaning-second-language = parle une autre langue

# Ce que l’équipe de coordination peut y changer.
button-draft-confirm = Confirmer ce poste
button-draft-occupation = Type de travail
button-draft-band = Niveau de salaire (Band)
button-draft-registration = Registre
button-draft-english = Anglais
button-draft-languages = Langues
button-draft-experience = Expérience
button-draft-wish = Sens : { $wish }
button-draft-close = Fermer ce poste
button-draft-close-now = Oui, fermer ce poste
button-draft-advert = Ouvrir l’annonce
button-draft-back = Retour au poste
button-drafts-back = Retour à la liste
pick-occupation = <b>De quel type de travail s’agit-il ?</b>
pick-family = <b>De quel type de travail s’agit-il ?</b> Choisissez d’abord un domaine.
pick-band = <b>Quel est le niveau de salaire (Band) ?</b>
pick-registration = <b>À quel registre faut-il une inscription ?</b>
pick-english = <b>Quel niveau d’anglais le poste demande-t-il ?</b>
pick-languages = <b>Le poste demande-t-il l’une de ces langues ?</b> { $value }
pick-experience = <b>Quelle durée d’expérience le poste demande-t-il ?</b>
pick-wish =
    <b>Qu’est-ce que cela veut dire ?</b>
    { $wish }
pick-close = <b>Fermer ce poste ?</b> Les personnes candidates ne le verront plus.
button-pick-right = C’est juste
button-pick-none = Pas nécessaire
button-pick-not-said = L’annonce ne le dit pas
button-pick-band = Niveau (Band) { $band }
button-pick-medical = Médecins et dentistes
button-pick-months =
    { $months ->
        [0] Pas nécessaire
        [one] { $months } mois
       *[other] { $months } mois
    }
button-pick-families = Un autre type de travail
button-pick-skills = Voir toutes les compétences
button-meaning-ask = Demander à l’employeur
button-meaning-said = Aucune question nécessaire
button-meaning-second-language = Parle une autre langue

# Les messages courts.
toast-role-confirmed = C’est confirmé. Les personnes candidates le voient maintenant.
toast-role-changed = C’est modifié.
toast-role-closed = C’est fermé. Les personnes candidates ne le voient pas.
toast-role-not-ready = Regardez d’abord chaque ⚠️, s’il vous plaît.
toast-role-away = Ce poste est fermé ou a changé. Ouvrez à nouveau la liste, s’il vous plaît.
toast-coordinators-only = Seule l’équipe de coordination s’occupe des postes.
