//! What is asked of the server in passing.

use stepward::simulator::{GroupKind, Rights, Standing};
use stepward::telegram::{Failure, Membership};

use super::Line;

#[tokio::test]
async fn membership_is_asked_live() {
    let line = Line::new().await;
    let sara = line.person().await;
    let group = line.simulator.create_group("Caseworkers", GroupKind::Forum);
    line.simulator
        .place_bot(group, Standing::Administrator(Rights::ALL))
        .unwrap();
    let asked = || line.telegram.membership(group.0, sara.0);
    assert_eq!(asked().await, Ok(Membership::Out));
    for (standing, expected) in [
        (Standing::Member, Membership::In),
        (Standing::Restricted, Membership::In),
        (Standing::Administrator(Rights::ALL), Membership::In),
        (Standing::Kicked, Membership::Out),
    ] {
        line.simulator.place(sara, group, standing).unwrap();
        assert_eq!(asked().await, Ok(expected), "{standing:?}");
    }
    assert_eq!(
        line.telegram.membership(group.0, 99).await,
        Ok(Membership::Out)
    );
    line.simulator.place_bot(group, Standing::Kicked).unwrap();
    assert!(asked().await.is_err());
}

#[tokio::test]
async fn the_bot_knows_itself_and_sets_its_menu_per_language() {
    let line = Line::new().await;
    let me = line.telegram.me().await.unwrap();
    assert_eq!((me.id, me.username.as_str()), (700_000_001, "stepward_bot"));
    let menu = |text: &str| [("help", text.to_owned())];
    assert_eq!(
        line.telegram.set_commands(None, &menu("Help")).await,
        Ok(())
    );
    assert_eq!(
        line.telegram
            .set_commands(Some("ar"), &menu("مساعدة"))
            .await,
        Ok(())
    );
    let refused = line.telegram.set_commands(Some("ckb"), &menu("Help")).await;
    assert!(matches!(refused, Err(Failure::Refused(_))), "{refused:?}");
}
