//! What stands between people and roles, counted for the coordinators who asked: apart from every
//! turn, so that nobody's update waits for it.

use std::sync::Arc;
use std::time::Duration as Wait;

use anyhow::Context;
use time::{Duration, OffsetDateTime};
use tokio::sync::watch;

use super::Intake;
use crate::chart::png;
use crate::conversation::gaps::GapsSay;
use crate::conversation::{Addressee, Rank, Say, World};
use crate::locale::Naming;
use crate::matching::RoleId;
use crate::message::Class;
use crate::report::gaps::{Gaps, chart, csv, lines};
use crate::store::{Concerns, Outgoing, Speaker, Store, What, Wish, is_away};

/// How long numbers are told again before it is counted anew: counting reads every profile.
const FRESH: Duration = Duration::HOUR;

/// How often it is looked who waits: one look into a table that is mostly empty.
const EVERY: Wait = Wait::from_secs(2);

/// Numbers, and when they were counted.
pub(super) type Counted = tokio::sync::Mutex<Option<(OffsetDateTime, Arc<Gaps>)>>;

/// Counts everybody, a page after the other: for all open roles, or for one.
///
/// # Errors
/// The database is away, or a value cannot be opened.
pub async fn count(
    store: &Store,
    world: &World,
    now: OffsetDateTime,
    only: Option<&RoleId>,
) -> anyhow::Result<Gaps> {
    let mut gaps = Gaps::new(world, now, only);
    let mut people = store.everybody();
    while let Some(page) = people.next_page().await? {
        let ids: Vec<_> = page.iter().map(|(id, _)| *id).collect();
        let mut done = store.steps_done(&ids).await?;
        for (id, profile) in page {
            let done = done.remove(&id).unwrap_or_default();
            gaps.add(&profile, &done, world, now);
            // With many roles one person takes milliseconds: updates go in between.
            tokio::task::yield_now().await;
        }
    }
    Ok(gaps)
}

impl Intake {
    /// Gives the numbers to those who asked for them, until it is told to stop.
    pub async fn give_numbers(self: Arc<Self>, mut stop: watch::Receiver<bool>) {
        while !*stop.borrow() {
            if let Err(error) = self.give_numbers_once().await {
                tracing::warn!("who asked for numbers waits for the next look: {error:#}");
            }
            tokio::select! {
                biased;
                // An error says that nobody is left to give the word.
                _ = stop.wait_for(|stop| *stop) => return,
                () = tokio::time::sleep(EVERY) => {}
            }
        }
    }

    /// One look: everybody who waits by now is given the numbers.
    ///
    /// # Errors
    /// The database is away: they wait for the next look.
    pub async fn give_numbers_once(&self) -> anyhow::Result<()> {
        let wishes = self.store.report_wishes().await?;
        if wishes.is_empty() {
            return Ok(());
        }
        let glance = self.store.glance(&[]).await?;
        let world = self.world(glance.content_version).await?;
        let (at, gaps) = self.numbers(&world).await?;
        for wish in wishes {
            match self.give(&wish, at, gaps.clone(), &world).await {
                Err(error) if is_away(&error) => return Err(error),
                // Those who asked after this one get theirs all the same.
                Err(error) => {
                    let caseworker = wish.caseworker.0;
                    tracing::warn!(%caseworker, "numbers wait for the next look: {error:#}");
                }
                Ok(()) => {}
            }
        }
        Ok(())
    }

    /// The numbers, counted anew where they are older than an hour.
    async fn numbers(&self, world: &World) -> anyhow::Result<(OffsetDateTime, Arc<Gaps>)> {
        let now = (self.clock)();
        let mut counted = self.counted.lock().await;
        if let Some((at, gaps)) = counted.as_ref().filter(|(at, _)| now - *at < FRESH) {
            return Ok((*at, gaps.clone()));
        }
        let gaps = Arc::new(count(&self.store, world, now, None).await?);
        *counted = Some((now, gaps.clone()));
        Ok((now, gaps))
    }

    /// Puts the picture and the file for one who waits, once.
    async fn give(
        &self,
        wish: &Wish,
        at: OffsetDateTime,
        gaps: Arc<Gaps>,
        world: &Arc<World>,
    ) -> anyhow::Result<()> {
        let sheets = self.sheets(wish, at, gaps, world).await?;
        let mut tx = self.store.begin((self.clock)()).await?;
        let speaker = Speaker {
            user: *wish.user.reveal(),
            private: true,
            may_become_candidate: false,
        };
        let loaded = tx.scene(&speaker, &Concerns::default()).await?;
        let asked = loaded
            .scene
            .caseworker
            .filter(|one| one.id == wish.caseworker);
        if !tx.grant_wish(wish.caseworker).await? {
            return tx.leave().await;
        }
        if asked.is_some_and(|asked| asked.rank == Rank::Coordinator) {
            for what in sheets {
                tx.put(Outgoing {
                    to: Addressee::Caseworker(wish.caseworker),
                    what,
                    anchor: None,
                    class: Class::Staff,
                });
            }
        }
        self.flush(&mut tx, world).await?;
        tx.commit().await?;
        self.wake.notify_one();
        Ok(())
    }

    /// The picture and the file in a language; words instead, where there is nobody to count.
    async fn sheets(
        &self,
        wish: &Wish,
        at: OffsetDateTime,
        gaps: Arc<Gaps>,
        world: &Arc<World>,
    ) -> anyhow::Result<Vec<What>> {
        let say = |say| self.render(world, &wish.language, &Say::Gaps(say));
        if gaps.people == 0 {
            return Ok(vec![What::New(say(GapsSay::Nobody))]);
        }
        let (caption, table) = (say(GapsSay::Caption).text, say(GapsSay::Table).text);
        let (catalogue, world) = (self.content.catalogue.clone(), world.clone());
        let language = wish.language.clone();
        // Drawing takes a good part of a second, which is too long for a thread that answers people.
        let drawn = tokio::task::spawn_blocking(move || {
            let naming = Naming::of(&catalogue, &world, &language);
            let lines = lines(&gaps);
            let day = world.place.hours.local(at).date();
            let picture = png(&chart(&lines, None, gaps.roles.len(), day, naming));
            (picture, csv(&lines, &world, naming), day)
        });
        let (picture, content, day) = drawn.await.context("drawing the numbers panicked")?;
        Ok(vec![
            What::Photo {
                name: format!("stepward-gaps-{day}.png"),
                picture,
                caption,
            },
            What::Document {
                name: format!("stepward-gaps-{day}.csv"),
                content,
                caption: table,
            },
        ])
    }
}
