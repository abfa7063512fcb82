//! Handing over what was written down.

use catalogue::Record;
use store::{Mail, Note};
use vocabulary::{Identifier, Language};

use super::{Matter, Message, Queued, To};
use crate::{
    Error, Hub, Viewer,
    accounts::{DAY, MINUTE, now},
    consensus::today,
    outbound::{Letter, Refused},
    permission::everyone,
    registration::over,
};

/// How long something is tried at least, and how often.
const TRIED: (i64, i64) = (3 * DAY, 22);
/// How long after each failure it is tried again; after the last, always so.
const PAUSES: [i64; 5] = [MINUTE, 5 * MINUTE, 15 * MINUTE, 60 * MINUTE, 240 * MINUTE];

/// What became of something that was handed over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sent {
    /// The server took it.
    Taken,
    /// It is given up.
    GivenUp,
    /// It is tried again, since the server did not take this one.
    Later,
    /// It is tried again, since the server takes nothing.
    ServerAway,
}

/// Something that is to be mailed now.
#[derive(Debug, Clone)]
pub struct Outgoing {
    mail: Mail,
    to: String,
    /// In which language.
    pub language: Language,
    /// What it says.
    pub message: Message,
    /// What it is about.
    pub matter: Matter,
}

/// A message in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    /// One line.
    pub subject: String,
    /// Plain text.
    pub text: String,
    /// Where one says that one wants no more of them.
    pub unsubscribe: Option<String>,
}

impl Hub {
    /// The next that is to be mailed, as it is by now; whoever asks next gets another, also in another process. What has nobody to go to,
    /// or says nothing that is still so, ends here.
    ///
    /// # Errors
    ///
    /// [`Error::Store`].
    pub async fn next_mail(&self) -> Result<Option<Outgoing>, Error> {
        if !self.sends_mail() {
            return Ok(None);
        }
        loop {
            let mut writing = self.store.begin().await?;
            let taken = writing.take_mail(now(), |tried| now() + pause(tried)).await?;
            writing.commit_unnoted().await?;
            let Some(mail) = taken else { return Ok(None) };
            match self.outgoing(&mail).await? {
                Some(outgoing) => return Ok(Some(outgoing)),
                None => self.end(&mail, "mail.give-up", "{}").await?,
            }
        }
    }

    /// Everything that waits is tried at once: whoever starts the hub anew may have named another server.
    ///
    /// # Errors
    ///
    /// [`Error::Store`].
    pub async fn mail_at_once(&self) -> Result<(), Error> {
        let mut writing = self.store.begin().await?;
        writing.hasten_mail(now()).await?;
        Ok(writing.commit_unnoted().await?)
    }

    /// How many wait to be sent.
    ///
    /// # Errors
    ///
    /// [`Error::Store`].
    pub async fn n_mail_waiting(&self) -> Result<u64, Error> {
        Ok(self.store.n_mail_waiting().await?.unsigned_abs())
    }

    /// Hands something over. What the server does not take now is tried again for three days. That something was sent or given up stands
    /// in the audit trail; what it said does not.
    ///
    /// # Errors
    ///
    /// [`Error::Store`].
    pub async fn send(&self, outgoing: &Outgoing, words: &Written) -> Result<Sent, Error> {
        let (Some(post), mail) = (&self.post, &outgoing.mail) else { return Ok(Sent::Later) };
        let name = format!("{}.{}", mail.number, mail.at);
        let letter = Letter {
            to: &outgoing.to,
            language: outgoing.language.bcp47(),
            subject: &words.subject,
            text: &words.text,
            name: &name,
            unsubscribe: words.unsubscribe.as_deref(),
        };
        let is_old = now() - mail.at >= TRIED.0 && mail.tried >= TRIED.1;
        let (what, became) = match post.send(&letter).await {
            Ok(()) => ("mail.send", Sent::Taken),
            Err(Refused::ForNow { reason, by_server }) if !is_old => {
                tracing::warn!(
                    mail = mail.number,
                    reason,
                    "A mail was not taken and is tried again"
                );
                return Ok(if by_server { Sent::Later } else { Sent::ServerAway });
            }
            Err(Refused::ForNow { reason, .. } | Refused::ForGood { reason }) => {
                tracing::warn!(mail = mail.number, reason, "A mail was not taken and is given up");
                ("mail.give-up", Sent::GivenUp)
            }
        };
        let after = format!("{{\"what\":\"{}\"}}", outgoing.message.code());
        self.end(mail, what, &after).await?;
        Ok(became)
    }

    async fn end(&self, mail: &Mail, what: &str, after: &str) -> Result<(), Error> {
        let mut writing = self.store.begin().await?;
        writing.end_mail(mail.number).await?;
        let (who, object, after) = ("hub".to_owned(), mail.about.clone(), after.to_owned());
        let note = Note { who, object, after, ..Viewer::Anonymous.note(what) };
        writing.commit(&[note]).await.map_err(Error::from)
    }

    async fn outgoing(&self, mail: &Mail) -> Result<Option<Outgoing>, Error> {
        let Ok(Queued { to, language, message }) = serde_json::from_str(&mail.body) else {
            return Ok(None);
        };
        let (to, tasks) = match to {
            To::Address(address) => (address, Vec::new()),
            To::Person(id) => match self.store.person(&id).await? {
                Some(person) if person.ended_at.is_none() && person.reminders == 1 => {
                    (person.email, self.tasks_of(&id).await?)
                }
                _ => return Ok(None),
            },
        };
        let matter = match &message {
            Message::Waits if tasks.is_empty() => None,
            Message::Waits => Some(Matter::Tasks(tasks)),
            Message::Ticket { event: id, .. }
            | Message::Membership { network: id, .. }
            | Message::Confirmed { network: id } => {
                self.public(id).await?.map(|record| Matter::Record(Box::new(record)))
            }
            Message::Place { event } => {
                let is_to_come = |record: &Record| over(record).is_none_or(|last| last >= today());
                let found = self.public(event).await?.filter(is_to_come);
                found.map(|record| Matter::Record(Box::new(record)))
            }
            Message::Application { call, .. } | Message::Decision { call } => {
                let view = self.call(&Viewer::Anonymous, *call).await?;
                Some(Matter::Call(view.tracked.published.title))
            }
        };
        let mail = mail.clone();
        Ok(matter.map(|matter| Outgoing { mail, to, language, message, matter }))
    }

    /// What was withdrawn is written about to nobody.
    async fn public(&self, id: &Identifier) -> Result<Option<Record>, Error> {
        let kept = self.store.record(id, &Viewer::Anonymous.audiences()).await?;
        Ok(kept.map(|kept| kept.record).filter(everyone))
    }
}

/// How long it is until something is tried again that was tried so often before.
fn pause(tried: i64) -> i64 {
    let n = usize::try_from(tried).unwrap_or_default();
    PAUSES.get(n).or(PAUSES.last()).copied().unwrap_or(DAY)
}
