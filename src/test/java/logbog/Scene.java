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
import logbog.summons.Call;
import logbog.summons.Summoning;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/**
 * What the authorization matrix is tried on: an open and a signed declaration of Mads's, and
 * everyone who may come to them.
 */
@Component
class Scene {

  /** Of the right form, and nobody's. */
  private static final String MADE_UP = "Z".repeat(43);

  /** A mail that the demo kept. */
  static final UUID KEPT = UUID.randomUUID();

  /** Of the right form, and of nothing there is. */
  private static final String NOBODYS = UUID.randomUUID().toString();

  /** Of the right form, and on no paper. */
  private static final String NO_CODE = "1-0000-0000-0000-0000";

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
  }

  /** One of Mads's declarations, with Karen's link to it and one that is dead. */
  record On(
      DeclarationId id, InvitationId invitation, InvitationToken link, InvitationToken dead) {}

  /** All of it, once. */
  record Set(
      Story.Cast cast,
      Viewer sofie,
      String replaced,
      Campus campus,
      String elsewhere,
      UUID draft,
      Trade trade,
      String code,
      Call call,
      Firms.Firm firm,
      UUID paper,
      Map<String, On> on,
      Map<String, Workbench.Piece> projects) {

    /** The project of Mads's that stands where his declaration stands. */
    String ofProject(String path, String which, Visitor visitor) {
      var piece = projects.getOrDefault(which, Objects.requireNonNull(projects.get("open")));
      var link =
          visitor == Visitor.LINK ? piece.link() : visitor == Visitor.DEAD ? piece.dead() : null;
      return piece.in(path).replace("{key}", link == null ? MADE_UP : link.value());
    }

    RequestPostProcessor as(Visitor visitor) {
      return switch (visitor) {
        case NOBODY, LINK, DEAD -> request -> request;
        case MADS -> Story.as(cast.mads());
        case SOFIE -> Story.as(sofie);
        case BIRGIT -> Story.office(cast.birgit());
        case COLLEAGUE -> Story.office(campus.colleague());
        case ELSEWHERE -> Story.office(elsewhere);
        case REPLACED -> Story.office(replaced);
        case KAREN -> Story.office(cast.karen());
        case OWNER -> Story.office(campus.owner());
        case MEMBER -> Story.office(trade.member());
        case RIVAL -> Story.office(trade.rival());
      };
    }

    private static String id(String which, @Nullable On theirs) {
      var kept = which.equals("demo") ? KEPT : UUID.randomUUID();
      return theirs == null ? kept.toString() : theirs.id().toString();
    }

    String declaration(String which) {
      return id(which, on.get(which));
    }

    /** The address of a route for a visitor; whoever holds no link makes one up. */
    String address(String path, String which, Visitor visitor) {
      var theirs = on.get(which);
      var token =
          theirs == null || visitor != Visitor.LINK && visitor != Visitor.DEAD
              ? MADE_UP
              : (visitor == Visitor.LINK ? theirs.link() : theirs.dead()).value();
      return campus
          .in(
              trade.in(
                  firm.in(ofProject(path, which, visitor), theirs == null ? null : theirs.id())))
          .replace("{summons}", call.summons().id().toString())
          .replace("{called}", call.called().id().toString())
          .replace("/kladder/{id}", "/kladder/" + draft)
          .replace("{id}", id(which, theirs))
          .replace("{invitation}", theirs == null ? "" : theirs.invitation().value().toString())
          .replace("{person}", cast.mads().id().toString())
          .replace("{token}", token)
          .replace("{code}", which.equals("signed") ? code : NO_CODE)
          .replace("{plan}", which.equals("signed") ? paper.toString() : NOBODYS)
          .replace("{note}", NOBODYS)
          .replace("{curriculum}", "kbu-eksempel-1")
          .replace("{called}", NOBODYS)
          .replace("{link}", MADE_UP);
    }
  }

  Set set() {
    var cast = story.cast();
    var replaced = "wrong-" + cast.birgit();
    var sofie =
        new Viewer.Member(
            people.add("Sofie Bang", EmailAddress.of("sofie-" + cast.email())), "Sofie Bang");
    var campus = campuses.with(cast.birgit());
    var signed = asked(cast, campus, 1, replaced);
    story.signed(cast, signed.id());
    var answered = asked(cast, campus, 3, replaced);
    story.answered(cast, answered.id());
    var workshop = basketry.workshop(2);
    var ended = asked(cast, campus, basketry.finalAsk(cast, workshop), replaced);
    story.signed(cast, ended.id());
    var open = asked(cast, campus, 2, replaced);
    return new Set(
        cast,
        sofie,
        replaced,
        campus,
        campuses.one().owner(),
        drafts.keep(cast.mads(), Map.of("className", "MS24-2")),
        workshop.trade(),
        Objects.requireNonNull(declarations.fileOf(cast.mads(), signed.id()).hallmark())
            .code()
            .written(),
        summoning.mads(cast, campus),
        firms.with(cast, open.id()),
        planning.answered(new Viewer.Office(campus.colleague()), signed.id()).value(),
        Map.of(
            "open",
            open,
            "answered",
            answered,
            "signed",
            signed,
            "rated",
            asked(cast, campus, basketry.ask(cast, workshop, 1), replaced),
            "final",
            ended),
        workbench.pieces(cast, replaced));
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
