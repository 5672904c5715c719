//! A short journey of a candidate and a caseworker, from the first press to a relayed edit, and the
//! kills on its way.

use anyhow::{Context, Result, bail, ensure};
use stepward::simulator::{ChatId, MessageId, PersonId, view::Message};

use super::gate::{Kind, Side};
use super::stage::Stage;

/// When the program is killed.
#[derive(Clone, Copy, Debug)]
pub enum Kills {
    /// Never.
    None,
    /// Once, at this point.
    Once(Kind, Side, usize),
    /// Whenever so many have passed since it has recovered from the last one.
    Every(Kind, Side, usize),
    /// Never, but another takes over in the middle of every so-many-eth step.
    HandOvers(usize),
}

/// What a journey was like.
#[derive(Clone, Copy, Debug)]
pub struct Told {
    /// How many commits it took.
    pub commits: usize,
    /// How many calls it took.
    pub calls: usize,
    /// How often the program was killed.
    pub kills: usize,
}

#[derive(Clone, Copy)]
enum Does {
    Starts(Option<&'static str>),
    Says(&'static str),
    Presses(&'static str),
    Edits(&'static str, &'static str),
}

#[derive(Clone, Copy)]
enum Who {
    Hana,
    Sara,
    /// Somebody in the group: its newest card is pressed.
    InGroup,
}

/// Who does what, and in whose chat which words are seen then.
type Step = (Who, Does, &'static [(Who, &'static str)]);

const STEPS: &[Step] = &[
    (
        Who::Sara,
        Does::Starts(Some("caseworker")),
        &[(Who::Sara, "registered as a caseworker")],
    ),
    (
        Who::Hana,
        Does::Starts(None),
        &[(Who::Hana, "Please choose your language")],
    ),
    (
        Who::Hana,
        Does::Presses("English"),
        &[(Who::Hana, "May I keep your answers")],
    ),
    (
        Who::Hana,
        Does::Presses("Yes, I agree"),
        &[(Who::Hana, "May a caseworker see")],
    ),
    (
        Who::Hana,
        Does::Presses("Yes, I agree"),
        &[(Who::Hana, "Are you 18")],
    ),
    (
        Who::Hana,
        Does::Presses("Yes, I am 18"),
        &[(Who::Hana, "Step 1 of")],
    ),
    (Who::Hana, Does::Says("Hana"), &[(Who::Hana, "Step 2 of")]),
    (Who::Hana, Does::Says("B18"), &[(Who::Hana, "Step 3 of")]),
    (
        Who::Hana,
        Does::Presses("Yes, any job"),
        &[(Who::Hana, "Step 4 of")],
    ),
    (
        Who::Hana,
        Does::Says("/person"),
        &[(Who::InGroup, "New case")],
    ),
    (
        Who::InGroup,
        Does::Presses("Take this case"),
        &[(Who::Hana, "Sara"), (Who::Sara, "B18")],
    ),
    (
        Who::Hana,
        Does::Says("Please call at ten"),
        &[(Who::Sara, "Please call at ten")],
    ),
    (
        Who::Sara,
        Does::Says("I call at ten"),
        &[(Who::Hana, "I call at ten"), (Who::Sara, "Sent to")],
    ),
    (
        Who::Hana,
        Does::Edits("Please call at ten", "Please call at eleven"),
        &[(Who::Sara, "Please call at eleven")],
    ),
];

/// How many of the steps are answers to questions of the audit.
const ANSWERS: i64 = 3;

/// Plays the journey to its end, checks what must hold, and tells what it was like.
///
/// # Errors
/// It does not come to its end, or something is broken.
pub async fn play(stage: &mut Stage, kills: Kills) -> Result<Told> {
    let sara = stage.prepare("Sara").await?;
    let hana = stage.telegram.create_person("Hana", None, "en");
    let cast = Cast { hana, sara };
    if let Kills::Once(kind, side, number) = kills {
        stage.gate.choose(kind, side, number);
    }
    stage.start()?;
    for (number, (who, does, seen)) in (1..).zip(STEPS) {
        if let Kills::Every(kind, side, distance) = kills
            && !stage.gate.waits_to_strike()
        {
            stage.gate.choose(kind, side, distance);
        }
        cast.acts(stage, *who, *does)?;
        if let Kills::HandOvers(every) = kills
            && usize::is_multiple_of(number, every)
        {
            stage.hands_over().await?;
        }
        for (whose, words) in *seen {
            let chat = cast.chat(stage, *whose);
            let stands = async |stage: &Stage| Ok(stands(stage, chat, words));
            stage.until(words, stands).await?;
        }
    }
    stage.rests().await?;
    check(stage, &cast).await?;
    let (commits, calls) = stage.gate.passed();
    Ok(Told {
        commits,
        calls,
        kills: stage.kills,
    })
}

async fn check(stage: &Stage, cast: &Cast) -> Result<()> {
    let broken = stage.broken(true).await?;
    ensure!(broken.is_empty(), "broken: {broken:#?}");
    let answers: i64 = sqlx::query_scalar("select count(*) from answers")
        .fetch_one(&stage.pool)
        .await?;
    ensure!(answers == ANSWERS, "answers: {answers}");
    let updates: i64 = sqlx::query_scalar("select count(*) from updates")
        .fetch_one(&stage.pool)
        .await?;
    let dead: i64 = sqlx::query_scalar("select count(*) from outbox where given_up")
        .fetch_one(&stage.pool)
        .await?;
    ensure!(dead == 0, "rows were given up: {dead}");
    let acts = i64::try_from(STEPS.len())?;
    ensure!(updates == acts, "{updates} updates for {acts} acts");
    for chat in [cast.hana.into(), cast.sara.into(), stage.group] {
        let texts = said_by_bot(stage, chat);
        for text in &texts {
            let times = texts.iter().filter(|other| *other == text).count();
            ensure!(times <= 2, "said {times} times: {text}");
        }
    }
    Ok(())
}

/// Who takes part.
struct Cast {
    hana: PersonId,
    sara: PersonId,
}

impl Cast {
    fn chat(&self, stage: &Stage, whose: Who) -> ChatId {
        match whose {
            Who::Hana => self.hana.into(),
            Who::Sara => self.sara.into(),
            Who::InGroup => stage.group,
        }
    }

    fn acts(&self, stage: &Stage, who: Who, does: Does) -> Result<()> {
        let telegram = &stage.telegram;
        let chat = self.chat(stage, who);
        let person = match who {
            Who::Hana => self.hana,
            Who::Sara | Who::InGroup => self.sara,
        };
        match does {
            Does::Starts(payload) => drop(telegram.start_bot(person, payload)?),
            Does::Says(words) => drop(telegram.say(person, chat, words, None, None)?),
            Does::Presses(label) => {
                let (message, row, column) = button(stage, chat, label)?;
                telegram.press(person, chat, message, row, column)?;
            }
            Does::Edits(words, anew) => {
                let messages = telegram.messages(chat);
                let own = |message: &&Message| !message.from.is_bot && message.text == words;
                let message = messages.iter().find(own).context("nothing to edit")?;
                telegram.edit(person, chat, message.message_id, anew)?;
            }
        }
        Ok(())
    }
}

/// The newest button whose label has these words.
fn button(stage: &Stage, chat: ChatId, label: &str) -> Result<(MessageId, usize, usize)> {
    for message in stage.telegram.messages(chat).iter().rev() {
        for (row, buttons) in message.keyboard.iter().enumerate() {
            let found = buttons
                .iter()
                .position(|button| plain(&button.text).contains(label));
            if let Some(column) = found {
                return Ok((message.message_id, row, column));
            }
        }
    }
    bail!("no button {label:?}")
}

fn stands(stage: &Stage, chat: ChatId, words: &str) -> bool {
    said_by_bot(stage, chat)
        .iter()
        .any(|text| text.contains(words))
}

fn said_by_bot(stage: &Stage, chat: ChatId) -> Vec<String> {
    let messages = stage.telegram.messages(chat).into_iter();
    let of_the_bot = messages.filter(|message| message.from.is_bot && message.service.is_none());
    of_the_bot.map(|message| plain(&message.text)).collect()
}

/// A text without isolates.
fn plain(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}
