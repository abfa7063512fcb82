//! Which browser on which system somebody uses, for a list in which they find their own.

use std::borrow::Cow;

/// What a browser says of itself holds these words; many also say that they are the ones that stand further down.
const BROWSERS: [(&str, &str); 9] = [
    ("MicroMessenger", "WeChat"),
    ("SamsungBrowser", "Samsung Internet"),
    ("Edg", "Edge"),
    ("OPR", "Opera"),
    ("Firefox", "Firefox"),
    ("FxiOS", "Firefox"),
    ("Chrome", "Chrome"),
    ("CriOS", "Chrome"),
    ("Safari", "Safari"),
];
const SYSTEMS: [(&str, &str); 7] = [
    ("Android", "Android"),
    ("iPhone", "iPhone"),
    ("iPad", "iPad"),
    ("Windows", "Windows"),
    ("Mac OS X", "macOS"),
    ("CrOS", "ChromeOS"),
    ("Linux", "Linux"),
];
/// The most characters of what is none of these.
const CUT: usize = 40;

/// `Firefox, Android`; of another program the beginning of what it says of itself, a dash of one that says nothing.
pub(crate) fn named(agent: &str, comma: &str) -> String {
    let find = |known: &[(&str, &'static str)]| {
        known.iter().find(|(word, _)| agent.contains(word)).map(|(_, name)| *name)
    };
    let names: Vec<Cow<'_, str>> = match (find(&BROWSERS), find(&SYSTEMS)) {
        (Some(browser), system) => {
            [Some(browser), system].into_iter().flatten().map(Cow::from).collect()
        }
        (None, _) if agent.trim().is_empty() => vec!["–".into()],
        (None, _) => vec![agent.chars().take(CUT).collect::<String>().into()],
    };
    names.join(comma)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_browser_is_known_though_it_says_that_it_is_others() {
        let edge = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0 \
                    Safari/537.36 Edg/131.0";
        assert_eq!(named(edge, ", "), "Edge, Windows");
        let phone = "Mozilla/5.0 (Android 15; Mobile; rv:133.0) Gecko/133.0 Firefox/133.0";
        assert_eq!(named(phone, "、"), "Firefox、Android");
        assert_eq!(named("curl/8.14.1", ", "), "curl/8.14.1");
        assert_eq!(named("", ", "), "–");
    }
}
