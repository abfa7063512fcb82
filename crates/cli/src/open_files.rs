//! How many files this process may have open: every connection is one.

use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};

/// What the store, the index and the program itself have open, generously.
const OWN: u64 = 128;

/// Asks the system for room for `connections`, within what the administrator allows, and returns how many of them
/// fit. Many systems allow half a million files and give 1,024 to whoever does not ask.
pub(crate) fn make_room(connections: usize) -> usize {
    let wanted = u64::try_from(connections).unwrap_or(u64::MAX).saturating_add(OWN);
    let Rlimit { current, maximum } = getrlimit(Resource::Nofile);
    // No limit is written as none.
    let (current, most) = (current.unwrap_or(u64::MAX), maximum.unwrap_or(u64::MAX));
    let asked_for = wanted.min(most);
    let got = if asked_for > current {
        let raised = setrlimit(Resource::Nofile, Rlimit { current: Some(asked_for), maximum });
        raised.map_or(current, |()| asked_for)
    } else {
        current
    };
    // Where the limit is below what the program needs for itself, few connections are better than none.
    let room = usize::try_from(got.saturating_sub(OWN)).unwrap_or(usize::MAX);
    connections.min(room.max(16))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_is_room_for_what_the_system_allows_and_no_more() {
        assert_eq!(make_room(16), 16);
        let Rlimit { maximum, .. } = getrlimit(Resource::Nofile);
        if let Some(maximum) = maximum {
            let most = usize::try_from(maximum).unwrap();
            assert!(make_room(most.saturating_mul(2)) < most);
        }
    }
}
