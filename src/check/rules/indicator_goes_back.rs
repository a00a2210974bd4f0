//! `indicator-goes-back`: the last value of an indicator lies on the other side of where it began
//! than its target does. Amounts that cannot be read whole are left alone.

use crate::check::{Check, Example, Site};
use crate::diagnostic::{Diagnostic, Rule};
use crate::document::amount::{self, Amount, Side};
use crate::document::when::When;
use crate::model::{Indicator, Measure};

pub(super) const CHECK: Check = Check {
    rule: Rule::IndicatorGoesBack,
    run,
    found: Example(
        "\
-- content/plans/p/1-a.md
---
number: 1
title: Bedre opplæring
responsible: AID
status: [{date: 2025-06-01, status: Pågående}]
indicators:
  - {title: Veivisere, baseline: 4, target: 6, values: [{date: 2024, value: 5}, {date: 2025, value: 3}]}
---

Her står det mer om tiltaket bedre opplæring.
",
    ),
    clean: Example(
        "\
-- content/plans/p/1-a.md
---
number: 1
title: Bedre opplæring
responsible: AID
status: [{date: 2025-06-01, status: Pågående}]
indicators:
  - {title: Veivisere, baseline: 4, target: 6, values: [{date: 2025, value: 5}, {date: 2024, value: 3}]}
---

Her står det mer om tiltaket bedre opplæring.
",
    ),
};

fn run(site: &Site<'_>, found: &mut Vec<Diagnostic>) {
    for measure in site.measures() {
        for (at, indicator) in measure.indicators.iter().enumerate() {
            found.extend(of_indicator(site, measure, at, indicator));
        }
    }
}

fn of_indicator(
    site: &Site<'_>,
    measure: &Measure,
    at: usize,
    indicator: &Indicator,
) -> Option<Diagnostic> {
    let read = |text: &str| amount::read(text, indicator.unit.as_deref());
    let (baseline, target) = (indicator.baseline.as_deref()?, indicator.target.as_deref()?);
    let (value_at, value) = last(indicator)?;
    let goes_back = goes_back(read(baseline)?, read(target)?, read(value)?);
    goes_back.then(|| {
        let place = measure.document.place_of_value(at, value_at);
        site.finding(Rule::IndicatorGoesBack, measure, place)
            .with("title", indicator.title.as_str())
            .with("value", value)
            .with("baseline", baseline)
            .with("target", target)
    })
}

/// The value of the last day with its place; of those without a day the last as written.
fn last(indicator: &Indicator) -> Option<(usize, &str)> {
    let values = indicator.values.iter().enumerate();
    let last = values.max_by_key(|(_, (date, _))| date.as_ref().and_then(When::latest));
    last.map(|(at, (_, value))| (at, value.as_str()))
}

fn goes_back(baseline: Amount, target: Amount, value: Amount) -> bool {
    let (begin, wanted, now) = (baseline.value, target.value, value.value);
    let falls = target.side != Some(Side::Below) && wanted > begin && now < begin;
    let rises = target.side != Some(Side::Above) && wanted < begin && now > begin;
    falls || rises
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_other_side_of_the_beginning_is_back() {
        let case = |baseline: &str, target: &str, value: &str| {
            let read = |text: &str| amount::read(text, None).unwrap();
            goes_back(read(baseline), read(target), read(value))
        };
        assert!(case("4", "6", "3"));
        assert!(case("40 %", "minst 50 %", "39,5 %"));
        assert!(case("12", "inntil 6", "13"));
        assert!(!case("4", "6", "4"));
        assert!(!case("4", "6", "5"));
        assert!(!case("12", "inntil 6", "11"));
        // It was better than it has to be, and still is.
        assert!(!case("60", "minst 50", "62"));
        assert!(!case("4", "4", "3"));
    }
}
