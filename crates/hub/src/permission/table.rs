//! The table: role × action × state of the object. Nothing else in the program says who may do what.

use crate::permission::{Action, Role, State};

/// One row: an action, the state of what it is done to, and a column for everyone and for each role.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Row {
    /// What is done.
    pub action: Action,
    /// How the thing stands before.
    pub state: State,
    /// `*` everyone, then reader, contributor, reviewer, focal point, data owner, operator; `-` for no.
    columns: &'static str,
}

const fn row(action: Action, state: State, columns: &'static str) -> Row {
    Row { action, state, columns }
}

impl Row {
    /// Whether anyone may, known to the hub or not.
    pub fn everyone(self) -> bool {
        self.columns.as_bytes()[0] == b'*'
    }

    /// Whether a role may, within a scope that the object lies in.
    pub fn allows(self, role: Role) -> bool {
        self.everyone() || self.columns.as_bytes()[1 + role as usize] != b'-'
    }
}

/// What is not in the table is forbidden to everyone: importing, which puts records in past the workflow, is in it nowhere
/// and open to whoever runs the program on the command line alone.
pub const TABLE: [Row; 31] = [
    //                                              everyone, Reader, Contributor, reViewer, Focal point, Data owner, Operator
    row(Action::Read, State::Draft, "--CVFDO"),
    row(Action::Read, State::Submitted, "--CVFDO"),
    row(Action::Read, State::Returned, "--CVFDO"),
    row(Action::Read, State::Accepted, "--CVFDO"),
    row(Action::Read, State::Published, "*RCVFDO"),
    row(Action::Read, State::Shared, "-RCVFDO"),
    row(Action::Read, State::Withdrawn, "--CVFDO"),
    // A record is made in the state that it is to have.
    row(Action::Create, State::Draft, "--C-FD-"),
    row(Action::Edit, State::Draft, "--C-FD-"),
    row(Action::Edit, State::Returned, "--C-FD-"),
    // A correction of what is published is the owner's; the versions before it stay.
    row(Action::Edit, State::Published, "-----D-"),
    row(Action::Edit, State::Shared, "-----D-"),
    row(Action::Submit, State::Draft, "--C-FD-"),
    row(Action::Submit, State::Returned, "--C-FD-"),
    row(Action::Return, State::Submitted, "---VF--"),
    row(Action::Return, State::Accepted, "---VF--"),
    row(Action::Accept, State::Submitted, "---V---"),
    row(Action::Publish, State::Accepted, "----FD-"),
    row(Action::Withdraw, State::Published, "----FD-"),
    row(Action::Withdraw, State::Shared, "----FD-"),
    row(Action::Read, State::Register, "*RCVFDO"),
    // What lies in the register lies in a country and not in the hub.
    row(Action::Propose, State::Register, "----F--"),
    row(Action::Answer, State::Register, "----F--"),
    row(Action::Log, State::Register, "--C-FD-"),
    // Who reviews or lets comments in does it for all, whatever country gave them the role.
    row(Action::Score, State::Register, "---V---"),
    row(Action::Moderate, State::Register, "---VF--"),
    row(Action::SeePeople, State::Hub, "----F-O"),
    row(Action::ManagePeople, State::Hub, "------O"),
    row(Action::Grant, State::Hub, "----FDO"),
    row(Action::ReadAudit, State::Hub, "------O"),
    row(Action::ReadMetrics, State::Hub, "------O"),
];

/// Which roles may be given and taken by whom, within the giver's own scope.
pub const HANDED_ON: [(Role, &[Role]); 3] = [
    (Role::Operator, &Role::ALL),
    (Role::FocalPoint, &[Role::Reader, Role::Contributor, Role::Reviewer]),
    (Role::DataOwner, &[Role::Reader]),
];
