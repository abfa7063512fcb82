select record, revision, changed_at, body, origin
from record_version
where record > $1 or record = $1 and revision > $2
order by record, revision
limit $3
