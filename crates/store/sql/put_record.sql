insert into record (id, kind, revision, change, changed_at, body, origin)
values ($1, $2, $3, $4, $5, $6, $7)
on conflict (id) do update set
    kind = excluded.kind,
    revision = excluded.revision,
    change = excluded.change,
    changed_at = excluded.changed_at,
    body = excluded.body,
    origin = excluded.origin
