//! What a phrase says, before it is known which days that makes: pieces of the calendar, stretches
//! of them, and marks. Nothing here reads text or counts days.

use std::ops::Range;

use super::words::{Edge, LAST, Portion, Season, Unit};

/// One part of a text: `Q1 og Q3 2022`, `løpende`.
#[derive(Debug, Default)]
pub(super) struct Clause {
    pub(super) items: Vec<Item>,
    /// Days without a year that come again in the years of `items`: «21. mars» of «21. mars hvert
    /// år 2024–2027».
    pub(super) yearly: Vec<Item>,
    pub(super) marks: Marks,
}

/// What colours a clause.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Marks {
    pub(super) tentative: bool,
    pub(super) approximate: bool,
    pub(super) continuous: bool,
    pub(super) ongoing: bool,
    pub(super) recurring: bool,
    pub(super) undated: bool,
    pub(super) focus: bool,
}

/// One stretch of time: a piece, or from one piece to another.
#[derive(Clone, Debug)]
pub(super) struct Item {
    pub(super) edge: Edge,
    pub(super) first: Piece,
    pub(super) last: Option<Piece>,
    pub(super) focus: bool,
    /// No word leads into it, so that a year may belong to what stands before: «våren 2024 og
    /// 2025».
    pub(super) bare: bool,
}

/// A piece of the calendar.
#[derive(Clone, Debug)]
pub(super) struct Piece {
    pub(super) shape: Shape,
    pub(super) portion: Option<Portion>,
    pub(super) year: Option<i16>,
    /// Where its year was taken from, if it has none of its own.
    pub(super) lent: Option<Lender>,
    pub(super) at: Range<usize>,
}

/// Who gave a piece its year: a neighbour as written, or the plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Lender {
    Left,
    Right,
    Plan,
}

/// What a piece is. Months, quarters, halves and days are as written and may be impossible.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shape {
    Year,
    /// Its year and the next in one, «2025/26»: a school year, a budget year or both years, and
    /// nobody says which.
    YearPair,
    Half(u16),
    Tertial(u16),
    Quarter(u16),
    Month(u16),
    Week(u16),
    Day {
        month: u16,
        day: u16,
    },
    Season(Season),
    /// From autumn of its year.
    SchoolYear,
    /// From its year to the next.
    YearTurn,
    /// The last day of its year.
    YearEnd,
    Christmas,
    Easter,
    PlanPeriod,
    /// A number whose unit stands with a neighbour: the «1.» of «1. og 3. kvartal», or if not
    /// dotted the 4 of «Q3–4».
    Ordinal {
        number: u16,
        dotted: bool,
    },
}

impl Clause {
    /// What says outright that there is no date.
    pub(super) fn undated() -> Self {
        Self {
            marks: Marks {
                undated: true,
                ..Marks::default()
            },
            ..Self::default()
        }
    }
}

impl Shape {
    /// Whether this is what a number alone after another such piece can mean: not for «Q1-25».
    fn can_follow_alone(self) -> bool {
        match self {
            Self::Quarter(number) => (1..=4).contains(&number),
            Self::Half(number) => (1..=2).contains(&number),
            shape => matches!(shape, Self::Tertial(_) | Self::Week(_)),
        }
    }
}

impl Piece {
    pub(super) fn new(shape: Shape, year: Option<i16>, at: Range<usize>) -> Self {
        Self {
            shape,
            portion: None,
            year,
            lent: None,
            at,
        }
    }
}

impl Item {
    pub(super) fn pieces(&self) -> impl Iterator<Item = &Piece> + Clone {
        std::iter::once(&self.first).chain(self.last.as_ref())
    }

    pub(super) fn pieces_mut(&mut self) -> impl DoubleEndedIterator<Item = &mut Piece> {
        std::iter::once(&mut self.first).chain(self.last.as_mut())
    }

    pub(super) fn is_the_whole_plan(&self) -> bool {
        self.first.shape == Shape::PlanPeriod && self.edge == Edge::In && self.last.is_none()
    }

    pub(super) fn names_year(&self) -> bool {
        self.pieces().any(|piece| piece.year.is_some())
    }

    /// The edge of the next of a list when it has none of its own: «innen 1. mai og 1. oktober» are
    /// two deadlines.
    pub(super) fn edge_of_next(&self, bare: bool) -> Option<Edge> {
        match self.edge {
            Edge::In => Some(Edge::In),
            Edge::Until if bare => Some(Edge::Until),
            Edge::Until => Some(Edge::In),
            _ => None,
        }
    }
}

/// Years that can be meant; others are errors where a date is plain, and unread alone.
pub(super) fn is_year(year: i16) -> bool {
    (1800..=2200).contains(&year)
}

/// The piece that a number and a unit make, if there can be one.
pub(super) fn shape_of(unit: Unit, number: u16) -> Option<Shape> {
    let last = number == LAST;
    match unit {
        Unit::Half => Some(Shape::Half(if last { 2 } else { number })),
        Unit::Quarter => Some(Shape::Quarter(if last { 4 } else { number })),
        Unit::Tertial if last => Some(Shape::Tertial(3)),
        Unit::Tertial => (1..=3).contains(&number).then_some(Shape::Tertial(number)),
        Unit::Week => (1..=53).contains(&number).then_some(Shape::Week(number)),
        Unit::Year | Unit::Month | Unit::Day => None,
    }
}

/// Gives numbers whose unit stands with a neighbour their unit: a dotted one its from the right,
/// `1.–3. kvartal`, another its from the left, `Q3–4`.
pub(super) fn settle_ordinals(items: &mut [Item]) -> Option<()> {
    let mut right = None;
    for piece in items
        .iter_mut()
        .rev()
        .flat_map(|item| item.pieces_mut().rev())
    {
        if let Shape::Ordinal {
            number,
            dotted: true,
        } = piece.shape
        {
            piece.shape = same_unit(right?, number)?;
        }
        right = Some(piece.shape);
    }
    let mut left = None;
    for piece in items.iter_mut().flat_map(Item::pieces_mut) {
        if let Shape::Ordinal {
            number,
            dotted: false,
        } = piece.shape
        {
            piece.shape = same_unit(left?, number).filter(|shape| shape.can_follow_alone())?;
        }
        left = Some(piece.shape);
    }
    Some(())
}

fn same_unit(shape: Shape, number: u16) -> Option<Shape> {
    match shape {
        Shape::Day { month, .. } => Some(Shape::Day { month, day: number }),
        Shape::Quarter(_) => shape_of(Unit::Quarter, number),
        Shape::Half(_) => shape_of(Unit::Half, number),
        Shape::Tertial(_) => shape_of(Unit::Tertial, number),
        Shape::Week(_) => shape_of(Unit::Week, number),
        _ => None,
    }
}
