select r.body, r.revision, r.changed_at
from record r
where r.id = $1
    and exists (
        select 1
        from record_audience a, json_each($2) wanted
        where a.record = r.id and a.audience = wanted.value
    )
