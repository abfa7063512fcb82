select r.id, r.revision, r.changed_at
from record r
where r.kind in (select value from json_each($1))
    and exists (
        select 1
        from record_audience a, json_each($2) wanted
        where a.record = r.id and a.audience = wanted.value
    )
order by r.id
