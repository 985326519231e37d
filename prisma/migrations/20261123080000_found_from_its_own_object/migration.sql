-- An event names its own object: the history of that object finds it there, by an index. Rows beside it are for the other objects it touches.
create index event_own_object on event (object_id, seq desc);
alter table event_about disable trigger never_deleted;
delete from event_about a using event e where e.workspace_id = a.workspace_id and e.id = a.event_id and e.object_id = a.object_id;
alter table event_about enable trigger never_deleted;
-- What the history of an object reads: every event about it, newest first by either index.
create view event_of_object as
  select workspace_id, object_id, seq, id as event_id from event
  union all
  select workspace_id, object_id, seq, event_id from event_about;
