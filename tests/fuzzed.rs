//! The bodies of the fuzz targets (`tests/fuzz/`), with texts made of what the program understands.
#![allow(clippy::panic, reason = "a test may fail by panic")]

#[path = "fuzz/src/lib.rs"]
mod targets;

use proptest::prelude::*;

/// Texts of pieces, more often of these than of anything.
fn text_of(pieces: &'static str) -> impl Strategy<Value = String> {
    let pieces: Vec<&str> = pieces.split('¦').collect();
    let piece = prop_oneof![
        8 => prop::sample::select(pieces).prop_map(str::to_owned),
        1 => any::<String>(),
        1 => any::<char>().prop_map(String::from),
    ];
    prop::collection::vec(piece, 0..30).prop_map(|pieces| pieces.concat())
}

const YAML: &str = "title: ¦number: ¦status:¦responsible:¦when: ¦milestones:¦funding:¦goals:¦declares:¦items:¦period: ¦\
    code: ¦name: ¦kind: ¦date: ¦aliases:¦\n¦\n¦\n  - ¦\n    ¦{¦}¦[¦]¦, ¦: ¦- ¦\"¦'¦# ¦ #¦|\n¦>\n¦&a ¦*a¦!x ¦<<: *a¦\\x1b¦\\uFFFE¦\
    1.10¦007¦1e5¦2025-06-01¦1.6.2025¦31. februar¦done¦lead¦action-plan¦null¦true¦~¦---\n¦\t¦\r\n¦ø¦\u{0}¦\u{feff}¦\u{85}";

const MARKDOWN: &str = "[[32]]¦[[a/3|b]]¦[[¦|¦\\|¦]]¦tiltak 3¦Tiltak\n¦1.10¦3a¦[¦](¦)¦](x.pdf)¦](#h)¦](https://a.no \"t\")¦](javascript:x)¦\
    ![¦<¦>¦<b>¦</b>¦<div class=\"a¦<img src=x onerror=y>¦<a href='¦java&Tab;script:¦//¦\\\\¦='¦\">¦/>¦ on¦<svg>¦<![CDATA[¦<!-- x -->¦<script>¦&#27;¦&#x0;¦&#xFDD0;¦&lt;¦\n¦\n\n¦# ¦## ¦#### ¦ {#id}¦- ¦1. ¦- [x] ¦> ¦    ¦`¦```¦```js\n¦*¦**¦_¦~~¦\
    | a |\n|---|\n| b |¦[^1]¦[^1]: ¦[x]: y¦\\¦---\n¦\t¦\r\n¦ø¦\u{0}¦\u{1b}¦\u{feff}¦\u{fdd0}¦\u{a0}¦www.a.no¦<a@b.no>";

const WHEN: &str = "2026¦2027-¦–2024¦24¦1.¦31.¦12¦/¦.¦ ¦ ¦-¦–¦, ¦ og ¦ til ¦ eller ¦Q1¦Q5¦kvartal¦halvår¦2. ¦januar¦februar¦mai¦des.¦våren¦\
    høsten¦jul¦påske¦uke ¦løpende¦årlig¦hvert ¦innen ¦fra ¦frem til ¦senest ¦mot ¦ca. ¦tentativt ¦bør ¦primo ¦medio ¦slutten av ¦begynnelsen av ¦\
    særlig fokus ¦skoleåret ¦i løpet av ¦planperioden¦tidlig ¦(¦)¦: ¦; ¦;¦ø¦\u{a0}¦\u{301}¦9999¦0000¦neste ¦år";

const TABLE: &str = "Id¦Nr¦Status¦Dato¦Tittel¦Plan¦Når¦Merknad¦Kjennemerke¦;¦;¦,¦\t¦\n¦\n¦\r\n¦\"¦'¦'=¦=1+1¦p/1¦1¦1.10¦1,1¦12.0¦p¦P¦Ferdig¦PÅGÅR¦\
    2026-06-01¦1.6.26¦1/2/2026¦46174¦31. februar 2026¦høsten 2026¦sep=;\n¦\u{feff}¦\u{a0}¦\u{0}¦ø¦\u{85}¦\
    <table:table-row>¦</table:table-row>¦<table:table-row table:number-rows-repeated=\"9\">¦<table:table-cell office:value-type=\"string\">¦\
    <table:table-cell office:value-type=\"date\" office:date-value=\"2026-06-01\">¦<table:table-cell office:value-type=\"float\" office:value=\"1\"/>¦\
    <table:table-cell table:number-columns-repeated=\"3\"/>¦</table:table-cell>¦<text:p>¦</text:p>¦<text:s text:c=\"9\"/>¦<office:annotation>¦</office:annotation>¦\
    <table:covered-table-cell/>¦ table:number-rows-spanned=\"2\"¦<row r=\"1\">¦<row r=\"2\">¦</row>¦<c r=\"A1\" t=\"inlineStr\"><is><t>¦</t></is></c>¦<c r=\"B2\"><v>¦</v></c>¦\
    <c t=\"s\"><v>0¦<f>¦</f>¦</sheetData><mergeCells><mergeCell ref=\"A1:B9\"/></mergeCells>¦&lt;¦&#0;¦&x;¦<!DOCTYPE¦<![CDATA[¦<!-- ¦<";

/// How many texts: more by hand (`PROPTEST_CASES=300000`).
fn cases() -> ProptestConfig {
    let asked = std::env::var("PROPTEST_CASES").ok();
    ProptestConfig {
        cases: asked.and_then(|cases| cases.parse().ok()).unwrap_or(1000),
        failure_persistence: None,
        ..ProptestConfig::default()
    }
}

proptest! {
    #![proptest_config(cases())]

    #[test]
    fn front_matter(text in text_of(YAML)) {
        targets::front_matter(&text);
    }

    #[test]
    fn markdown(text in text_of(MARKDOWN)) {
        targets::markdown(&text);
    }

    #[test]
    fn table(text in text_of(TABLE)) {
        targets::table(&text);
    }

    #[test]
    fn when(text in text_of(WHEN)) {
        targets::when(&text);
    }
}
