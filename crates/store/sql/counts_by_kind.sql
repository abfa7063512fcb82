select r.kind, count(*) as n
from record r
where exists (
    select 1
    from record_audience a, json_each($1) wanted
    where a.record = r.id and a.audience = wanted.value
)
group by r.kind
