//! What goes wrong outside of the program, tried for real: what was acknowledged is there, what was not is wholly absent or
//! wholly there, and the next start finds everything in order.

mod chance;
mod clock;
mod disk;
mod killed;
mod meeting;
mod published;
mod server;
