//! A PDF as far as the tests read it: its objects as text. What is compressed in them is not read.

/// A PDF.
pub struct Pdf {
    text: String,
    objects: Vec<String>,
}

impl Pdf {
    pub fn new(bytes: &[u8]) -> Pdf {
        assert!(bytes.starts_with(b"%PDF-1."), "no PDF");
        // As Latin-1, so that each byte is a letter.
        let text: String = bytes.iter().copied().map(char::from).collect();
        let objects = text.split("endobj").map(|object| {
            let dictionary = object.split("stream\n").next().unwrap();
            dictionary.trim_start().to_owned()
        });
        Pdf {
            objects: objects.collect(),
            text,
        }
    }

    /// Whether something stands anywhere in it, uncompressed.
    pub fn has(&self, text: &str) -> bool {
        self.text.contains(text)
    }

    pub fn objects_with<'p>(&'p self, key: &'p str) -> impl Iterator<Item = &'p String> {
        self.objects
            .iter()
            .filter(move |object| object.contains(key))
    }

    pub fn count(&self, key: &str) -> usize {
        let matches = |object: &String| {
            let rest = object
                .match_indices(key)
                .map(|(at, _)| &object[at + key.len()..]);
            rest.filter(|rest| !rest.starts_with(char::is_alphanumeric))
                .count()
        };
        self.objects.iter().map(matches).sum()
    }

    pub fn catalog(&self) -> &str {
        self.objects_with("/Type/Catalog").next().unwrap()
    }

    pub fn pages(&self) -> impl Iterator<Item = &String> {
        self.objects
            .iter()
            .filter(|object| object.contains("/Type/Page") && !object.contains("/Type/Pages"))
    }

    /// How many fonts there are.
    pub fn fonts(&self) -> usize {
        self.objects_with("/Type/FontDescriptor").count()
    }

    /// How many of them lie in the file.
    pub fn embedded(&self) -> usize {
        let fonts = self.objects_with("/Type/FontDescriptor");
        fonts.filter(|font| font.contains("/FontFile")).count()
    }

    /// The levels of the headings, in the order in which they were made.
    pub fn heading_levels(&self) -> impl Iterator<Item = usize> {
        let level = |object: &String| {
            let at = object.find("/S/H")? + "/S/H".len();
            object[at..].chars().next()?.to_digit(10)?.try_into().ok()
        };
        self.objects.iter().filter_map(level)
    }

    /// The titles of the bookmarks.
    pub fn titles(&self) -> Vec<String> {
        let bookmarks = self.objects.iter().filter(|object| {
            object.contains("/Title") && object.contains("/Parent") && object.contains("/Dest")
        });
        bookmarks.map(|object| string(object, "/Title")).collect()
    }
}

/// A string of a dictionary: in parentheses with its escapes, or as hexadecimal digits; as UTF-16
/// where it begins with its mark.
fn string(object: &str, key: &str) -> String {
    let rest = &object[object.find(key).unwrap() + key.len()..];
    let bytes: Vec<u8> = if let Some(hex) = rest.strip_prefix('<') {
        let digits: Vec<u8> = hex.bytes().take_while(u8::is_ascii_hexdigit).collect();
        let byte = |pair: &[u8]| u8::from_str_radix(std::str::from_utf8(pair).unwrap(), 16);
        digits.chunks(2).map(|pair| byte(pair).unwrap()).collect()
    } else {
        escaped(rest.strip_prefix('(').unwrap_or_else(|| panic!("{rest}")))
    };
    let Some(wide) = bytes.strip_prefix(&[0xfe, 0xff]) else {
        return bytes.into_iter().map(char::from).collect();
    };
    let units: Vec<u16> = wide
        .chunks(2)
        .map(|pair| u16::from_be_bytes([pair[0], pair[1]]))
        .collect();
    String::from_utf16(&units).unwrap()
}

fn escaped(text: &str) -> Vec<u8> {
    let (mut bytes, mut open, mut letters) = (Vec::new(), 0, text.chars());
    while let Some(letter) = letters.next() {
        match letter {
            '\\' => match letters.next().unwrap() {
                'n' => bytes.push(b'\n'),
                'r' => bytes.push(b'\r'),
                't' => bytes.push(b'\t'),
                'b' => bytes.push(8),
                'f' => bytes.push(12),
                digit @ '0'..='7' => {
                    let more = letters.as_str().chars().take(2).collect::<String>();
                    letters.nth(1);
                    bytes.push(u8::from_str_radix(&format!("{digit}{more}"), 8).unwrap());
                }
                other => bytes.push(other as u8),
            },
            ')' if open == 0 => break,
            ')' => {
                open -= 1;
                bytes.push(b')');
            }
            '(' => {
                open += 1;
                bytes.push(b'(');
            }
            other => bytes.push(other as u8),
        }
    }
    bytes
}
