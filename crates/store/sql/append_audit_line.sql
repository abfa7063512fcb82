insert into audit_line (number, at, who, whence, what, object, state_before, state_after, previous, hash)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
