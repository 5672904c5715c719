# What stands between people and roles, in numbers: for coordinators and hospitals.
