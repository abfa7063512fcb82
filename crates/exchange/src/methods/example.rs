//! The inputs of an example that stands on a card.

use vocabulary::method::{Card, Example, Inputs};

use super::{Unread, from_csv, from_json, put};

/// Reads the inputs of an example of the card.
///
/// # Errors
///
/// [`Unread`], if the card is at odds with its example; a test of the registry reads every one.
pub fn example(card: &Card, example: &Example) -> Result<Inputs, Unread> {
    let text = example.inputs.as_bytes();
    let mut inputs = Inputs::new();
    if text.starts_with(b"{") {
        inputs = from_json(card, text)?;
    } else {
        from_csv(card, text, &mut inputs)?;
    }
    for (name, value) in example.typed {
        put(card, name, value, &mut inputs)?;
    }
    Ok(inputs)
}
