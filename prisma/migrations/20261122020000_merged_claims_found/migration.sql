-- A claim page asks which claims were merged into it, for the rounds that judged their words. Few rows have a value, and one that does
-- hardly changes: every other update of the narrow state row stays on its page (heap-only tuples) as before.
create index if not exists claim_state_merged_into on claim_state (workspace_id, merged_into_id) where merged_into_id is not null;
