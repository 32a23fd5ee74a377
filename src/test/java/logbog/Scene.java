package logbog;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import logbog.declarations.Addressees;
import logbog.declarations.Ask;
import logbog.declarations.DeclarationId;
import logbog.declarations.Declarations;
import logbog.declarations.InvitationId;
import logbog.declarations.InvitationToken;
import logbog.declarations.Period;
import logbog.declarations.RequestDrafts;
import logbog.declarations.Requests;
import logbog.declarations.Tokens;
import logbog.mail.EmailAddress;
import logbog.people.People;
import logbog.people.Viewer;
import logbog.places.Campus;
import logbog.places.Campuses;
import logbog.plans.Planning;
import logbog.projects.Workbench;
import logbog.summons.Summoning;
import org.springframework.stereotype.Component;

/**
 * What the authorization matrix is tried on: an open and a signed declaration of Mads's, and
 * everyone who may come to them.
 */
@Component
class Scene {

  private final Story story;
  private final Requests requests;
  private final RequestDrafts drafts;
  private final Addressees addressees;
  private final Tokens tokens;
  private final People people;
  private final Campuses campuses;
  private final Basketry basketry;
  private final Declarations declarations;
  private final Workbench workbench;
  private final Summoning summoning;
  private final Firms firms;
  private final Planning planning;

  /** Somebody named at another school, where nothing is done to them. */
  private final Later<String> elsewhere;

  Scene(
      Story story,
      Requests requests,
      RequestDrafts drafts,
      Addressees addressees,
      Tokens tokens,
      People people,
      Campuses campuses,
      Basketry basketry,
      Declarations declarations,
      Workbench workbench,
      Summoning summoning,
      Firms firms,
      Planning planning) {
    this.story = story;
    this.requests = requests;
    this.drafts = drafts;
    this.addressees = addressees;
    this.tokens = tokens;
    this.people = people;
    this.campuses = campuses;
    this.basketry = basketry;
    this.declarations = declarations;
    this.workbench = workbench;
    this.summoning = summoning;
    this.firms = firms;
    this.planning = planning;
    this.elsewhere = Later.of(() -> campuses.one().owner());
  }

  /** One of Mads's declarations, with Karen's link to it and one that is dead. */
  record On(
      DeclarationId id, InvitationId invitation, InvitationToken link, InvitationToken dead) {}

  Props set() {
    var cast = story.cast();
    var replaced = "wrong-" + cast.birgit();
    var sofie =
        new Viewer.Member(
            people.add("Sofie Bang", EmailAddress.of("sofie-" + cast.email())), "Sofie Bang");
    var campus = campuses.with(cast.birgit());
    var workshop = Later.of(() -> basketry.workshop(2));
    var signed = Later.of(() -> signed(cast, asked(cast, campus, 1, replaced)));
    var open = Later.of(() -> asked(cast, campus, 2, replaced));
    return new Props(
        cast,
        sofie,
        replaced,
        campus,
        elsewhere.get(),
        Later.of(() -> drafts.keep(cast.mads(), Map.of("className", "MS24-2"))),
        workshop,
        Later.of(() -> hallmark(cast, signed.get())),
        Later.of(() -> summoning.mads(cast, campus)),
        Later.of(() -> firms.with(cast, open.get().id())),
        Later.of(() -> plan(campus, signed.get())),
        Map.of(
            "open",
            open,
            "answered",
            Later.of(() -> answered(cast, asked(cast, campus, 3, replaced))),
            "signed",
            signed,
            "rated",
            Later.of(() -> asked(cast, campus, basketry.ask(cast, workshop.get(), 1), replaced)),
            "final",
            Later.of(
                () ->
                    signed(
                        cast,
                        asked(cast, campus, basketry.finalAsk(cast, workshop.get()), replaced)))),
        Later.of(() -> workbench.pieces(cast, replaced)));
  }

  private On signed(Story.Cast cast, On asked) {
    story.signed(cast, asked.id());
    return asked;
  }

  private On answered(Story.Cast cast, On asked) {
    story.answered(cast, asked.id());
    return asked;
  }

  private String hallmark(Story.Cast cast, On signed) {
    var mark = declarations.fileOf(cast.mads(), signed.id()).hallmark();
    return Objects.requireNonNull(mark).code().written();
  }

  private UUID plan(Campus campus, On signed) {
    return planning.answered(new Viewer.Office(campus.colleague()), signed.id()).value();
  }

  /** Mads names a wrong school address and puts it right; Karen has a second link. */
  private On asked(Story.Cast cast, Campus campus, int course, String replaced) {
    return asked(cast, campus, story.ask(cast, course), replaced);
  }

  private On asked(Story.Cast cast, Campus campus, Ask ask, String replaced) {
    var id =
        requests.request(
            cast.mads(),
            new Ask(
                ask.speciality(),
                ask.begun(),
                ask.workplace(),
                at(campus, ask.period()),
                ask.trainers(),
                List.of(EmailAddress.of(replaced))));
    addressees.replaceContact(
        cast.mads(), id, EmailAddress.of(replaced), EmailAddress.of(cast.birgit()));
    var invitation = tokens.invitation(id, cast.karen());
    addressees.resend(cast.mads(), id, invitation);
    return new On(id, invitation, tokens.of(id, cast.karen()), tokens.of(id, cast.karen(), 1));
  }

  private static Period at(Campus campus, Period period) {
    return new Period(
        period.kind(),
        period.end(),
        period.mainCourse(),
        campus.school().name(),
        campus.no(),
        period.className());
  }
}
