select record, 'audience', audience from record_audience where record > $1 and record <= $2
union all
select record, kind, target from record_relation where record > $1 and record <= $2
union all
select record, 'place', place from record_place where record > $1 and record <= $2
