select r.id, r.body
from json_each($1) asked
join record r on r.id = asked.value
where exists (
    select 1
    from record_audience a, json_each($2) wanted
    where a.record = r.id and a.audience = wanted.value
)
order by asked.key
