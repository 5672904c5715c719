# Ce qui sépare les personnes des postes, en chiffres : pour la coordination et les hôpitaux. Les
# lignes qui ont un nombre à côté se trouvent dans une image : elles sont donc courtes.
button-gaps = Ce qui manque aux personnes
gaps-offer = Vous pouvez voir en chiffres ce qui manque aux personnes pour les postes.
toast-gaps-counting = Je compte. L’image arrive bientôt ici.
toast-gaps-coordinators = Ces nombres sont pour l’équipe de coordination.
gaps-caption =
    <b>Ce qui manque aux personnes</b>
    Ici sont comptées, sans leurs noms, les personnes qui répondent à mes questions. Les nombres inférieurs à { $fewest } sont masqués. Le fichier contient les nombres de chaque poste.
gaps-table = Les mêmes nombres dans un tableau
gaps-nobody = Il n’y a encore rien à compter. Il faut d’abord que des personnes répondent aux questions.

gaps-title = Ce qui manque aux personnes
gaps-title-role = Ce qui manque aux personnes : { $role }
gaps-day = { $date }
gaps-people = Personnes comptées : { $people }. Postes ouverts : { $roles }.
gaps-footer = Les nombres inférieurs à { $fewest } sont masqués, et ce qui les montrerait est laissé de côté. Les autres nombres sont arrondis de cinq en cinq, vers le bas.
gaps-left-out = laissé de côté
gaps-everybody = Toutes les personnes comptées

# Les titres dans l’image.
gaps-roles = Ce qui sépare les personnes d’un poste
gaps-one = Il manque une seule chose
gaps-steps = La prochaine étape vers une profession
gaps-parts = Ce qui manque au test d’anglais

# Les lignes.
gaps-now = Il ne manque rien
gaps-now-any = Il ne manque rien pour un poste au moins
gaps-more = Il manque deux choses ou plus
gaps-permission = Droit de travailler
gaps-register = Le registre : { $registers }
gaps-test-part = Le registre, et une partie du test d’anglais : { $part }
gaps-english = Anglais : { $level }
gaps-experience = Plus d’expérience
gaps-practice = Travail des dernières années
gaps-language = Une deuxième langue
gaps-skill = Une compétence : { $skill }
gaps-training = Formation : { $occupation }
gaps-stage = Continuer l’inscription
gaps-question = Une question ouverte : { $question }
gaps-ask = Seul l’employeur ou l’équipe de conseil le sait
gaps-overall = toutes les parties ensemble
gaps-step = { $profession } : { $step }
gaps-part = { $profession } : { $part }
gaps-no-test = { $profession } : pas encore de résultat
gaps-registered = { $profession } : au registre
gaps-other-professions = Autres professions
