-- Who wrote what a record or a word says now: the collection that the program carries, or someone since. What someone wrote is
-- not written over when the program brings a newer collection. Who wrote what stood here before is not known: what has
-- changed since it came in counts as someone's, the rest as the collection's.
alter table record add column origin text not null default 'built-in';
alter table word add column origin text not null default 'built-in';
alter table record_version add column origin text not null default 'built-in';
update record set origin = 'imported' where revision > 1;
