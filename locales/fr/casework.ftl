# Une personne et son conseiller ou sa conseillère ; le groupe de l’équipe ; la conversation privée.
case-opened =
    <b>Une personne va vous aider.</b> Votre dossier porte le code <code>{ $code }</code>.
    Vous recevrez une réponse au plus tard le { $date } à { $time }.

    Écrivez ici ce que vous voulez dire. Je le garde pour cette personne. En cas de danger, appelez le { $emergency }.
case-opened-meanwhile =
    J’ai dit à une personne de notre équipe que vous avez besoin d’aide ici. Votre dossier porte le code <code>{ $code }</code>.
    Vous recevrez une réponse au plus tard le { $date } à { $time }. En attendant, vous pouvez continuer.
case-waiting =
    <b>Une personne va vous répondre.</b> Votre dossier porte le code <code>{ $code }</code>.
    Vous recevrez une réponse au plus tard le { $date } à { $time }.

    Écrivez ici ce que vous voulez dire. Je le garde pour cette personne. En cas de danger, appelez le { $emergency }.
words-kept = Je garde cela pour la personne qui va vous répondre.
case-claimed =
    <b>{ $name } s’occupe de votre dossier.</b>
    { $name } travaille dans notre équipe de conseil et lit ce que vous écrivez ici. Je me tais pendant que vous parlez ensemble.
case-talking = { $name } s’occupe de votre dossier et lit ce que vous écrivez ici.
from-caseworker =
    <b>{ $name } :</b>
    { $words }
copy-from-caseworker = <b>{ $name }</b> vous envoie ceci :
case-released = Votre dossier est de nouveau entre les mains de l’équipe. Une autre personne va vous répondre.
case-closed = { $name } a fermé votre dossier. Vous pouvez à nouveau demander une personne à tout moment.
case-back = Reprenons là où nous étions.

card-open =
    { $urgent ->
        [yes] 🔴 <b>Nouveau dossier { $code }, urgent</b>
       *[no] 🟡 <b>Nouveau dossier { $code }</b>
    }
    Langue : { $language }
    Domaine : { $family }
    Raison : { $why }
card-claimed =
    🟢 <b>Dossier { $code }</b>
    Langue : { $language }
    { $name } s’en occupe.
card-closed =
    ⚪ <b>Dossier { $code }</b>
    Fermé.
topic-open = { $code } · ouvert
topic-claimed = { $code } · { $name }
topic-closed = { $code } · fermé
why-asked = demande à parler à une personne
why-misunderstood = le robot n’a pas compris ses réponses
why-role = s’intéresse à un poste
why-step = a besoin d’aide pour une étape
why-looks-wrong = dit qu’un poste proposé semble une erreur
why-unsure = n’a pas donné son accord, ou a moins de 18 ans
family-other = autre
update-parked =
    ⚠️ <b>Je n’ai pas pu traiter une mise à jour.</b> Son numéro : <code>{ $update }</code>
    Je l’ai mise de côté et rien n’est perdu. Prévenez l’opérateur, s’il vous plaît : il la voit avec <code>stepward updates parked</code>.
updates-parked =
    ⚠️ <b>Je n’ai pas pu traiter certaines mises à jour.</b> Mises de côté pour l’instant : { $count }
    Rien n’est perdu. Prévenez l’opérateur, s’il vous plaît : il les voit avec <code>stepward updates parked</code>.
start-first-link = { $name } : ouvrez d’abord une conversation privée avec moi, s’il vous plaît. Ensuite, prenez le dossier à nouveau.
toast-not-allowed = Seules les personnes inscrites dans l’équipe de conseil et présentes dans le groupe peuvent faire cela.
toast-not-checked = Je n’ai pas pu vérifier si vous êtes dans le groupe. Rien n’a changé. Touchez à nouveau dans un moment, s’il vous plaît.
not-checked = Je n’ai pas pu vérifier si vous êtes dans le groupe : je n’ai donc rien envoyé ni changé. Essayez à nouveau dans un moment, s’il vous plaît.
toast-taken-by = { $name } s’occupe de ce dossier.
toast-already-closed = Ce dossier est fermé.
toast-own-case = C’est votre propre dossier. Quelqu’un d’autre doit le prendre.
toast-start-first = Ouvrez d’abord une conversation privée avec moi, s’il vous plaît. Le lien est dans le groupe.
toast-yours = Ce dossier est à vous. Regardez votre conversation privée avec moi.
toast-no-such-case = Vous n’avez pas de dossier ouvert de ce genre.

caseworker-welcome =
    <b>Bonjour { $name }.</b> Vous faites maintenant partie de l’équipe de conseil.
    Les nouveaux dossiers apparaissent dans le groupe. Touchez là-bas « Prendre ce dossier », et tout le profil arrive ici.

    Ce que vous écrivez ici va à la personne du dossier. Une réponse à un message va au dossier de ce message.
    /cases – vos dossiers ouverts
    /case CODE – un seul dossier
dossier =
    <b>Dossier { $code }</b>
    Langue : { $language }
    Raison : { $why }
    Postes maintenant : { $now }. Après l’inscription : { $later }.
dossier-not-shared = Cette personne n’a pas accepté que l’équipe de conseil voie ses réponses. Posez-lui vous-même les questions, s’il vous plaît.
dossier-nothing = Cette personne n’a pas encore donné de réponse.
dossier-how = Écrivez ici : vos mots vont à cette personne. Répondez à ce message pour ne pas vous tromper de dossier.
dossier-continued = <b>Dossier { $code }</b>, suite : { $part } sur { $parts }
from-candidate =
    <b>{ $code } :</b>
    { $words }
copy-from-candidate =
    { $kind ->
        [photo] <b>{ $code }</b> envoie une photo :
        [document] <b>{ $code }</b> envoie un fichier :
        [voice] <b>{ $code }</b> envoie un message vocal :
       *[else] <b>{ $code }</b> envoie ceci :
    }
copy-of-answer = <b>{ $code }</b> a répondu à « { $name } » par ceci :
sent-to = ✓ Envoyé à { $code }.
edited-for = ✓ Modifié pour { $code }.
which-case =
    <b>Pour quel dossier est-ce ?</b>
    Je ne l’ai pas encore envoyé.
taken-as-own = ✓ Noté comme votre propre réponse.
dropped = Je ne l’ai pas envoyé.
no-case = Vous n’avez pas de dossier ouvert. Les nouveaux dossiers apparaissent dans le groupe.
case-list =
    { $count ->
        [0] Vous n’avez pas de dossier ouvert.
        [one] <b>Vous avez { $count } dossier ouvert.</b>
       *[other] <b>Vous avez { $count } dossiers ouverts.</b>
    }
case-list-line = { $code } – { $language }
cases-more = Certains dossiers n’ont pas de bouton ici. Envoyez /case CODE pour en voir un autre, puis répondez-lui.
ask-close-reason = Pourquoi fermez-vous le dossier { $code } ?
closed-case = Le dossier { $code } est fermé : { $reason }
released-case = Le dossier { $code } est de nouveau à l’équipe.
candidate-away = Je ne peux pas joindre la personne du dossier { $code } : elle m’a bloqué. Je n’envoie rien jusqu’à son retour.
candidate-back = La personne du dossier { $code } est de retour. Vous pouvez à nouveau lui écrire.
candidate-gone = La personne du dossier { $code } a tout effacé. Le dossier est terminé. J’enlève ses mots d’ici.
removed = (enlevé)
