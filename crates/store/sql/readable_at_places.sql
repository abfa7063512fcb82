select p.place, r.id
from record_place p
join record r on r.id = p.record
where exists (
    select 1
    from record_audience a, json_each($1) wanted
    where a.record = r.id and a.audience = wanted.value
)
