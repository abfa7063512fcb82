//! One file per command; each is a struct of its options that runs itself and writes to what it is given.

pub(crate) mod assess;
pub(crate) mod audit;
pub(crate) mod backup;
pub(crate) mod completions;
pub(crate) mod doctor;
pub(crate) mod export;
pub(crate) mod import;
pub(crate) mod init;
pub(crate) mod man;
pub(crate) mod methods;
pub(crate) mod person;
pub(crate) mod reindex;
pub(crate) mod restore;
pub(crate) mod search;
pub(crate) mod serve;
pub(crate) mod store;
