//! One command that shows everything: database, simulator, sample roles, bot and page.
