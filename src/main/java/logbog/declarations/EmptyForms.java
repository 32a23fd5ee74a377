package logbog.declarations;

import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.UUID;
import logbog.keys.Keys;
import logbog.mail.EmailAddress;
import logbog.mail.Letter;
import logbog.mail.Outbox;
import logbog.people.Viewer;
import logbog.places.Staff;
import logbog.places.StaffMember;
import logbog.programmes.ApprenticeKind;
import logbog.programmes.PinnedSheet;
import logbog.programmes.Programmes;
import logbog.programmes.Sheet;
import logbog.programmes.SheetHash;
import logbog.programmes.SpecialityId;
import logbog.web.NotFound;
import logbog.web.Postage;
import logbog.web.Throttle;
import logbog.web.TooManyAttempts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The empty form of any speciality, with the goals that hold on a day: printed or mailed by a
 * school's named people, for whoever would rather write by hand. It is about nobody.
 */
@Component
public class EmptyForms {

  static final String LETTER = "declarations.empty-form";

  private static final int MOST_A_DAY = 100;
  private static final int MOST_LOOKS = 60;

  private final Programmes programmes;
  private final Staff staff;
  private final Outbox outbox;
  private final Postage postage;
  private final Throttle throttle;
  private final Keys keys;

  EmptyForms(
      Programmes programmes,
      Staff staff,
      Outbox outbox,
      Postage postage,
      Throttle throttle,
      Keys keys) {
    this.programmes = programmes;
    this.staff = staff;
    this.outbox = outbox;
    this.postage = postage;
    this.throttle = throttle;
    this.keys = keys;
  }

  /**
   * The office as named at a school.
   *
   * @throws NotFound for whoever is not
   */
  public StaffMember member(Viewer.Office office) {
    return staff.of(office.email()).stream().findFirst().orElseThrow(NotFound::new);
  }

  /**
   * The sheet as a request would pin it (V7).
   *
   * @throws logbog.programmes.NoGoalsYet when nobody has written the goals
   */
  @Transactional
  public PinnedSheet sheet(
      Viewer.Office office,
      SpecialityId speciality,
      YearMonth begun,
      LocalDate end,
      @Nullable ApprenticeKind kind) {
    member(office);
    return programmes.pin(speciality, begun, end, kind);
  }

  /**
   * Mails where the form is found: a letter holds no file.
   *
   * @throws logbog.web.TooManyLetters after a hundred of a school's in a day
   */
  @Transactional
  public void send(Viewer.Office office, PinnedSheet sheet, EmailAddress to) {
    var member = member(office);
    postage.pay("empty-forms:" + member.school().institutionNo(), MOST_A_DAY);
    outbox.post(
        Letter.of(LETTER, to, UUID.randomUUID())
            .with(
                Map.of(
                    "sheet", sheet.hash().hex(),
                    "speciality", sheet.sheet().speciality(),
                    "name", member.name(),
                    "school", member.school().name())));
  }

  /**
   * The sheet of a mailed form. Its name is that of its content, which is public.
   *
   * @param network whose looks are counted: a print is work
   * @throws NotFound for a name of no Sheet
   */
  public Sheet by(String name, String network) {
    var counted = keys.token("declarations.empty-form", network);
    if (!throttle.admits("empty-forms:" + counted, MOST_LOOKS, Duration.ofMinutes(10))) {
      throw new TooManyAttempts();
    }
    return SheetHash.parse(name).flatMap(programmes::findSheet).orElseThrow(NotFound::new);
  }
}
