select *
from audit_line
where ($1 = '' or who = $1)
    and ($2 = '' or what = $2 or what like $2 || '.%')
    and ($3 = '' or object = $3)
    and number < $4
order by number desc
limit $5
