package logbog.statistics;

import java.util.EnumSet;
import java.util.HashMap;
import logbog.Story;
import logbog.Trade;
import logbog.declarations.Answers;
import logbog.declarations.Ask;
import logbog.declarations.DeclarationId;
import logbog.declarations.InvitationToken;
import logbog.declarations.Invitations;
import logbog.declarations.Kind;
import logbog.declarations.Period;
import logbog.declarations.Requests;
import logbog.declarations.Revisions;
import logbog.declarations.Shown;
import logbog.declarations.Tokens;
import logbog.declarations.Wording;
import logbog.placements.Workplace;
import logbog.places.Cvr;
import logbog.programmes.Programmes;
import logbog.programmes.Speciality;
import org.springframework.stereotype.Component;

/** Apprentices of a committee's programme whose trainers sign, and the counting of it. */
@Component
public class Cohort {

  private static final Workplace NOT_IN_THE_REGISTER =
      Workplace.company("Pil og Vidje ApS", Cvr.of("99000155"));

  private final Story story;
  private final Programmes programmes;
  private final Requests requests;
  private final Revisions revisions;
  private final Invitations invitations;
  private final Answers answers;
  private final Tokens tokens;
  private final Counting counting;

  Cohort(
      Story story,
      Programmes programmes,
      Requests requests,
      Revisions revisions,
      Invitations invitations,
      Answers answers,
      Tokens tokens,
      Counting counting) {
    this.story = story;
    this.programmes = programmes;
    this.requests = requests;
    this.revisions = revisions;
    this.invitations = invitations;
    this.answers = answers;
    this.tokens = tokens;
    this.counting = counting;
  }

  /** A signed declaration, and the link it was signed with. */
  record Signed(Story.Cast cast, DeclarationId id, InvitationToken link) {}

  /** So many apprentices are signed at a level before a main course, and all is counted. */
  public void stand(Trade trade, int apprentices, int course, int level) {
    for (int n = 0; n < apprentices; n++) {
      signed(trade, story.cast(), course, level, NOT_IN_THE_REGISTER);
    }
    counting.count();
  }

  Signed signed(Trade trade, Story.Cast cast, int course, int level) {
    return signed(trade, cast, course, level, story.ask(cast, course).workplace());
  }

  Signed signed(Trade trade, Story.Cast cast, int course, int level, Workplace workplace) {
    return signed(cast, ask(trade, cast, course, Kind.ORDINARY, workplace), level);
  }

  Signed signed(Story.Cast cast, Ask ask, int level) {
    var id = requests.request(cast.mads(), ask);
    return new Signed(cast, id, sign(cast, id, level));
  }

  /** Asks for a correction, which is signed at another level. */
  Signed corrected(Signed signed, int level) {
    var id = revisions.ask(signed.cast().mads(), signed.id(), "Forkert niveau");
    return new Signed(signed.cast(), id, sign(signed.cast(), id, level));
  }

  Ask ask(Trade trade, Story.Cast cast, int course, Kind kind, Workplace workplace) {
    var like = story.ask(cast, course);
    var period = like.period();
    return new Ask(
        speciality(trade).id(),
        like.begun(),
        workplace,
        new Period(kind, period.end(), course, period.schoolName(), null, period.className()),
        like.trainers(),
        like.contacts());
  }

  Speciality speciality(Trade trade) {
    return programmes.specialities().stream()
        .filter(known -> known.programme().equals(trade.programme()))
        .findFirst()
        .orElseThrow();
  }

  private InvitationToken sign(Story.Cast cast, DeclarationId id, int level) {
    var token = tokens.of(id, cast.karen());
    invitations.name(token, "Karen Lund");
    var draft = invitations.by(token).draft();
    var levels = new HashMap<Integer, Short>();
    for (int i = 0; i < draft.levels().size(); i++) {
      levels.put(i, (short) level);
    }
    answers.save(token, levels, story.words(), EnumSet.allOf(Wording.class), Shown.of(draft));
    answers.complete(token, true);
    return token;
  }
}
