//! What others report through the International Aid Transparency Initiative comes in as projects; the register goes out as
//! activities.

mod reported;

pub use reported::reported_activity;
