package logbog.summons;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.OutputStream;
import java.io.PrintStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import logbog.database.Command;
import logbog.intake.Intake;
import logbog.intake.Laid;
import logbog.mail.EmailAddress;
import logbog.people.Viewer;
import logbog.web.Shell;
import org.springframework.stereotype.Component;

/** Schools of tests, each with a secretary of its own who may summon. */
@Component
public class Secretariat {

  private static final AtomicInteger NUMBER = new AtomicInteger(300_000);

  private final Intake intake;
  private final Command appoint;
  private final Clock clock;

  Secretariat(Intake intake, List<Command> commands, Clock clock) {
    this.intake = intake;
    this.clock = clock;
    this.appoint =
        commands.stream().filter(it -> it.name().equals("appoint")).findFirst().orElseThrow();
  }

  /** A school, and its secretary Birgit Dam. */
  public record Desk(String institutionNo, String school, Viewer.Office birgit, LocalDate end) {}

  public Desk one() {
    var no = Integer.toString(NUMBER.incrementAndGet());
    var name = "Skolen " + no;
    Laid.read(intake, "skoler.csv", "institution_no;name\n%s;%s\n".formatted(no, name));
    var birgit = "birgit-" + no + "@skolen.example";
    appoint.run(
        List.of("school", no, birgit, "Birgit Dam"),
        new PrintStream(OutputStream.nullOutputStream(), false, UTF_8));
    return new Desk(no, name, new Viewer.Office(birgit), end());
  }

  /** Training ends in three weeks, and school begins the Monday after or so. */
  public Plan plan(Desk desk) {
    var end = desk.end();
    return new Plan(
        desk.institutionNo(),
        "MS24-2",
        2,
        end,
        end.plusDays(2),
        null,
        List.of(EmailAddress.of("kontor-" + desk.institutionNo() + "@skolen.example")),
        "Kære {fornavn}\n\nVi ses {skolestart}.");
  }

  private LocalDate end() {
    return LocalDate.ofInstant(clock.instant(), Shell.DENMARK).plusWeeks(3);
  }
}
