select r.id, r.kind, r.revision, r.body, v.body,
    (select count(*) from record_version n where n.record = r.id)
from record r
left join record_version v on v.record = r.id and v.revision = r.revision
where r.id > $1
order by r.id
limit $2
