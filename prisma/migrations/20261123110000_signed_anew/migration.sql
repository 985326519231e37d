-- Who wrote what a row says now, where an editor may change what another began: words never stand under a colleague's name.
alter table "position" add column "changed_by" UUID, add column "changed_at" TIMESTAMPTZ(3);
alter table "relation" add column "changed_by" UUID, add column "changed_at" TIMESTAMPTZ(3);
alter table "issue_view" add column "changed_by" UUID, add column "changed_at" TIMESTAMPTZ(3);

-- What schema.prisma cannot say. Links never leave the workspace; both or neither.
alter table "position"
  add foreign key (workspace_id, changed_by) references editor (workspace_id, id),
  add check ((changed_by is null) = (changed_at is null));
alter table "relation"
  add foreign key (workspace_id, changed_by) references editor (workspace_id, id),
  add check ((changed_by is null) = (changed_at is null));
alter table "issue_view"
  add foreign key (workspace_id, changed_by) references editor (workspace_id, id),
  add check ((changed_by is null) = (changed_at is null));

-- What was changed before: the history knows by whom. Its newest event that wrote the content and was not taken back.
create temporary table last_writing on commit drop as
  select distinct on (e.object_id) e.workspace_id, e.object_id, e.editor_id, e.at
    from event e
   where e.act in ('set-position', 'add-relation', 'edit-relation', 'save-issue-view') and e.editor_id is not null
     and not exists (select from event u where u.workspace_id = e.workspace_id and u.undoes_id = e.id)
   order by e.object_id, e.seq desc;
update "position" r set changed_by = l.editor_id, changed_at = l.at from last_writing l
 where l.workspace_id = r.workspace_id and l.object_id = r.id and l.editor_id <> r.created_by;
update "relation" r set changed_by = l.editor_id, changed_at = l.at from last_writing l
 where l.workspace_id = r.workspace_id and l.object_id = r.id and l.editor_id <> r.created_by;
update "issue_view" r set changed_by = l.editor_id, changed_at = l.at from last_writing l
 where l.workspace_id = r.workspace_id and l.object_id = r.id and l.editor_id <> r.created_by;
