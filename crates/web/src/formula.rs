//! The formula of a method, from the notation of `LaTeX` to `MathML`, which browsers typeset and screen readers speak.

use std::sync::LazyLock;

use math_core::{LatexToMathML, MathCoreConfig, MathDisplay};

static TYPESETTER: LazyLock<Option<LatexToMathML>> =
    LazyLock::new(|| LatexToMathML::new(MathCoreConfig::default()).ok());

/// The formula as an element `math`; nothing where there is none.
pub(crate) fn typeset(latex: &str) -> Option<String> {
    if latex.is_empty() {
        return None;
    }
    match TYPESETTER.as_ref()?.convert_with_local_state(latex, MathDisplay::Block) {
        Ok(formula) => Some(formula.mathml),
        Err(error) => {
            tracing::error!(%error, "The formula `{latex}` could not be set");
            None
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_formula_of_the_registry_is_set() {
        for method in hub::registry() {
            let set = typeset(method.card.formula);
            assert_eq!(set.is_some(), !method.card.formula.is_empty(), "{}", method.card.id);
            let set = set.unwrap_or_default();
            assert!(!set.contains("merror") && !set.contains('\\'), "{}: {set}", method.card.id);
        }
    }
}
