# Ce que font les commandes, dans le menu de Telegram.
command-menu = Où vous en êtes et ce que vous pouvez faire
command-roles = Postes à l’hôpital qui vous conviennent
command-steps = Prochaines étapes vers votre profession
command-review = Voir et modifier vos réponses
command-person = Parler à une personne
command-language = Changer de langue
command-mydata = Voir tout ce que nous gardons sur vous
command-pause = Arrêter ou reprendre nos messages
command-hide = Vider cette conversation
command-forget = Effacer tout ce qui vous concerne
command-help = Aide
