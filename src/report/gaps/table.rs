//! The report as a table for people and as CSV: every line of it.

use super::lines::{About, Line};
use super::words::{label, name};
use crate::conversation::World;
use crate::locale::Naming;

/// What stands above each column, as CSV names it: what a line is about (`all`, `role` or
/// `profession`) and its id, what it counts by a name that stays, the same in words, and how many.
const COLUMNS: [&str; 6] = ["about", "id", "title", "line", "words", "people"];

type Cells = [String; COLUMNS.len()];

/// The report as a table for people: the words, and the number before them.
pub fn table(lines: &[Line], world: &World, naming: Naming<'_>) -> Vec<String> {
    let widest = lines.iter().map(|line| line.people.to_string().len()).max();
    let widest = widest.unwrap_or_default();
    let mut shown = vec![];
    let mut before: Option<&About> = None;
    for line in lines {
        if before.is_some_and(|before| *before != line.about) {
            shown.push(String::new());
        }
        if let About::Role(id) = &line.about
            && before != Some(&line.about)
        {
            shown.push(format!("{id}  {}", title(&line.about, world, naming)));
        }
        before = Some(&line.about);
        let (people, words) = (
            line.people.to_string(),
            label(&line.about, &line.what, naming),
        );
        shown.push(format!("{people:>widest$}  {words}"));
    }
    shown
}

/// The report as CSV. Numbers that are masked are `<5` there too, and those left out are empty.
pub fn csv(lines: &[Line], world: &World, naming: Naming<'_>) -> String {
    let mut writer = csv::Writer::from_writer(vec![]);
    let mut rows = lines.iter().map(|line| cells(line, world, naming));
    let written = writer
        .write_record(COLUMNS)
        .and_then(|()| rows.try_for_each(|cells| writer.write_record(cells)));
    written.expect("rows of one length are written to memory");
    let bytes = writer.into_inner().expect("memory takes what is left");
    String::from_utf8(bytes).expect("texts were written to it")
}

fn cells(line: &Line, world: &World, naming: Naming<'_>) -> Cells {
    let (about, id) = match &line.about {
        About::All => ("all", String::new()),
        About::Role(id) => ("role", id.to_string()),
        About::Profession(Some(id)) => ("profession", id.to_string()),
        About::Profession(None) => ("profession", "other".to_owned()),
    };
    [
        about.to_owned(),
        id,
        title(&line.about, world, naming),
        name(&line.what),
        label(&line.about, &line.what, naming),
        line.people.to_string(),
    ]
}

/// What a line is about, as it is called.
fn title(about: &About, world: &World, naming: Naming<'_>) -> String {
    match about {
        About::All => String::new(),
        About::Role(id) => {
            let role = world.roles.iter().find(|role| role.id == *id);
            role.map(|role| role.title.clone()).unwrap_or_default()
        }
        About::Profession(Some(id)) => naming.occupation(id),
        About::Profession(None) => naming.text("gaps-other-professions"),
    }
}
