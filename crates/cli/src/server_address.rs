//! The address of a PostgreSQL database as it is typed, refused without being repeated: it may hold a password.

use std::ffi::OsStr;

use clap::{Arg, Command, Error, builder::TypedValueParser, error::ErrorKind};

/// What may follow the `?` of an address; anything else would be passed over, and logged.
const SETTINGS: [&str; 17] = [
    "sslmode",
    "ssl-mode",
    "sslrootcert",
    "ssl-root-cert",
    "ssl-ca",
    "sslcert",
    "ssl-cert",
    "sslkey",
    "ssl-key",
    "statement-cache-capacity",
    "host",
    "hostaddr",
    "port",
    "dbname",
    "user",
    "password",
    "application_name",
];

/// Reads such an address.
#[derive(Debug, Clone, Copy)]
pub(crate) struct ServerAddress {
    /// Whether an empty one is as none: what an environment sets that means none.
    pub(crate) may_be_empty: bool,
}

impl TypedValueParser for ServerAddress {
    type Value = String;

    fn parse_ref(
        &self,
        command: &Command,
        arg: Option<&Arg>,
        value: &OsStr,
    ) -> Result<String, Error> {
        let url = value.to_str().unwrap_or_default();
        if url.is_empty() && self.may_be_empty {
            return Ok(String::new());
        }
        check(url).map_err(|expected| {
            let option = arg.map(ToString::to_string).unwrap_or_default();
            let said = format!("what is given for '{option}' is no such address: {expected}\n");
            Error::raw(ErrorKind::ValueValidation, said).with_cmd(command)
        })?;
        Ok(url.to_owned())
    }
}

/// What is wrong with an address, in words that hold nothing of it but the name of a setting.
fn check(url: &str) -> Result<(), String> {
    let known = ["postgres://", "postgresql://"];
    let Some(rest) = known.iter().find_map(|scheme| url.strip_prefix(scheme)) else {
        return Err("expected one that begins with postgres://".to_owned());
    };
    let settings = rest.split_once('?').map(|(_, settings)| settings).unwrap_or_default();
    for setting in settings.split('&').filter(|setting| !setting.is_empty()) {
        let name = setting.split('=').next().unwrap_or_default();
        let is_known = SETTINGS.contains(&name) || name.starts_with("options");
        if !is_known {
            let name: String = name.chars().take(40).collect();
            return Err(format!("expected a setting such as sslmode, found {name}"));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_refused_without_its_password() {
        for url in [
            "postgres://hub:s3cret@db.example:5433/lmhub?sslmode=require&application_name=hub",
            "postgresql://%2Frun%2Fpostgresql/lmhub?options[statement_timeout]=5min",
        ] {
            assert_eq!(check(url), Ok(()), "{url}");
        }
        for (url, why) in [
            ("pgsql://u:s3cret@h/x", "postgres://"),
            ("POSTGRES://u:s3cret@h/x", "postgres://"),
            ("postgres://u:p@h/x?passwd=s3cret", "passwd"),
            ("", "postgres://"),
        ] {
            let said = check(url).unwrap_err();
            assert!(said.contains(why) && !said.contains("s3cret"), "{said}");
        }
    }
}
