package logbog.declarations;

import java.util.EnumSet;
import java.util.HashMap;
import logbog.Basketry;
import logbog.Story;
import org.springframework.stereotype.Component;

/** Final declarations that Karen has signed. */
@Component
class Ended {

  private final Story story;
  private final Basketry basketry;
  private final Invitations invitations;
  private final Answers answers;

  Ended(Story story, Basketry basketry, Invitations invitations, Answers answers) {
    this.story = story;
    this.basketry = basketry;
    this.invitations = invitations;
    this.answers = answers;
  }

  DeclarationId signed(Story.Cast cast, Basketry.Workshop workshop, Reached reached, int level) {
    var id = basketry.askedFinally(cast, workshop);
    sign(cast, id, reached, level);
    return id;
  }

  void sign(Story.Cast cast, DeclarationId id, Reached reached, int level) {
    var token = basketry.opened(cast, id);
    var levels = new HashMap<Integer, Short>();
    for (int i = 0; i < invitations.by(token).draft().levels().size(); i++) {
      levels.put(i, (short) level);
    }
    var said = story.words();
    var words =
        new Words(
            said.workAreas(),
            reached,
            "",
            false,
            said.specialNeeds(),
            said.talkHeld(),
            null,
            "",
            "");
    answers.save(token, levels, words, EnumSet.allOf(Wording.class), Shown.nothing());
    answers.complete(token, true);
  }
}
