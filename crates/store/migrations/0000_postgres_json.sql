-- PostgreSQL only. Its own json_each takes no text, numbers nothing and opens objects only; SQLite's does all of it. With
-- these two functions every query reads the same in both.
create function json_each(list text) returns table (key bigint, value text)
language sql immutable strict
as $$ select position - 1, item from jsonb_array_elements_text(list::jsonb) with ordinality as items (item, position) $$;

create function json_valid(document text) returns boolean
language plpgsql immutable strict
as $$
begin
    perform document::jsonb;
    return true;
exception when others then
    return false;
end
$$;
