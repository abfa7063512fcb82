-- Who wrote what a record or a word says now: the collection that the program carries, or someone since. What someone wrote is
-- not written over when the program brings a newer collection. All before this column came from the collection.
alter table record add column origin text not null default 'built-in';
alter table word add column origin text not null default 'built-in';
alter table record_version add column origin text not null default 'built-in';
