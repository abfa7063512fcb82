//! People of a test: accounts with roles, and tokens by which they ask.

use std::path::Path;

use crate::program::{succeed, text};

/// Someone who asks, or anyone.
#[derive(Debug, Clone)]
pub(crate) struct Person {
    /// What messages call them.
    pub(crate) name: String,
    /// Their roles, `role@scope`.
    pub(crate) roles: Vec<String>,
    /// `Bearer lmh_…`; nothing for whoever the hub does not know.
    authorization: Option<String>,
}

impl Person {
    /// Whoever the hub does not know.
    pub(crate) fn anyone() -> Self {
        Self { name: "anyone".to_owned(), roles: Vec::new(), authorization: None }
    }

    /// Opens an account with these roles and makes a token for every use.
    pub(crate) fn open(folder: &Path, database: &[&str], name: &str, roles: &[String]) -> Self {
        let email = format!("{name}@example.org");
        let mut add =
            vec!["person", "add", "--data", text(folder), "--name", name, "--email", &email];
        add.extend(database);
        for role in roles {
            add.extend(["--role", role]);
        }
        succeed(&add);
        let mut token =
            vec!["person", "token", "--data", text(folder), "--use", "read,write,administer"];
        token.extend(database);
        token.push(&email);
        let token = succeed(&token);
        let authorization = Some(format!("Bearer {}", token.trim()));
        Self { name: name.to_owned(), roles: roles.to_vec(), authorization }
    }

    /// The headers by which they show who they are.
    pub(crate) fn headers(&self) -> Vec<(&str, &str)> {
        self.authorization.iter().map(|token| ("authorization", token.as_str())).collect()
    }
}
