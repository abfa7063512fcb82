//! Long work: it says how far it is, and it stops when asked to.

use std::{
    ops::ControlFlow,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
};

/// What long work is doing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// Reading and checking the input.
    Checking,
    /// Keeping records.
    Storing,
    /// Making records findable.
    Indexing,
    /// Computing by a method.
    Computing,
}

type Report = dyn Fn(Stage, u64, u64) + Send + Sync;

/// How long work reports and is stopped. Clones speak of the same work.
#[derive(Clone)]
pub struct Work {
    report: Arc<Report>,
    cancelled: Arc<AtomicBool>,
}

impl Work {
    /// Work that calls `report` with the stage, the number done and the number to do.
    pub fn new(report: impl Fn(Stage, u64, u64) + Send + Sync + 'static) -> Self {
        Self { report: Arc::new(report), cancelled: Arc::default() }
    }

    /// Work that nobody watches.
    pub fn quiet() -> Self {
        Self::new(|_, _, _| ())
    }

    /// Asks the work to stop at the next point where nothing is half-done.
    pub fn cancel(&self) {
        self.cancelled.store(true, Ordering::Relaxed);
    }

    pub(crate) fn is_cancelled(&self) -> bool {
        self.cancelled.load(Ordering::Relaxed)
    }

    /// Reports, and says whether the work goes on.
    pub(crate) fn proceed(&self, stage: Stage, done: u64, of: u64) -> ControlFlow<()> {
        self.report(stage, done, of);
        if self.is_cancelled() { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    }

    pub(crate) fn report(&self, stage: Stage, done: u64, of: u64) {
        (self.report)(stage, done, of);
    }
}
