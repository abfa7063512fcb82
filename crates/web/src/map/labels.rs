//! Names on the map that do not run over one another.

use super::frame::{Frame, Point};

/// A rectangle that something covers.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Box {
    pub(super) left: f64,
    pub(super) top: f64,
    pub(super) right: f64,
    pub(super) bottom: f64,
}

impl Box {
    pub(super) fn around(centre: Point, radius: f64) -> Self {
        Self {
            left: centre.x - radius,
            top: centre.y - radius,
            right: centre.x + radius,
            bottom: centre.y + radius,
        }
    }

    /// The area that two boxes share.
    fn overlap(self, other: Self) -> f64 {
        let width = self.right.min(other.right) - self.left.max(other.left);
        let height = self.bottom.min(other.bottom) - self.top.max(other.top);
        width.max(0.0) * height.max(0.0)
    }
}

/// How a label is anchored, as SVG names it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Anchor {
    Start,
    Middle,
    End,
}

impl Anchor {
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Start => "start",
            Self::Middle => "middle",
            Self::End => "end",
        }
    }
}

/// Where a label stands: the point of its anchor on the base line.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Place {
    pub(super) at: Point,
    pub(super) anchor: Anchor,
}

/// A drawing on which labels are set one after the other, the most important first.
pub(super) struct Labels {
    frame: Frame,
    size: f64,
    taken: Vec<Box>,
    /// What a label may cover if it must.
    water: Vec<Box>,
}

impl Labels {
    /// `size` is the height of the letters in units of the drawing; `taken` is where no label may stand.
    pub(super) fn new(frame: Frame, size: f64, taken: Vec<Box>) -> Self {
        Self { frame, size, taken, water: Vec::new() }
    }

    /// The same drawing with water that labels leave to be seen where they can.
    pub(super) fn beside_water(self, water: Vec<Box>) -> Self {
        Self { water, ..self }
    }

    /// Sets a label beside a marker, where it covers least water, or nowhere if every side is taken.
    pub(super) fn beside(&mut self, text: &str, marker: Point, radius: f64) -> Option<Place> {
        let gap = radius + 0.3 * self.size;
        let (x, y) = (marker.x, marker.y);
        let places = [
            (x + gap, y + 0.35 * self.size, Anchor::Start),
            (x - gap, y + 0.35 * self.size, Anchor::End),
            (x, y - gap, Anchor::Middle),
            (x, y + gap + 0.8 * self.size, Anchor::Middle),
            (x + 0.7 * gap, y - 0.4 * self.size, Anchor::Start),
            (x + 0.7 * gap, y + 1.1 * self.size, Anchor::Start),
            (x - 0.7 * gap, y - 0.4 * self.size, Anchor::End),
            (x - 0.7 * gap, y + 1.1 * self.size, Anchor::End),
        ];
        let place = places
            .map(|(x, y, anchor)| Place { at: Point { x, y }, anchor })
            .into_iter()
            .filter(|place| self.covered(text, *place).is_some_and(|covered| covered == 0.0))
            .map(|place| (shared(&self.water, self.extent(text, place)), place))
            .min_by(|a, b| a.0.total_cmp(&b.0))?
            .1;
        self.take(text, place);
        Some(place)
    }

    /// Sets a label around whichever of some points leaves most of what is already there to be seen.
    pub(super) fn among(
        &mut self,
        text: &str,
        points: impl IntoIterator<Item = Point>,
    ) -> Option<Place> {
        let (_, place) = points
            .into_iter()
            .map(|at| Place { at, anchor: Anchor::Middle })
            .filter_map(|place| {
                let water = shared(&self.water, self.extent(text, place));
                Some((self.covered(text, place)? + water, place))
            })
            .min_by(|a, b| a.0.total_cmp(&b.0))?;
        self.take(text, place);
        Some(place)
    }

    /// How much of what is there a label would cover; `None` where it would leave the drawing.
    fn covered(&self, text: &str, place: Place) -> Option<f64> {
        let covers = self.extent(text, place);
        let whole = self.frame.holds(Point { x: covers.left, y: covers.top }, 2.0)
            && self.frame.holds(Point { x: covers.right, y: covers.bottom }, 2.0);
        whole.then(|| shared(&self.taken, covers))
    }

    fn take(&mut self, text: &str, place: Place) {
        self.taken.push(self.extent(text, place));
    }

    fn extent(&self, text: &str, place: Place) -> Box {
        let width = width(text) * self.size;
        let left = match place.anchor {
            Anchor::Start => place.at.x,
            Anchor::Middle => place.at.x - width / 2.0,
            Anchor::End => place.at.x - width,
        };
        let (top, bottom) = (place.at.y - self.size, place.at.y + 0.4 * self.size);
        Box { left, top, right: left + width, bottom }
    }
}

/// The area that a box shares with others.
fn shared(boxes: &[Box], covers: Box) -> f64 {
    boxes.iter().map(|one| one.overlap(covers)).sum()
}

/// About how wide a text is, in heights of its letters: an estimate on the wide side, measured on Noto Sans.
fn width(text: &str) -> f64 {
    text.chars()
        .map(|character| match character {
            // Signs above and below the letters of Thai, Lao, Burmese and Khmer.
            '\u{0e31}'
            | '\u{0e34}'..='\u{0e3a}'
            | '\u{0e47}'..='\u{0e4e}'
            | '\u{0eb1}'
            | '\u{0eb4}'..='\u{0ebc}'
            | '\u{0ec8}'..='\u{0ece}'
            | '\u{102d}'..='\u{1030}'
            | '\u{1032}'..='\u{1037}'
            | '\u{1039}'
            | '\u{103a}'
            | '\u{103d}'
            | '\u{103e}'
            | '\u{17b7}'..='\u{17bd}'
            | '\u{17c6}'
            | '\u{17c9}'..='\u{17d3}' => 0.0,
            '\u{0e00}'..='\u{0eff}' => 0.6,
            '\u{1000}'..='\u{109f}' => 0.85,
            '\u{1780}'..='\u{17ff}' => 0.75,
            '\u{2e80}'.. => 1.0,
            ' ' | '.' | ',' | '\'' | 'i' | 'l' | 'j' => 0.3,
            'A'..='Z' => 0.7,
            _ => 0.58,
        })
        .sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn labels(taken: Vec<Box>) -> Labels {
        Labels::new(Frame::SMALL, 12.0, taken)
    }

    #[test]
    fn two_labels_of_one_place_stand_on_different_sides() {
        let marker = Point { x: 160.0, y: 200.0 };
        let mut labels = labels(vec![Box::around(marker, 5.0)]);
        assert_eq!(labels.beside("Vientiane", marker, 5.0).unwrap().anchor, Anchor::Start);
        assert_eq!(labels.beside("ວຽງຈັນ", marker, 5.0).unwrap().anchor, Anchor::End);
    }

    #[test]
    fn a_label_that_would_leave_the_drawing_turns_inward() {
        let edge = Point { x: 310.0, y: 200.0 };
        assert_eq!(labels(Vec::new()).beside("Hội An", edge, 5.0).unwrap().anchor, Anchor::End);
    }

    #[test]
    fn a_label_without_room_is_left_out() {
        let marker = Point { x: 160.0, y: 200.0 };
        assert_eq!(labels(vec![Box::around(marker, 150.0)]).beside("Kratie", marker, 5.0), None);
    }

    #[test]
    fn a_label_leaves_a_river_to_be_seen_where_another_side_is_free() {
        let marker = Point { x: 160.0, y: 200.0 };
        let river = vec![Box { left: 170.0, top: 0.0, right: 180.0, bottom: 400.0 }];
        let label = labels(Vec::new()).beside_water(river).beside("Vientiane", marker, 5.0);
        assert_eq!(label.unwrap().anchor, Anchor::End);
        let everywhere = vec![Box::around(marker, 300.0)];
        assert!(labels(Vec::new()).beside_water(everywhere).beside("Kep", marker, 5.0).is_some());
    }

    #[test]
    fn a_country_is_named_where_it_covers_least() {
        let [busy, free] = [200.0, 300.0].map(|y| Point { x: 160.0, y });
        let mut labels = labels(vec![Box::around(busy, 10.0)]);
        assert_eq!(labels.among("ไทย", [busy, free]).unwrap().at, free);
    }
}
