//! What others report through the International Aid Transparency Initiative comes in as projects; the register goes out as
//! activities.

mod achieved;
mod activity;
mod done;
mod organisation;
mod published;
mod reported;

pub use published::Told;
pub use reported::reported_activity;
