# Nouvelles des postes : ce qui arrive, ce qui change, ce qui se termine bientôt. Et comment un poste
# est montré et marqué.

# Une fiche : d’abord courte, puis avec chaque raison.
roles-closes-soon = ⏳ Se termine bientôt : { $date }
role-points = <b>Ce qui convient :</b> { $met } sur { $total }
role-from-answer = Votre réponse à « { $name } » : { $answer }
button-details = Voir toutes les raisons
button-fewer-details = En voir moins
button-show-again = Montrer à nouveau
button-show-number-again = Montrer { $number } à nouveau

# Les postes que la personne a gardés ou cachés.
roles-saved =
    <b>Postes gardés</b>
    { $total ->
        [0] Aujourd’hui, aucun des postes que vous avez gardés n’est ouvert.
        [one] Vous avez { $total } poste ici.
       *[other] Vous avez { $total } postes ici. Page { $page } sur { $pages }.
    }
roles-hidden =
    <b>Postes cachés</b>
    { $total ->
        [0] Aujourd’hui, aucun des postes que vous avez cachés n’est ouvert.
        [one] Vous avez caché { $total } poste. Vous pouvez le montrer à nouveau.
       *[other] Vous avez caché { $total } postes. Vous pouvez montrer chacun à nouveau. Page { $page } sur { $pages }.
    }
roles-saved-closed =
    { $count ->
        [one] { $count } poste que vous avez gardé n’est plus ouvert.
       *[other] { $count } postes que vous avez gardés ne sont plus ouverts.
    }
button-roles-saved = Postes gardés ({ $count })
button-roles-hidden = Postes cachés ({ $count })
toast-not-saved = Ce poste n’est plus gardé.
toast-shown-again = Je le montre à nouveau.
toast-not-interested = C’est noté. Ce poste ne vous intéresse plus.

# Quelque chose ne va pas, ou une question sur un poste.
role-wrong =
    <b>Qu’est-ce qui ne va pas ici ?</b>
    { $title }

    Choisissez ce qui est le plus proche. Une personne de notre équipe va le lire et vous écrire.
button-wrong-have = J’ai ce qui manque
button-wrong-role = Le poste n’est pas comme cela
button-wrong-not-such = Je ne veux pas ce genre de poste
button-wrong-else = Autre chose
role-told = J’ai parlé de ce poste à { $name }. { $name } va vous écrire ici.

# Ce qu’une réponse a changé.
changed-now =
    { $count ->
        [one] ✨ { $count } nouveau poste vous convient maintenant.
       *[other] ✨ { $count } nouveaux postes vous conviennent maintenant.
    }
changed-after-registration =
    { $count ->
        [one] ✨ { $count } nouveau poste vous conviendra après l’inscription.
       *[other] ✨ { $count } nouveaux postes vous conviendront après l’inscription.
    }
changed-further =
    { $count ->
        [one] { $count } poste est maintenant plus difficile à obtenir : { $titles }
       *[other] { $count } postes sont maintenant plus difficiles à obtenir : { $titles }
    }

# Nouvelles. L’écran verrouillé en montre le début : aucun mot sur le travail, la santé ou la personne.
news = Bonjour. Il y a du nouveau pour vous ici. C’est caché, pour que personne d’autre ne le lise. Touchez-le pour le voir :
news-roles = <b>Postes nouveaux ou modifiés</b>
news-closing = <b>Postes que vous avez choisis et qui se terminent bientôt</b>
news-new = Nouveau
news-changed = Modifié
news-more =
    { $count ->
        [one] { $count } autre poste est nouveau ou modifié.
       *[other] { $count } autres postes sont nouveaux ou modifiés.
    }
button-news-open = Voir { $number }
button-news-daily = Une fois par jour au plus
button-news-weekly = Une fois par semaine seulement
button-news-off = Pas de nouvelles
button-news = Nouvelles des postes
news-settings =
    <b>Nouvelles des postes</b>
    Je peux vous écrire quand il y a des postes nouveaux ou modifiés qui peuvent vous convenir. Je vous dis aussi quand un poste gardé se termine bientôt.
    { $often ->
        [daily] Vous recevez ces nouvelles une fois par jour au plus.
        [weekly] Vous recevez ces nouvelles une fois par semaine au plus.
       *[off] Vous ne recevez pas ces nouvelles pour le moment.
    }

    À quel rythme voulez-vous des nouvelles ?
toast-news-daily = C’est noté. Vous recevrez des nouvelles une fois par jour au plus.
toast-news-weekly = C’est noté. Vous recevrez des nouvelles une fois par semaine au plus.
toast-news-off = C’est noté. Je ne vous envoie plus de nouvelles des postes.

# Pour la personne de l’équipe qui a le dossier : de quel poste il s’agit, et ce que la personne a vu.
case-role =
    <b>Dossier { $code }</b>
    { $why ->
        [role] La personne s’intéresse à ce poste :
        [looks-wrong] La personne dit que quelque chose ne va pas avec ce poste :
        [withdrawn] La personne ne s’intéresse plus à ce poste :
       *[asked] La personne pose une question sur ce poste :
    }
case-role-says = La personne dit : « { $words } »
case-role-shown = <b>Ce que la personne a vu le { $date }</b>
case-role-gone = Ce poste n’est plus ouvert.
case-role-changed = Ce poste demande maintenant d’autres choses que ce jour-là.
case-role-not-shared = Les raisons ne sont pas ici, car cette personne n’a pas accepté que l’équipe de conseil voie ses réponses.
