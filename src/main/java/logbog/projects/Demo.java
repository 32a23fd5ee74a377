package logbog.projects;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import logbog.documents.CheckedFile;
import logbog.documents.Uploads;
import logbog.mail.EmailAddress;
import logbog.people.People;
import logbog.people.Viewer;
import logbog.web.Shell;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The demo's story: Mads has made a chair, which Karen has confirmed, and has begun on a table.
 * Told once, through the same doors as everyone uses.
 */
@Component
@ConditionalOnProperty("logbog.demo")
class Demo {

  private final People people;
  private final Projects projects;
  private final Workshop workshop;
  private final Asking asking;
  private final Confirmations confirmations;
  private final InvitationRows invitations;
  private final Links links;
  private final Uploads uploads;
  private final TransactionTemplate transaction;
  private final Clock clock;

  Demo(
      People people,
      Projects projects,
      Workshop workshop,
      Asking asking,
      Confirmations confirmations,
      InvitationRows invitations,
      Links links,
      Uploads uploads,
      TransactionTemplate transaction,
      Clock clock) {
    this.people = people;
    this.projects = projects;
    this.workshop = workshop;
    this.asking = asking;
    this.confirmations = confirmations;
    this.invitations = invitations;
    this.links = links;
    this.uploads = uploads;
    this.transaction = transaction;
    this.clock = clock;
  }

  @EventListener(ApplicationReadyEvent.class)
  void tell() {
    people.claiming(EmailAddress.of("mads@demo.example")).stream()
        .findFirst()
        .map(mads -> new Viewer.Member(mads.id(), mads.name()))
        .filter(mads -> projects.of(mads, null).isEmpty())
        .ifPresent(
            mads -> {
              var frame = picture("stel.png", false);
              var done = picture("stol.png", true);
              transaction.executeWithoutResult(status -> tell(mads, frame, done));
            });
  }

  private void tell(Viewer.Member mads, CheckedFile frame, CheckedFile done) {
    var today = LocalDate.ofInstant(clock.instant(), Shell.DENMARK);
    var chair =
        workshop.begin(
            mads,
            outline(
                "Stol i eg til kantinen",
                "En stol som de tolv, der står der i forvejen. Jeg har tegnet den op efter en af dem og lavet den fra planke til olie."));
    workshop.note(
        mads,
        chair,
        note(
            today.minusDays(34),
            "Tegnede stolen op i fuld størrelse, skar egen ud og høvlede benene. Tapperne blev lavet på fræseren, og stellet er limet op uden sæde.",
            frame,
            "Stolens stel på fire ben, uden sæde og ryg"));
    workshop.note(
        mads,
        chair,
        note(
            today.minusDays(30),
            "Sæde og ryg er på. Slebet til korn 180 og olieret to gange. Den vipper ikke.",
            done,
            "Den færdige stol i lys eg med to rygbrædder"));
    asking.ask(
        mads,
        chair,
        EmailAddress.of("karen@nordlys.example"),
        List.of(EmailAddress.of("birgit@midtby.example")));
    var karen = invitations.open(chair).orElseThrow();
    var token = links.token(karen.id(), karen.generation());
    confirmations.name(token, "Karen Lund");
    confirmations.confirm(
        token,
        confirmations.by(token).project().version(),
        "Pænt arbejde, og tapperne sidder. Næste gang: tegn sædet før benene.");
    var table = workshop.begin(mads, outline("Sofabord med skuffe", ""));
    workshop.note(
        mads,
        table,
        new Note(
            today.minusDays(1),
            "Fandt planker og talte med kunden om højden: 45 centimeter.",
            null,
            ""));
  }

  private static Outline outline(String title, String description) {
    return new Outline(title, description, "Møbelsnedker", "Nordlys Møbler ApS");
  }

  private static Note note(LocalDate day, String text, CheckedFile file, String description) {
    return new Note(day, text, file, description);
  }

  private CheckedFile picture(String name, boolean seated) {
    return uploads.check(name, DemoDrawing.chair(seated), Workshop.FILES);
  }
}
