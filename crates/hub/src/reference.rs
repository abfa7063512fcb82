//! Inputs that stand in assessments which the hub keeps: `record:ID#NAME`, an input or an output by its name.

use vocabulary::{
    Identifier,
    method::{Inputs, Value},
};

use crate::{Error, Hub, Viewer, kept_assessment};

/// What begins a reference.
const SCHEME: &str = "record:";
/// What is expected where a reference leads nowhere, in the words that pages know.
const EXPECTED: &str =
    "an assessment that the hub keeps and one of its inputs or outputs, as record:ID#NAME";

/// Whether a text is meant as a reference.
pub fn is_reference(text: &str) -> bool {
    text.starts_with(SCHEME)
}

impl Hub {
    /// Puts into the inputs what each reference points at, as far as whoever asks may see it; returns the records they point at.
    ///
    /// # Errors
    ///
    /// [`Error::Unread`] with the first input whose reference leads to nothing: also where there is a record that whoever asks may not see.
    pub async fn put_referenced(
        &self,
        viewer: &Viewer,
        references: &[(String, String)],
        inputs: &mut Inputs,
    ) -> Result<Vec<Identifier>, Error> {
        let mut records: Vec<Identifier> = Vec::new();
        for (input, reference) in references {
            let Some((id, value)) = self.referenced(viewer, reference).await? else {
                let (input, found) = (input.clone(), reference.chars().take(120).collect());
                let reason = exchange::methods::Unread::Value {
                    input,
                    row: None,
                    expected: EXPECTED,
                    found,
                };
                return Err(Error::Unread { place: String::new(), reason });
            };
            inputs.put(input, value);
            if !records.contains(&id) {
                records.push(id);
            }
        }
        Ok(records)
    }

    async fn referenced(
        &self,
        viewer: &Viewer,
        reference: &str,
    ) -> Result<Option<(Identifier, Value)>, Error> {
        let parts = reference.strip_prefix(SCHEME).and_then(|rest| rest.split_once('#'));
        let Some((Ok(id), name)) = parts.map(|(id, name)| (id.parse::<Identifier>(), name)) else {
            return Ok(None);
        };
        let opened = match self.record(viewer, &id).await {
            Ok(opened) => opened,
            Err(Error::NotFound { .. }) => return Ok(None),
            Err(other) => return Err(other),
        };
        let Some((_, assessed)) = kept_assessment(&opened.record) else { return Ok(None) };
        // A name that both have is the output; `inputs.NAME` is what was put in.
        let value = match name.strip_prefix("inputs.") {
            Some(input) => assessed.inputs.get(input),
            None => assessed.outcome.get(name).or_else(|| assessed.inputs.get(name)),
        };
        let value = value.cloned();
        Ok(value.map(|value| (id, value)))
    }
}
