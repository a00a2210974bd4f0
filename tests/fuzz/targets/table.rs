#![no_main]

libfuzzer_sys::fuzz_target!(|text: &str| planverk_fuzz::table(text));
