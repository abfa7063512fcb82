select record, revision, body
from record_version
where record in (select value from json_each($1))
