select l.kind, r.id, r.body
from record_relation l
join record r on r.id = l.record
where l.target = $1
    and exists (
        select 1
        from record_audience a, json_each($2) wanted
        where a.record = r.id and a.audience = wanted.value
    )
order by l.kind, r.id
limit $3
