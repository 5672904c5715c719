-- An edited message changes the answer that it gave.

-- Telegram's id of the person's message in which the answer was written; empty where a button gave
-- it, and for answers given before this. Only widened: a program that knows nothing of it leaves it.
alter table answers add column message integer;
