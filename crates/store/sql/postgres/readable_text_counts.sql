with readable as (
    select case when json_valid(r.body) then r.body::jsonb end as body
    from record r
    where exists (
        select 1
        from record_audience a, json_each($1) wanted
        where a.record = r.id and a.audience = wanted.value
    )
), translation as (
    select t.key, t.value from readable, jsonb_each(body -> 'title') t
    union all
    select t.key, t.value from readable, jsonb_each(body -> 'summary') t
)
select
    key,
    count(*),
    count(*) filter (where value ->> 'made' = 'machine'),
    count(*) filter (where (value ->> 'reviewed')::boolean)
from translation
group by key
