# Rappels d’un questionnaire non terminé. On les voit sur l’écran verrouillé : aucun mot sur le travail,
# la santé ou la personne.
reminder = Bonjour. Vous pouvez continuer ici quand vous voulez. Rien de ce que vous avez fait ici n’est perdu.
reminder-left =
    Vous en étiez à l’étape { $step } sur { $of }. { $minutes ->
        [one] Il reste environ { $minutes } minute.
       *[other] Il reste environ { $minutes } minutes.
    }
reminder-last = Il reste une seule étape, la dernière.
reminder-question = La prochaine question est cachée, pour que personne d’autre ne la lise. Touchez-la pour la voir :
button-not-now = Pas maintenant
not-now =
    D’accord, je ne vous le rappellerai plus. Tout reste comme vous l’avez laissé.
    Pour continuer, touchez le bouton, ou envoyez /menu à tout moment.
