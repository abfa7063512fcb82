//! From degrees to the units of a drawing: spherical Mercator (EPSG:3857), as on the live map.

use vocabulary::Position;

/// A point of a drawing, x to the right and y down.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Point {
    pub(super) x: f64,
    pub(super) y: f64,
}

/// A part of the Earth and the width in which it is drawn.
#[derive(Debug, Clone, Copy)]
pub(super) struct Frame {
    pub(super) west: f64,
    pub(super) east: f64,
    pub(super) south: f64,
    pub(super) north: f64,
    pub(super) width: f64,
}

impl Frame {
    /// From the sources of the Lancang to the Gulf of Thailand, upright.
    pub(super) const SMALL: Self =
        Self { west: 91.5, east: 110.5, south: 7.5, north: 34.5, width: 320.0 };
    /// The same and its neighbours, about as wide as high.
    pub(super) const LARGE: Self =
        Self { west: 86.0, east: 115.0, south: 7.5, north: 34.5, width: 900.0 };

    fn scale(&self) -> f64 {
        self.width / (self.east - self.west).to_radians()
    }

    /// The height that the width and the degrees give, in whole units.
    pub(super) fn height(&self) -> f64 {
        (self.scale() * (mercator(self.north) - mercator(self.south))).round()
    }

    /// Where a position lies in the drawing; outside the frame it lies outside the drawing.
    pub(super) fn point(&self, longitude: f64, latitude: f64) -> Point {
        Point {
            x: self.scale() * (longitude - self.west).to_radians(),
            y: self.scale() * (mercator(self.north) - mercator(latitude)),
        }
    }

    pub(super) fn at(&self, position: Position) -> Point {
        self.point(position.longitude(), position.latitude())
    }

    /// Whether a point lies in the drawing, `margin` units or more from its edge.
    pub(super) fn holds(&self, point: Point, margin: f64) -> bool {
        (margin..=self.width - margin).contains(&point.x)
            && (margin..=self.height() - margin).contains(&point.y)
    }
}

/// `ln(tan(π/4 + φ/2))`, finite below the poles.
fn mercator(latitude: f64) -> f64 {
    let latitude = latitude.clamp(-85.0, 85.0).to_radians();
    (std::f64::consts::FRAC_PI_4 + latitude / 2.0).tan().ln()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_corners_of_the_frame_are_the_corners_of_the_drawing() {
        let frame = Frame::SMALL;
        let north_west = frame.point(91.5, 34.5);
        let south_east = frame.point(110.5, 7.5);
        assert!(north_west.x.abs() < 1e-9 && north_west.y.abs() < 1e-9);
        assert!((south_east.x - 320.0).abs() < 1e-9);
        assert!((south_east.y - frame.height()).abs() <= 0.5);
    }

    /// EPSG Guidance Note 7-2, "Popular Visualisation Pseudo-Mercator": 24°22'54.433"N 100°20'00.000"W gives
    /// E −11169055.58 m, N 2800000.00 m with a = 6378137 m.
    #[test]
    fn the_epsg_worked_example_of_pseudo_mercator() {
        let northing = 6_378_137.0 * mercator(24.0 + 22.0 / 60.0 + 54.433 / 3600.0);
        assert!((northing - 2_800_000.0).abs() < 0.05, "{northing}");
    }

    #[test]
    fn north_is_up_and_east_is_right() {
        let [vientiane, kunming] =
            [(102.6, 17.97), (102.7, 25.07)].map(|(x, y)| Frame::LARGE.point(x, y));
        assert!(kunming.y < vientiane.y && kunming.x > vientiane.x);
    }
}
