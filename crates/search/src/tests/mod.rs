//! The index as a whole: what it finds, counts, shows and refuses, and how well it retrieves.

mod behaviour;
mod counts;
mod damage;
mod records;
mod retrieval;
