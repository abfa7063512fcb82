insert into record (id, kind, revision, change, changed_at, body)
values ($1, $2, $3, $4, $5, $6)
on conflict (id) do update set
    kind = excluded.kind,
    revision = excluded.revision,
    change = excluded.change,
    changed_at = excluded.changed_at,
    body = excluded.body
