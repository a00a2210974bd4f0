//! The parts of a model by their places in it.

macro_rules! ids {
    ($($(#[$doc:meta])* $id:ident,)*) => {
        $(
            $(#[$doc])*
            #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
            pub struct $id(pub usize);
        )*
    };
}

ids! {
    /// A place in [`Model::departments`](super::Model::departments).
    DepartmentId,
    /// A place in [`Model::plans`](super::Model::plans).
    PlanId,
    /// A place in [`Model::sections`](super::Model::sections).
    SectionId,
    /// A place in [`Model::measures`](super::Model::measures).
    MeasureId,
    /// A place in [`Model::reports`](super::Model::reports).
    ReportId,
    /// A place in [`Model::pages`](super::Model::pages).
    PageId,
}
