//! `/{lang}/calls`: calls for scholarships and grants; `/{lang}/applications/{secret}`: one's own application.

mod form;
mod judging;
mod routes;
mod said;
mod sheet;

pub(crate) use routes::{
    act, all, alumni, api, application, applications, apply, back, form, of_act, of_apply, one,
    own, publish, told, withdraw,
};
pub(crate) use said::{conflict, eligibility};
