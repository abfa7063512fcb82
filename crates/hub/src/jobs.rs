//! Computations that run while whoever asked does something else: they wait their turn, say how far they are, can be stopped,
//! and keep their answer for an hour. They live as long as the program runs; what must last is saved as an assessment.

use std::{
    collections::VecDeque,
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicU64, Ordering},
    },
    time::Duration,
};

use jiff::Timestamp;
use tokio::sync::Semaphore;
use vocabulary::method::{Fault, Inputs, Method, Outcome};

use crate::{Error, Hub, Viewer, Work, accounts::secret, assess};

/// How many wait or run at once.
const UNFINISHED: usize = 32;
/// How many are kept, finished ones included.
const KEPT: usize = 100;
/// How many compute at the same time.
const AT_ONCE: usize = 2;
/// How long an answer is kept.
const HOUR: i64 = 3_600;
/// The longest that one may compute.
const PATIENCE: Duration = Duration::from_mins(10);

/// How a job stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "the words of OGC 18-062r2, table 13")]
pub enum JobState {
    Accepted,
    Running,
    Successful,
    Failed,
    Dismissed,
}

impl JobState {
    /// Its word in OGC API – Processes.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Accepted => "accepted",
            Self::Running => "running",
            Self::Successful => "successful",
            Self::Failed => "failed",
            Self::Dismissed => "dismissed",
        }
    }

    const fn is_finished(self) -> bool {
        !matches!(self, Self::Accepted | Self::Running)
    }
}

/// A job as whoever made it sees it.
#[derive(Debug, Clone)]
#[expect(missing_docs, reason = "each field says it")]
pub struct JobView {
    pub id: String,
    pub method: &'static str,
    pub state: JobState,
    /// Whole per cent.
    pub progress: u64,
    pub created: Timestamp,
    pub started: Option<Timestamp>,
    pub finished: Option<Timestamp>,
}

/// What a job was given and what came of it.
#[derive(Clone)]
#[expect(missing_docs, reason = "each field says it")]
pub struct JobAnswer {
    pub method: &'static Method,
    pub inputs: Arc<Inputs>,
    /// Only these outputs were asked for; all if none is named.
    pub outputs: Vec<String>,
    pub outcome: Result<Arc<Outcome>, Vec<Fault>>,
}

struct Job {
    view: JobView,
    /// The account that made it; of no one it is seen by whoever knows its name, which nobody can guess.
    owner: Option<String>,
    work: Work,
    progress: Arc<AtomicU64>,
    answer: Option<JobAnswer>,
}

/// Every job of this program.
pub(crate) struct Jobs {
    all: Mutex<VecDeque<Job>>,
    turns: Semaphore,
}

impl Default for Jobs {
    fn default() -> Self {
        Self { all: Mutex::default(), turns: Semaphore::new(AT_ONCE) }
    }
}

impl Jobs {
    fn all(&self) -> MutexGuard<'_, VecDeque<Job>> {
        self.all.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn change(&self, id: &str, change: impl FnOnce(&mut Job)) {
        if let Some(job) = self.all().iter_mut().find(|job| job.view.id == id) {
            change(job);
        }
    }
}

impl Job {
    fn seen(&self) -> JobView {
        JobView { progress: self.progress.load(Ordering::Relaxed), ..self.view.clone() }
    }

    /// Finished jobs do not change any more: what was stopped stays so, also if it was done a moment later.
    fn finish(&mut self, state: JobState, answer: Option<JobAnswer>) {
        if !self.view.state.is_finished() {
            self.view.state = state;
            self.view.finished = Some(Timestamp::now());
            self.answer = answer;
            if state == JobState::Successful {
                self.progress.store(100, Ordering::Relaxed);
            }
        }
    }
}

impl Hub {
    /// Takes a computation in; it begins when its turn comes.
    ///
    /// # Errors
    ///
    /// [`Error::Busy`] if too many wait, [`Error::Faults`] with what is wrong with the inputs, [`Error::Task`].
    pub fn start_job(
        &self,
        viewer: &Viewer,
        method: &'static Method,
        inputs: Inputs,
        outputs: Vec<String>,
    ) -> Result<JobView, Error> {
        let faults = method.card.faults(&inputs);
        if !faults.is_empty() {
            return Err(Error::Faults { faults });
        }
        let progress = Arc::new(AtomicU64::new(0));
        let told = Arc::clone(&progress);
        let work = Work::new(move |_, done, of| {
            told.store(done.saturating_mul(99) / of.max(1), Ordering::Relaxed);
        });
        let view = JobView {
            id: secret::new()?.text,
            method: method.card.id,
            state: JobState::Accepted,
            progress: 0,
            created: Timestamp::now(),
            started: None,
            finished: None,
        };
        let owner = viewer.person().map(|person| person.id.clone());
        let job = Job { view: view.clone(), owner, work: work.clone(), progress, answer: None };
        {
            let mut all = self.jobs.all();
            forget(&mut all);
            let n_unfinished = all.iter().filter(|job| !job.view.state.is_finished()).count();
            if n_unfinished >= UNFINISHED {
                return Err(Error::Busy);
            }
            all.push_back(job);
        }
        let (jobs, id) = (Arc::clone(&self.jobs), view.id.clone());
        let asked = (Arc::new(inputs), outputs);
        tokio::spawn(async move { compute(&jobs, &id, method, asked, work).await });
        Ok(view)
    }

    /// How a job stands.
    ///
    /// # Errors
    ///
    /// [`Error::NoJob`], also if it is somebody else's.
    pub fn job(&self, viewer: &Viewer, id: &str) -> Result<JobView, Error> {
        let mut all = self.jobs.all();
        forget(&mut all);
        found(&all, viewer, id).map(Job::seen)
    }

    /// The jobs of whoever is signed in, the newest first. Who is not has none that could be listed.
    pub fn jobs(&self, viewer: &Viewer) -> Vec<JobView> {
        let Some(person) = viewer.person() else { return Vec::new() };
        let mut all = self.jobs.all();
        forget(&mut all);
        let own = all.iter().rev().filter(|job| job.owner.as_ref() == Some(&person.id));
        own.map(Job::seen).collect()
    }

    /// What came of a job; nothing while it waits or runs, or if it was stopped.
    ///
    /// # Errors
    ///
    /// [`Error::NoJob`], also if it is somebody else's.
    pub fn job_answer(&self, viewer: &Viewer, id: &str) -> Result<Option<JobAnswer>, Error> {
        Ok(found(&self.jobs.all(), viewer, id)?.answer.clone())
    }

    /// Stops a job, or forgets the answer of one that is done.
    ///
    /// # Errors
    ///
    /// [`Error::NoJob`], also if it is somebody else's.
    pub fn dismiss_job(&self, viewer: &Viewer, id: &str) -> Result<JobView, Error> {
        let mut all = self.jobs.all();
        found(&all, viewer, id)?.work.cancel();
        let place = all.iter().position(|job| job.view.id == id);
        let job = place.and_then(|place| all.get_mut(place));
        let job = job.ok_or_else(|| Error::NoJob { id: id.to_owned() })?;
        job.finish(JobState::Dismissed, None);
        job.view.state = JobState::Dismissed;
        job.answer = None;
        Ok(job.seen())
    }
}

fn found<'j>(all: &'j VecDeque<Job>, viewer: &Viewer, id: &str) -> Result<&'j Job, Error> {
    let person = viewer.person().map(|person| &person.id);
    let job = all.iter().find(|job| job.view.id == id);
    job.filter(|job| job.owner.is_none() || job.owner.as_ref() == person)
        .ok_or_else(|| Error::NoJob { id: id.chars().take(80).collect() })
}

/// Drops what was finished an hour ago, and the oldest finished ones beyond what is kept.
fn forget(all: &mut VecDeque<Job>) {
    let before = Timestamp::now().as_second() - HOUR;
    all.retain(|job| job.view.finished.is_none_or(|at| at.as_second() > before));
    while all.len() >= KEPT {
        let Some(oldest) = all.iter().position(|job| job.view.state.is_finished()) else { break };
        all.remove(oldest);
    }
}

async fn compute(
    jobs: &Jobs,
    id: &str,
    method: &'static Method,
    (inputs, outputs): (Arc<Inputs>, Vec<String>),
    work: Work,
) {
    let Ok(_turn) = jobs.turns.acquire().await else { return };
    if work.is_cancelled() {
        return;
    }
    jobs.change(id, |job| {
        if job.view.state == JobState::Accepted {
            job.view.state = JobState::Running;
            job.view.started = Some(Timestamp::now());
        }
    });
    let (given, watched) = (Arc::clone(&inputs), work.clone());
    let mut computing = tokio::task::spawn_blocking(move || assess(method, &given, &watched));
    let done = if let Ok(done) = tokio::time::timeout(PATIENCE, &mut computing).await {
        done
    } else {
        work.cancel();
        computing.await
    };
    let answer = |outcome| Some(JobAnswer { method, inputs, outputs, outcome });
    jobs.change(id, |job| match done {
        Ok(Ok(outcome)) => job.finish(JobState::Successful, answer(Ok(Arc::new(outcome)))),
        Ok(Err(Error::Faults { faults })) => job.finish(JobState::Failed, answer(Err(faults))),
        Ok(Err(error)) => {
            tracing::error!(%error, "A job of `{}` failed", method.card.id);
            job.finish(JobState::Failed, answer(Err(vec![Fault::Cancelled])));
        }
        Err(error) => {
            tracing::error!(%error, "A job of `{}` broke off", method.card.id);
            job.finish(JobState::Failed, answer(Err(vec![Fault::Cancelled])));
        }
    });
}
