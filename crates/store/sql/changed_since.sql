select id, body, change
from record
where change > $1
order by change
limit $2
