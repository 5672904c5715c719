# Rappels d’un bilan non terminé. L’écran verrouillé les montre : rien sur le travail, la santé ou la personne.
reminder = Bonjour. Vous pouvez continuer ici quand vous voulez. Rien de ce que vous avez fait ici n’est perdu.
reminder-left =
    Vous en êtes à l’étape { $step } sur { $of }. { $minutes ->
        [one] Il faut encore environ { $minutes } minute.
       *[other] Il faut encore environ { $minutes } minutes.
    }
reminder-last = Il ne reste qu’une dernière étape.
reminder-question = La question suivante est cachée, pour que personne d’autre ne la lise. Touchez-la pour la voir :
button-not-now = Pas maintenant
not-now =
    D’accord, je ne vous le rappellerai plus. Tout reste comme vous l’avez laissé.
    Pour continuer, appuyez sur le bouton ou envoyez /menu à tout moment.
