# News about roles: what came, what changed, what closes soon.
