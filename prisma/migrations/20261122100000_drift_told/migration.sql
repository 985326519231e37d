-- The desk's queue and the drift filter of the claims list begin with the quotes whose words are no more as they were. They are few among
-- the rows of every version captured again, and this finds them without reading the rest.
create index drift_told on drift (workspace_id, quote_id) where withdrawn_at is null and decision <> 'none';
drop index drift_waiting;
