with readable as (
    select r.body
    from record r
    where json_valid(r.body) and exists (
        select 1
        from record_audience a, json_each($1) wanted
        where a.record = r.id and a.audience = wanted.value
    )
), translation as (
    select t.key, t.value from readable, json_each(body, '$.title') t
    union all
    select t.key, t.value from readable, json_each(body, '$.summary') t
)
select
    key,
    count(*),
    sum(json_extract(value, '$.made') = 'machine'),
    sum(json_extract(value, '$.reviewed'))
from translation
group by key
