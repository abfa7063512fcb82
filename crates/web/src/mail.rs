//! What the hub mails, in words; and the task that writes reminders and hands over what waits.

use std::time::Duration;

use cooperation::Review;
use hub::{Hub, MailSent, Matter, Message, Outgoing, Task, Written};
use tokio::time::{Instant, MissedTickBehavior, interval, sleep};
use tracing::warn;

use crate::{cards, frame::Frame, metrics, pages::deadlines};

/// How often it is looked what waits to be mailed.
const LOOKS: Duration = Duration::from_secs(2);
/// How many are handed over before it is looked whom to remind.
const AT_ONCE: usize = 200;
/// How long it waits where the mail server takes nothing, or the store.
const AWAY: Duration = Duration::from_secs(30);
/// How often it is reckoned who is to be reminded: the last days are days.
const REMINDS: Duration = Duration::from_mins(15);

/// Mails what is to be mailed for as long as it runs; `origin` is where readers reach the hub.
pub(crate) async fn keep_mailing(hub: Hub, origin: String) {
    if !hub.sends_mail() {
        return;
    }
    let mut looks = interval(LOOKS);
    looks.set_missed_tick_behavior(MissedTickBehavior::Delay);
    let mut reminded: Option<Instant> = None;
    if let Err(error) = hub.mail_at_once().await {
        warn!(%error, "What waits to be mailed could not be tried at once");
    }
    loop {
        looks.tick().await;
        if reminded.is_none_or(|at| at.elapsed() >= REMINDS) {
            reminded = Some(Instant::now());
            if let Err(error) = hub.remind().await {
                warn!(%error, "Nobody could be reminded");
            }
        }
        let went = mail_what_is_due(&hub, &origin).await;
        if let Err(error) = &went {
            warn!(%error, "What is to be mailed could not be read or noted");
        }
        if !matches!(went, Ok(true)) {
            sleep(AWAY).await;
        }
    }
}

/// Hands over what is due, one after the other, each as it is by then; answers whether the server takes anything.
async fn mail_what_is_due(hub: &Hub, origin: &str) -> Result<bool, hub::Error> {
    let mut is_there = true;
    for _ in 0..AT_ONCE {
        let Some(outgoing) = hub.next_mail().await? else { break };
        let rounds = match &outgoing.matter {
            Matter::Tasks(_) => hub.reviews().await?,
            Matter::Record(_) | Matter::Call(_) => Vec::new(),
        };
        let words = words(&outgoing, origin, &rounds);
        let sent = hub.send(&outgoing, &words).await?;
        metrics::mailed(sent == MailSent::Taken);
        is_there = sent != MailSent::ServerAway;
        if !is_there {
            break;
        }
    }
    metrics::mail_waits(hub.n_mail_waiting().await?);
    Ok(is_there)
}

/// A message as it is written in the language of whoever gets it.
fn words(outgoing: &Outgoing, origin: &str, rounds: &[Review]) -> Written {
    let frame = Frame::elsewhere(outgoing.language, origin);
    let link = |path: String| frame.whole(&frame.href(&path));
    let Outgoing { message, matter, .. } = outgoing;
    if let Matter::Tasks(tasks) = matter {
        return reminder(&frame, tasks, rounds);
    }
    let title = match matter {
        Matter::Record(record) => cards::title(&frame, record).text,
        Matter::Call(title) => title.clone(),
        Matter::Tasks(_) => String::new(),
    };
    let (subject, says, path) = match message {
        Message::Ticket { secret, .. } => {
            ("mail-ticket-subject", "mail-ticket-text", format!("/tickets/{secret}"))
        }
        Message::Place { event } => {
            ("mail-place-subject", "mail-place-text", format!("/events/{event}"))
        }
        Message::Application { secret, .. } => {
            ("mail-application-subject", "mail-application-text", format!("/applications/{secret}"))
        }
        Message::Decision { call } => {
            ("mail-decision-subject", "mail-decision-text", format!("/calls/{call}"))
        }
        Message::Membership { secret, .. } => {
            ("mail-membership-subject", "mail-membership-text", format!("/memberships/{secret}"))
        }
        Message::Confirmed { network } => {
            ("mail-confirmed-subject", "mail-confirmed-text", format!("/networks/{network}"))
        }
        Message::Waits => ("mail-waits-subject", "mail-waits-text", "/deadlines".to_owned()),
    };
    let mut parts = vec![frame.with(says, "title", &title), link(path)];
    parts.extend(message.has_secret().then(|| frame.say("mail-secret").into_owned()));
    Written {
        subject: frame.with(subject, "title", &title),
        text: signed(&frame, &parts),
        unsubscribe: None,
    }
}

/// What waits, each with where it is done and by when.
fn reminder(frame: &Frame, tasks: &[Task], rounds: &[Review]) -> Written {
    let account = frame.whole(&frame.href("/account"));
    let one = |task: &Task| {
        let line = deadlines::line(frame, task, rounds);
        let day = line.due.map(|day| format!("\n  {}", frame.with("mail-last-day", "day", day)));
        format!("• {}{}\n  {}", line.what, day.unwrap_or_default(), frame.whole(&line.href))
    };
    let mut parts = vec![frame.say("mail-waits-text").into_owned()];
    parts.extend(tasks.iter().map(one));
    parts.push(format!("{}\n{account}#mail", frame.say("mail-waits-end")));
    Written {
        subject: frame.count("mail-waits-subject", tasks.len()),
        text: signed(frame, &parts),
        unsubscribe: Some(account),
    }
}

/// Paragraphs, and under them who writes (RFC 3676, 4.3).
fn signed(frame: &Frame, parts: &[String]) -> String {
    format!("{}\n\n-- \n{}\n", parts.join("\n\n"), frame.say("site-name"))
}
