# L’arrivée, le menu, et ce qu’une personne peut faire de ses propres données.

pick-language = Choisissez votre langue, s’il vous plaît.

consent-keep =
    <b>Bienvenue. Ici Stepward.</b>
    Je suis un robot, pas une personne. { $operator } est responsable de moi. Je pose des questions sur votre travail et je montre des postes à l’hôpital qui vous conviennent.

    • Je garde vos réponses sous clé. Je les utilise seulement pour cela.
    • Telegram peut lire les conversations avec les robots.
    • Vous pouvez parler à une personne à tout moment : /person
    • Vous pouvez tout effacer à tout moment : /forget

    <b>Acceptez-vous que je garde vos réponses et que je cherche des postes grâce à elles ?</b>
    .answered-yes = Vous avez accepté que je garde vos réponses et que je cherche des postes.
    .answered-no = Vous n’avez pas accepté que je garde vos réponses.
consent-caseworker =
    <b>Quand vous demandez une personne, notre équipe de conseil peut-elle voir vos réponses ?</b>
    Les conseillers et conseillères travaillent pour { $operator } et aident pour le travail et l’inscription professionnelle. Aucun employeur ne voit rien, sauf si vous le voulez.
    .answered-yes = Vous avez accepté que l’équipe de conseil voie vos réponses quand vous demandez une personne.
    .answered-no = Vous n’avez pas accepté que l’équipe de conseil voie vos réponses.
consent-adult =
    <b>Avez-vous 18 ans ou plus ?</b>
    Je peux seulement travailler avec des adultes.
    .answered-yes = Vous avez 18 ans ou plus.
    .answered-no = Vous avez moins de 18 ans.
goodbye =
    Pas de problème, c’est votre droit. Je ne garde aucune réponse et je ne demande plus rien.

    Vous pouvez quand même parler à une personne. Vous pouvez aussi réfléchir encore, maintenant ou plus tard.
    Ce que je sais déjà de vous sera effacé après 7 jours.
too-young =
    Merci de me l’avoir dit. Je peux seulement travailler avec des adultes, donc je ne demande plus rien.

    Une personne peut quand même vous aider. En cas de danger, appelez le { $emergency }.

menu =
    <b>{ $greeting ->
        [named] Bonjour { $name }, bienvenue.
       *[plain] Bonjour et bienvenue.
    }</b>
    { $now ->
        [0] Aucun poste ne vous convient pour le moment. D’autres peuvent convenir après quelques étapes.
        [one] { $now } poste vous convient maintenant.
       *[other] { $now } postes vous conviennent maintenant.
    }
    { $later ->
        [0] Vous pouvez ouvrir les listes ci-dessous.
        [one] Après l’inscription professionnelle, { $later } poste de plus conviendra.
       *[other] Après l’inscription professionnelle, { $later } postes de plus conviendront.
    }
menu-next-step = <b>Votre prochaine étape :</b> { $step }
menu-unfinished = Il reste des questions sans réponse.
menu-paused = Mes messages sont arrêtés. Vous pouvez les reprendre.
nothing-asked = Je n’ai pas de question à vous poser en ce moment. Voici ce que vous pouvez faire.
voice-kept = Merci. Je garde votre message vocal comme réponse. Un conseiller ou une conseillère pourra l’écouter.
place-unknown = Je ne connais pas le quartier autour de ce lieu. Écrivez où vous habitez, s’il vous plaît. Je n’ai pas gardé la position.
not-words =
    { $kind ->
        [photo] Merci pour la photo. Une photo peut montrer des choses privées, donc je n’en garde aucune. Je l’enlève de cette conversation.
        [document] Merci pour le fichier. Un fichier peut montrer des choses privées, donc je n’en garde aucun. Je l’enlève de cette conversation.
        [location] Merci pour le lieu. J’en ai besoin seulement quand je demande où vous habitez. Je l’enlève de cette conversation.
        [contact] Merci pour le contact. Je ne le garde pas. Je l’enlève de cette conversation.
        [sticker] Merci pour l’autocollant.
        [voice] Merci pour le message vocal. Pour cette question, il me faut un bouton ou des mots écrits.
        [video] Merci pour la vidéo. Je ne sais pas regarder les vidéos et je ne la garde pas. Je l’enlève de cette conversation.
       *[else] Merci. Je ne sais pas lire ce genre de message.
    }
    Écrivez des mots, s’il vous plaît, ou touchez un bouton. Vous pouvez aussi parler à une personne : /person
edited-too-late =
    J’ai vu que vous avez modifié un ancien message. Je garde ce qu’il disait au début.
    Pour changer une réponse, ouvrez /review et touchez « Modifier ». Pour le dire à une personne, écrivez-le à nouveau, s’il vous plaît.

help =
    <b>Ce que vous pouvez faire à tout moment</b>
    /menu – où vous en êtes et ce que vous pouvez faire
    /roles – postes à l’hôpital qui vous conviennent
    /steps – prochaines étapes vers votre profession
    /review – voir et modifier vos réponses
    /person – parler à une personne
    /language – changer de langue
    /mydata – voir tout ce que nous gardons sur vous
    /pause – arrêter ou reprendre nos messages
    /hide – vider cette conversation
    /forget – effacer tout ce qui vous concerne

    En cas de danger, appelez le { $emergency }. { $operator } est responsable de ce robot. Pour la protection de vos données, écrivez à { $privacy }.

mydata =
    <b>Tout ce que je garde sur vous</b>
    Le fichier ci-dessous contient tout : vous pouvez le garder ou le montrer.
mydata-consent-yes = ✓ { $purpose ->
        [keep] Vous avez accepté que je garde vos réponses.
       *[caseworker] Vous avez accepté que l’équipe de conseil les voie.
    }
mydata-consent-no = ✗ { $purpose ->
        [keep] Vous n’avez pas accepté que je garde vos réponses.
       *[caseworker] Vous n’avez pas accepté que l’équipe de conseil les voie.
    }
mydata-nothing = Vous n’avez pas encore donné de réponse.
mydata-file = Tout ce que nous gardons sur vous, dans un fichier.
mydata-truncated = Le fichier contient tout le reste.
in-doubt = Je ne sais pas si vous avez reçu mon dernier message avec vos réponses. Je ne le renvoie pas de moi-même. S’il n’est pas ici, envoyez /review, ou /mydata pour tout voir.

not-taken-up =
    Je n’ai pas pu traiter votre dernier message ou votre dernier choix. C’est ma faute, pas la vôtre.
    Rien d’autre n’est perdu, et notre équipe est prévenue. Vous pouvez continuer ici, ou parler à une personne : /person
not-taken-up-caseworker =
    Je n’ai pas pu traiter votre dernière action. C’est ma faute, pas la vôtre.
    Si vous avez écrit à quelqu’un, le message n’est pas arrivé. L’opérateur le sait et peut essayer à nouveau.
was-away = J’ai été absent un moment. Si vous avez touché un bouton, je ne l’ai peut-être pas reçu.

ask-forget =
    <b>Effacer tout ce qui vous concerne ?</b>
    Vos réponses, vos choix et vos messages à l’équipe de conseil sont effacés tout de suite. Personne ne pourra les retrouver.

    Ce que je ne peux pas effacer : cette conversation sur votre propre téléphone, et ce que des personnes ont déjà lu. Les photos et messages vocaux de plus de deux jours restent chez votre conseiller ou votre conseillère.
    Nous gardons une seule ligne : que quelque chose a été effacé, et quand.
kept = Rien n’a été effacé.
forgotten =
    <b>Tout ce qui vous concerne est effacé.</b>
    Votre reçu : <code>{ $receipt }</code>
    Ce message est le dernier que je garde, et je l’efface aussi après l’envoi.
    Vous pouvez supprimer cette conversation dans Telegram. Si vous m’écrivez à nouveau, nous recommençons depuis le début.
hidden =
    ·
    Cette conversation est vidée, autant que Telegram le permet. J’ai vidé les messages de plus de 48 heures quand c’était possible.
paused = Je n’envoie plus rien de moi-même jusqu’à ce que vous le vouliez à nouveau. Vous pouvez toujours m’écrire.
unpaused = J’envoie à nouveau des messages quand il y a du nouveau.

toast-stale = Ce bouton appartient à une question précédente.
toast-role-gone = Ce poste n’est plus ouvert.
toast-interested = C’est noté. Une personne vous aidera pour ce poste.
toast-not-for-me = Je ne le montrerai plus.
toast-saved = C’est gardé.
toast-looks-wrong = Merci. Une personne va regarder.
