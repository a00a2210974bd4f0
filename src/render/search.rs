//! The search index: classic scripts that the theme's `search.js` loads as it needs them. Each is a
//! call with a name and a text: what has to be known of everything, the documents of each word, and
//! the texts to show.

mod document;
mod words;

use rayon::prelude::*;
use serde_json::{Map, Value, json};

use crate::model::DepartmentId;
use crate::model::link::Origin;
use crate::model::status::{classes, status_id};
use crate::page::Site;
use crate::page::view::filter::folder;
use crate::page::view::search::LATE;
use document::{ASIDE, BODY, Document, FIELDS, PLACE, TITLE, document, origins};
use words::{CHUNK, Chunk, Token, Vocabulary, character, read, written};

/// About how many bytes a piece of lists has: small enough for one search to load all of them.
const LISTS_SIZE: usize = 16 * 1024;
/// About how many bytes a piece of texts has: small enough for one search to load one for each hit
/// it shows.
const TEXTS_SIZE: usize = 10 * 1024;
/// What stands between the texts of a piece. No text has it in it.
const BETWEEN: &str = "\t";

/// The documents that have a word in the title, in the title or the text, and in the names of plan
/// and section alone. Titles are in the second list too: a frequent word then has long runs there,
/// which are short to write.
type Lists = [Vec<u32>; 3];

/// The pieces of the index by name. `index` has to be loaded first; it says which of the others has
/// what.
pub fn pieces(site: &Site<'_>) -> Vec<(String, Vec<u8>)> {
    let read = |origins: &[Origin]| {
        let documents = origins.iter().map(|origin| document(site, *origin));
        let mut documents: Vec<Document<'_>> = documents.collect();
        let chunk = read(&mut documents);
        (documents, chunk)
    };
    let (documents, chunks): (Vec<_>, Vec<Chunk>) =
        origins(site).par_chunks(CHUNK).map(read).unzip();
    let documents: Vec<Document<'_>> = documents.into_iter().flatten().collect();
    let vocabulary = Vocabulary::new(&chunks);
    let tables: Vec<Vec<Option<Token>>> = chunks
        .par_iter()
        .map(|chunk| vocabulary.table(chunk))
        .collect();
    let words = vocabulary.words.len();
    let (texts, lists) = rayon::join(
        || texts(&documents, &chunks, &tables, words),
        || {
            lists(&documents, &chunks, &tables, words)
                .par_iter()
                .map(in_runs)
                .collect()
        },
    );
    let (texts, first_documents) = cut("texts", texts, TEXTS_SIZE);
    let (lists, first_words) = cut("hits", lists, LISTS_SIZE);
    let index = index(
        site,
        &documents,
        &vocabulary,
        &first_documents,
        &first_words,
    );
    let call = |(name, data): (String, Value)| {
        let script = format!("planverkSearch({}, {data});\n", json!(name));
        (name, script.into_bytes())
    };
    [("index".to_owned(), index)]
        .into_iter()
        .chain(texts)
        .chain(lists)
        .map(call)
        .collect()
}

/// The address and the fields of each document. The departments of a measure are numbered on from
/// the words.
fn texts(
    documents: &[Document<'_>],
    chunks: &[Chunk],
    tables: &[Vec<Option<Token>>],
    words: usize,
) -> Vec<String> {
    let text = |document: &Document<'_>, fields: &[Vec<u32>; FIELDS], table: &[Option<Token>]| {
        let mut fields = fields
            .each_ref()
            .map(|field| written(field.iter().filter_map(|word| table[*word as usize])));
        let responsible = document
            .responsible
            .iter()
            .map(|department| character((words + department.0) as u32));
        fields[ASIDE].insert_str(0, &responsible.collect::<String>());
        format!("{}{BETWEEN}{}", document.url, fields.join(BETWEEN))
    };
    let of_chunk =
        |((documents, chunk), table): ((&[Document<'_>], &Chunk), &Vec<Option<Token>>)| {
            let both = documents.iter().zip(&chunk.documents);
            both.map(|(document, fields)| text(document, fields, table))
                .collect::<Vec<_>>()
        };
    documents
        .par_chunks(CHUNK)
        .zip(chunks)
        .zip(tables)
        .flat_map_iter(of_chunk)
        .collect()
}

/// The documents of each word.
fn lists(
    documents: &[Document<'_>],
    chunks: &[Chunk],
    tables: &[Vec<Option<Token>>],
    words: usize,
) -> Vec<Lists> {
    let mut lists = vec![Lists::default(); words];
    let mut last: Vec<Option<u32>> = vec![None; words];
    let of = |document: usize| {
        (
            &chunks[document / CHUNK].documents[document % CHUNK],
            &tables[document / CHUNK],
        )
    };
    for (document, number) in documents.iter().zip(0..) {
        let mut add = |document: usize, field: usize, to: &[usize]| {
            let (fields, table) = of(document);
            for token in fields[field]
                .iter()
                .filter_map(|word| table[*word as usize])
                .filter(|token| token.is_word)
            {
                if last[token.number as usize].replace(number) != Some(number) {
                    to.iter()
                        .for_each(|list| lists[token.number as usize][*list].push(number));
                }
            }
        };
        add(number as usize, TITLE, &[0, 1]);
        for department in &document.responsible {
            add(department.0, TITLE, &[1]);
            add(department.0, ASIDE, &[1]);
        }
        add(number as usize, ASIDE, &[1]);
        add(number as usize, BODY, &[1]);
        add(number as usize, PLACE, &[2]);
    }
    lists
}

/// The lists of a word, with nothing after the last that has any document.
fn in_runs(lists: &Lists) -> String {
    lists
        .each_ref()
        .map(|list| runs(list))
        .join(" ")
        .trim_end()
        .to_owned()
}

/// A list as runs of documents: twice how many are passed over before the run, and one more where it
/// has more than one; then two less than how many it has.
fn runs(list: &[u32]) -> String {
    let mut text = String::new();
    let mut next = 0;
    for run in list.chunk_by(|a, b| a + 1 == *b) {
        let (gap, more) = (run[0] - next, run.len() > 1);
        text.push(character(2 * gap + u32::from(more)));
        text.extend(more.then(|| character(run.len() as u32 - 2)));
        next = run[0] + run.len() as u32;
    }
    text
}

/// The documents that are `so`, as runs.
fn runs_of<'d>(documents: &'d [Document<'_>], so: impl Fn(&'d Document<'_>) -> bool) -> String {
    let list: Vec<u32> = documents
        .iter()
        .zip(0..)
        .filter(|(document, _)| so(document))
        .map(|(_, number)| number)
        .collect();
    runs(&list)
}

/// Texts as numbered pieces of about one size, and which text each piece begins with.
fn cut(name: &str, texts: Vec<String>, size: usize) -> (Vec<(String, Value)>, Vec<usize>) {
    let mut pieces: Vec<String> = Vec::new();
    let mut first = Vec::new();
    for (index, text) in texts.into_iter().enumerate() {
        match pieces.last_mut().filter(|piece| piece.len() < size) {
            Some(piece) => {
                piece.push_str(BETWEEN);
                piece.push_str(&text);
            }
            None => {
                first.push(index);
                pieces.push(text);
            }
        }
    }
    let named = |(index, piece)| (format!("{name}-{index}"), Value::String(piece));
    (pieces.into_iter().enumerate().map(named).collect(), first)
}

/// What has to be known of everything, and which piece has what.
fn index(
    site: &Site<'_>,
    documents: &[Document<'_>],
    vocabulary: &Vocabulary<'_>,
    texts: &[usize],
    hits: &[usize],
) -> Value {
    let departments = site
        .model
        .departments
        .iter()
        .map(|department| &department.document);
    let departments: Vec<_> = departments
        .map(|one| format!("{} ({})\n", one.name, one.code))
        .collect();
    let term = |plan: &crate::model::Plan| plan.document.measure_term.clone().unwrap_or_default();
    let plans = site
        .model
        .plans
        .iter()
        .map(|plan| [plan.id.clone(), plan.short_title().to_owned(), term(plan)]);
    let statuses: Vec<&str> = classes().map(status_id).collect();
    let status = |document: &Document<'_>| {
        statuses
            .iter()
            .position(|known| Some(*known) == document.status)
    };
    let late = LATE.map(|kind| {
        let list = runs_of(documents, |document| document.lateness == Some(kind));
        (kind.id().to_owned(), Value::String(list))
    });
    let missed = runs_of(documents, |document| document.has_missed);
    let departments_of = (0..site.model.departments.len())
        .map(DepartmentId)
        .map(|id| {
            let list = runs_of(documents, |document| document.responsible.contains(&id));
            (folder(site.addresses.department(id)), Value::String(list))
        });
    let one_up = |place: Option<usize>| character(place.map_or(0, |place| place as u32 + 1));
    let kinds = documents
        .chunk_by(|a, b| a.kind == b.kind)
        .map(|same| (same[0].kind, same.len()));
    json!({
        "words": vocabulary.words.join(BETWEEN),
        "departments": departments,
        "names": documents.iter().map(|document| document.name.replace(BETWEEN, " ")).collect::<Vec<_>>().join(BETWEEN),
        "kinds": kinds.collect::<Vec<_>>(),
        "plans": plans.collect::<Vec<_>>(),
        "languages": site.model.plans.iter().map(|plan| plan.language).collect::<Vec<_>>(),
        "plan": documents.iter().map(|document| one_up(document.plan.map(|plan| plan.0))).collect::<String>(),
        "statuses": statuses,
        "status": documents.iter().map(|document| one_up(status(document))).collect::<String>(),
        "late": late.into_iter().chain([("missed".to_owned(), Value::String(missed))]).collect::<Map<_, _>>(),
        "of": departments_of.filter(|(_, list)| list != "").collect::<Map<_, _>>(),
        "texts": texts,
        "hits": hits,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_are_runs() {
        let one = character(0).to_string();
        assert_eq!(in_runs(&[vec![0], vec![], vec![]]), one);
        let expected: String = [3, 0, 4].map(character).iter().collect();
        assert_eq!(
            in_runs(&[vec![], vec![1, 2, 5], vec![]]),
            format!(" {expected}")
        );
        assert_eq!(in_runs(&[vec![], vec![], vec![]]), "");
    }

    #[test]
    fn pieces_say_what_they_begin_with() {
        let texts = ["a".repeat(9), "b".to_owned(), "c".to_owned()];
        let (pieces, first) = cut("x", texts.to_vec(), 9);
        assert_eq!(first, [0, 1]);
        assert_eq!(pieces[1], ("x-1".to_owned(), json!("b\tc")));
    }
}
