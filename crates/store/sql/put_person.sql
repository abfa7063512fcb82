insert into person (id, name, email, language, password, totp, totp_step, begun_at, ended_at, reminders)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
on conflict (id) do update set
    name = excluded.name,
    email = excluded.email,
    language = excluded.language,
    password = excluded.password,
    totp = excluded.totp,
    totp_step = excluded.totp_step,
    ended_at = excluded.ended_at,
    reminders = excluded.reminders
