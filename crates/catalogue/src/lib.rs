//! What is a knowledge record, and what may happen to it. Pure rules: no file, clock or network is read here.
#![warn(missing_docs)]

mod concept;
mod details;
mod error;
mod kind;
mod list;
mod record;
mod references;
mod relation;
mod status;
mod subject;

pub use concept::{Concept, Term};
pub use details::{
    Details, DocumentForm, EventForm, Limit, OrganisationForm, ProgrammeStatus, Qualifier,
};
pub use error::Error;
pub use kind::Kind;
pub use list::{List, ListTerm};
pub use record::{Field, File, Record};
pub use references::{Known, check_references};
pub use relation::{Relation, RelationKind};
pub use status::{Access, Status};
pub use subject::Subject;
