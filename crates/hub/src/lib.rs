//! What can be done here? One file per verb. The only place where permission is decided.
#![warn(missing_docs)]

mod accounts;
mod assess;
mod audit;
mod backup;
mod basins;
mod built_in;
mod call;
mod cbd;
mod compare;
mod consensus;
mod copy;
mod dialogue;
mod doctor;
mod edit;
mod error;
mod events;
mod export;
mod folder;
mod follow;
mod framework;
mod hub;
mod iati;
mod import;
mod jobs;
mod listing;
mod log;
mod mail;
mod map;
mod membership;
mod newest;
pub mod openid;
pub mod outbound;
mod outcomes;
mod overview;
mod partnership;
mod permission;
mod personal;
mod reading;
mod record;
mod reference;
mod registration;
mod registry;
mod remembered;
mod reminders;
mod results;
mod review;
mod save;
mod search;
mod surroundings;
mod viewer;
mod work;

pub use accounts::{
    Enrolment, NewPerson, NewToken, PersonView, SessionView, SignedIn, SpareCodes, TokenView,
    Visit, proof,
};
pub use assess::{Given, Replayed, assess, assess_uncertain, inputs_of, read_inputs, replay};
pub use audit::{AuditAsked, AuditLine, AuditPage, audit_after, verify_audit};
pub use backup::{Restored, backup, restore};
pub use basins::{Basin, COMPONENTS, FoundBy, Health};
pub use built_in::built_in_collection;
pub use call::{
    Alumnus, Applications, CallView, Judged, OpenedApplication, OwnApplication, Submitted,
};
pub use cbd::{Assessed, Contribution};
pub use compare::{Compared, Comparison, Pace, Standing, comparison};
pub use consensus::{Change, Changes, Draft, GivenAnswer, Wish};
pub use copy::copy;
pub use dialogue::{Commitments, Meeting};
pub use doctor::{Finding, Report, examine};
pub use edit::Step;
pub use error::{Error, Weakness};
pub use export::{contents, export};
pub use folder::read_source;
pub use framework::{Branch, Framework};
pub use hub::Hub;
pub use iati::{Told as IatiTold, reported_activity};
pub use import::{Gaps, Imported};
pub use jobs::{JobAnswer, JobState, JobView};
pub use listing::{Listed, Listing};
pub use mail::{Matter, Message, Outgoing, Sent as MailSent, Written};
pub use map::Marker;
pub use membership::{Asked as AskedToJoin, Member, Membership, Network};
pub use outcomes::{Asked as OutcomesAsked, Behind, Done, Outcomes, Sort};
pub use overview::{Overview, TextCount};
pub use partnership::{Board, Posted, Saying};
pub use permission::{
    Action, HANDED_ON, Object, Role, Row, Scope, State, TABLE, Use, countries_for, may, may_grant,
};
pub use record::{Opened, Pointer};
pub use reference::is_reference;
pub use registration::{Attendee, AttendeeList, Certificate, Holder, Registration, Ticket};
pub use registry::{method, registry};
pub use reminders::{Chore, Deadline, Deadlines, LastDay, Task};
pub use results::Results;
pub use review::{Judgement, ReviewView, Waiting};
pub use save::{Keeping, kept_assessment};
pub use search::{Found, SearchRequest};
pub use store::{Error as StoreError, Fault, Home};
pub use viewer::{By, Known, Viewer};
pub use work::{Stage, Work};
