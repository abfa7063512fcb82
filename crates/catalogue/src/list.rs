//! Controlled lists: the codes that subjects may have.

use serde::{Deserialize, Serialize};
use vocabulary::Text;

/// One term of a list: SDG target 6.3 under goal 6.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ListTerm {
    /// The code as its issuer prints it.
    pub code: String,
    /// The code of the term above it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parent: Option<String>,
    /// What it is called.
    pub label: Text,
}

/// A controlled list: `sdg`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct List {
    /// The word before the colon of a subject.
    pub id: String,
    /// The document it was taken from.
    pub source: String,
    /// Its terms in the order of the document.
    pub terms: Vec<ListTerm>,
}

impl List {
    /// The term with this code.
    pub fn term(&self, code: &str) -> Option<&ListTerm> {
        self.terms.iter().find(|term| term.code == code)
    }
}
