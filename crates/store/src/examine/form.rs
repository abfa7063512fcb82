//! Tables, columns and indexes, and the history of migrations that made them.

use std::collections::BTreeSet;

use sqlx::AnyPool;

use crate::{
    Error, Store,
    database::{Dialect, open_memory},
    tables::TABLES,
};

impl Store {
    /// What of its form is not as this program makes it: nothing if all is.
    ///
    /// # Errors
    ///
    /// [`Error::Database`], [`Error::Away`].
    pub async fn wrong_form(&self) -> Result<Vec<String>, Error> {
        let mut wrong = self.wrong_migrations().await?;
        let expected = open_memory().await?;
        Dialect::Sqlite
            .migrations()
            .run(&expected)
            .await
            .map_err(|error| Error::Database { reason: error.to_string() })?;
        let (found, expected) =
            (parts(&self.pool, self.dialect).await?, parts(&expected, Dialect::Sqlite).await?);
        wrong.extend(expected.difference(&found).map(|part| format!("there is no {part}")));
        for table in TABLES.iter().filter(|table| table.is_single_row) {
            if found.contains(&format!("table {}", table.name)) {
                let count = format!("select count(*) from {}", table.name);
                let query = sqlx::query_scalar(sqlx::AssertSqlSafe(count));
                let n: i64 = query.fetch_one(&self.pool).await?;
                if n != 1 {
                    wrong.push(format!("expected one row in {}, found {n}", table.name));
                }
            }
        }
        Ok(wrong)
    }

    async fn wrong_migrations(&self) -> Result<Vec<String>, Error> {
        let query = sqlx::query_as(
            "select version, checksum from _sqlx_migrations where success order by version",
        );
        let found: Vec<(i64, Vec<u8>)> = query.fetch_all(&self.pool).await?;
        let expected = self.dialect.migrations();
        let wrong = expected.iter().filter_map(|migration| {
            let version = migration.version;
            match found.iter().find(|(found, _)| *found == version) {
                None => Some(format!("migration {version} was not made")),
                Some((_, checksum)) if *checksum != *migration.checksum => {
                    Some(format!("migration {version} is not the one of this lmhub"))
                }
                Some(_) => None,
            }
        });
        Ok(wrong.collect())
    }
}

/// `table NAME`, `column TABLE.NAME` and `index NAME`, of all tables of the list that are there.
async fn parts(pool: &AnyPool, dialect: Dialect) -> Result<BTreeSet<String>, Error> {
    let questions = match dialect {
        Dialect::Sqlite => [
            "select 'table ' || name from sqlite_master where type = 'table'",
            "select 'column ' || m.name || '.' || c.name from sqlite_master m, pragma_table_info(m.name) c where m.type = 'table'",
            "select 'index ' || name from sqlite_master where type = 'index' and sql is not null",
        ],
        Dialect::Postgres => [
            "select 'table ' || tablename::text from pg_tables where schemaname = current_schema()",
            "select 'column ' || table_name::text || '.' || column_name::text from information_schema.columns where table_schema = current_schema()",
            "select 'index ' || indexname::text from pg_indexes where schemaname = current_schema()",
        ],
    };
    let mut found = BTreeSet::new();
    for question in questions {
        let names: Vec<String> = sqlx::query_scalar(question).fetch_all(pool).await?;
        found.extend(names);
    }
    Ok(found)
}
