//! Handing over what was written down.

use catalogue::Record;
use store::{Mail, Note};
use vocabulary::{Identifier, Language};

use super::{Matter, Message, Queued, To};
use crate::{
    Error, Hub, Viewer,
    accounts::{DAY, MINUTE, now},
    outbound::{Letter, Refused},
    permission::everyone,
};

/// How many are handed over before it is looked again what is due.
const AT_ONCE: u32 = 50;
/// How long something is tried.
const TRIED: i64 = 3 * DAY;
/// How long after each failure it is tried again; after the last, always so.
const PAUSES: [i64; 5] = [MINUTE, 5 * MINUTE, 15 * MINUTE, 60 * MINUTE, 240 * MINUTE];

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
    /// What is to be mailed now, as it is by now. What has nobody to go to, or says nothing that is still so, ends here.
    ///
    /// # Errors
    ///
    /// [`Error::Store`].
    pub async fn mail_due(&self) -> Result<Vec<Outgoing>, Error> {
        let mut all = Vec::new();
        if !self.sends_mail() {
            return Ok(all);
        }
        for mail in self.store.mail_due(now(), AT_ONCE).await? {
            match self.outgoing(&mail).await? {
                Some(outgoing) => all.push(outgoing),
                None => self.end(&mail).await?,
            }
        }
        Ok(all)
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

    /// Hands something over; whether it was taken. What the server does not take now is tried again for three days. That something was
    /// sent, and to whom it was given up, stands in the audit trail; what it said does not.
    ///
    /// # Errors
    ///
    /// [`Error::Store`].
    pub async fn send(&self, outgoing: &Outgoing, words: &Written) -> Result<bool, Error> {
        let (Some(post), mail) = (&self.post, &outgoing.mail) else { return Ok(false) };
        let name = format!("{}.{}", mail.number, mail.at);
        let letter = Letter {
            to: &outgoing.to,
            language: outgoing.language.bcp47(),
            subject: &words.subject,
            text: &words.text,
            name: &name,
            unsubscribe: words.unsubscribe.as_deref(),
        };
        let handed_over = post.send(&letter).await;
        let mut writing = self.store.begin().await?;
        let what = match &handed_over {
            Ok(()) => "mail.send",
            Err(Refused::ForNow(reason)) if now() - mail.at < TRIED => {
                let n = usize::try_from(mail.tried).unwrap_or_default();
                let pause = PAUSES.get(n).or(PAUSES.last()).copied().unwrap_or(DAY);
                writing.postpone_mail(mail.number, now() + pause).await?;
                writing.commit_unnoted().await?;
                tracing::warn!(
                    mail = mail.number,
                    reason,
                    "A mail was not taken and is tried again"
                );
                return Ok(false);
            }
            Err(Refused::ForNow(reason) | Refused::ForGood(reason)) => {
                tracing::warn!(mail = mail.number, reason, "A mail was not taken and is given up");
                "mail.give-up"
            }
        };
        writing.end_mail(mail.number).await?;
        let after = format!("{{\"what\":\"{}\"}}", outgoing.message.code());
        let (who, object) = ("hub".to_owned(), mail.about.clone());
        writing.commit(&[Note { who, object, after, ..Viewer::Anonymous.note(what) }]).await?;
        Ok(handed_over.is_ok())
    }

    async fn end(&self, mail: &Mail) -> Result<(), Error> {
        let mut writing = self.store.begin().await?;
        writing.end_mail(mail.number).await?;
        Ok(writing.commit_unnoted().await?)
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
            | Message::Place { event: id }
            | Message::Membership { network: id, .. }
            | Message::Confirmed { network: id } => {
                self.public(id).await?.map(|record| Matter::Record(Box::new(record)))
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
