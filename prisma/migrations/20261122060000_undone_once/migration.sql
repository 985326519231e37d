-- An event is undone once, however many ask at the same moment. (Undoing the undo undoes another event.)
create unique index event_undone_once on event (workspace_id, undoes_id) where undoes_id is not null;
