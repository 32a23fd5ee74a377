package logbog.declarations.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import logbog.declarations.Declaration;
import logbog.declarations.DeclarationId;
import logbog.declarations.Draft;
import logbog.declarations.Invitation;
import logbog.declarations.InvitationId;
import logbog.declarations.Invited;
import logbog.declarations.Kind;
import logbog.declarations.Period;
import logbog.declarations.SheetRehearsals;
import logbog.declarations.Status;
import logbog.declarations.Words;
import logbog.mail.EmailAddress;
import logbog.people.PersonId;
import logbog.programmes.Contact;
import logbog.programmes.Sheet;
import logbog.programmes.SheetHash;
import logbog.programmes.SpecialityId;
import logbog.web.Page;
import logbog.web.Problems;
import org.springframework.stereotype.Component;

/** The trainer's page drawn for a declaration that does not exist, asked of nobody. */
@Component
class RehearsalPages implements SheetRehearsals {

  private static final UUID NOBODY = new UUID(0, 0);

  private final Clock clock;

  RehearsalPages(Clock clock) {
    this.clock = clock;
  }

  @Override
  public Page of(Sheet sheet, LocalDate periodEnd, Contact questions, String back) {
    var goals =
        IntStream.range(0, sheet.goals().size())
            .mapToObj(i -> GoalCard.blank(i, sheet.goals().get(i)))
            .toList();
    return new FillingPage(
        back,
        invited(sheet, periodEnd),
        FillingForm.of(blank(sheet.goals().size()), ""),
        goals,
        Map.of(),
        Problems.none(),
        questions,
        true);
  }

  private Invited invited(Sheet sheet, LocalDate periodEnd) {
    var now = clock.instant();
    var declaration =
        new Declaration(
            DeclarationId.of(NOBODY),
            PersonId.of(NOBODY),
            "Mads Eksempel",
            "Eksempel A/S",
            null,
            SpecialityId.of(NOBODY),
            sheet.speciality(),
            new Period(Kind.ORDINARY, periodEnd, 1, "Eksempelskolen", null, "EKS-1"),
            sheet,
            new SheetHash("0".repeat(64)),
            now,
            null,
            null,
            Status.STARTED);
    var invitation =
        new Invitation(
            InvitationId.of(NOBODY),
            declaration.id(),
            declaration.apprentice(),
            EmailAddress.of("karen@eksempel.example"),
            now,
            now,
            1,
            null,
            null,
            null,
            "Karen Eksempel",
            now,
            null,
            null);
    return new Invited(
        invitation,
        Invited.Standing.FILLING,
        declaration,
        blank(sheet.goals().size()),
        Map.of(),
        null,
        null,
        null,
        null);
  }

  private static Draft blank(int goals) {
    return new Draft(
        Collections.nCopies(goals, null),
        Collections.nCopies(goals, null),
        List.copyOf(Collections.nCopies(goals, false)),
        Words.none(),
        Map.of(),
        null,
        0);
  }
}
