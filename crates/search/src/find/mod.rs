//! Asking the index: what the words of a query mean, what answers them, and why.

mod alike;
mod asked;
mod clauses;
mod collect;
mod facets;
mod loosened;
mod marks;
mod passages;
mod search;
mod suggest;
mod wholes;
