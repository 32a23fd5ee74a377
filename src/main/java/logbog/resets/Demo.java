package logbog.resets;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import logbog.approvals.Approvals;
import logbog.approvals.DemoPast;
import logbog.approvals.Subject;
import logbog.curricula.Curricula;
import logbog.people.Viewer;
import logbog.posts.Post;
import logbog.posts.Posts;
import logbog.roles.DemoCast;
import logbog.web.Shell;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The demo's story: Lise had approved Freja's fifth competence by mistake; Karen wrote to the
 * secretariat, where Inger kept the mail and reset the approval (M4). What Lise saw afterwards she
 * approves again in the story of competences, which is told after this one.
 */
@Component
@ConditionalOnBooleanProperty("logbog.demo")
class Demo {

  private static final int FIFTH = 4;

  private static final String MAIL =
      """
      From: Karen Vinther <karen@laege.example>
      To: Videreuddannelsessekretariatet, Region Nord <sekretariat@laege.example>
      Date: %s 09:12:00 +0100
      Subject: Nulstilling af en godkendelse
      Message-ID: <nulstilling-1@laege.example>
      Content-Type: text/plain; charset=utf-8

      Kære Inger

      Lise Thorup kom til at godkende kompetence %s for Freja Holm. Den, hun havde set,
      var en anden af vores læger. Vil du nulstille godkendelsen? Lise ser på
      kompetencen sammen med Freja i næste uge og godkender den så.

      Venlig hilsen
      Karen Vinther, uddannelsesansvarlig overlæge
      """;

  private final DemoCast cast;
  private final DemoPast past;
  private final Posts posts;
  private final Curricula curricula;
  private final Approvals approvals;
  private final Recording recording;
  private final Resets resets;
  private final Clock clock;

  Demo(
      DemoCast cast,
      DemoPast past,
      Posts posts,
      Curricula curricula,
      Approvals approvals,
      Recording recording,
      Resets resets,
      Clock clock) {
    this.cast = cast;
    this.past = past;
    this.posts = posts;
    this.curricula = curricula;
    this.approvals = approvals;
    this.recording = recording;
    this.resets = resets;
    this.clock = clock;
  }

  @EventListener(ApplicationReadyEvent.class)
  @Order(55)
  @Transactional
  void tell() {
    cast.find("freja").stream()
        .filter(it -> approvals.of(it.id()).isEmpty())
        .flatMap(it -> posts.of(it.id()).stream().limit(1))
        .forEach(
            post ->
                cast.find("lise")
                    .ifPresent(lise -> cast.find("inger").ifPresent(it -> tell(lise, it, post))));
  }

  private void tell(Viewer.Clinician lise, Viewer.Clinician inger, Post post) {
    var competence = curricula.get(post.curriculum()).competences().get(FIFTH);
    var mistaken =
        past.given(
            lise, post, Subject.of(competence.id()), clock.instant().minus(Duration.ofDays(9)));
    var mail = mail(competence.code());
    var written =
        new WrittenRequest(
            mail.from(),
            Objects.requireNonNull(mail.sentOn()),
            "Godkendt ved en fejl: det var en anden læge, der blev set.",
            "",
            mail,
            null);
    var request = recording.record(inger, post.doctor(), List.of(mistaken.id()), written);
    resets.reset(inger, request, List.of(mistaken.id()));
  }

  /** As it was written the day before. */
  private RequestMail mail(String code) {
    var yesterday = LocalDate.ofInstant(clock.instant(), Shell.DENMARK).minusDays(1);
    var date = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
    var text = MAIL.formatted(date.format(yesterday), code).replace("\n", "\r\n");
    return MailFile.read(text.getBytes(StandardCharsets.UTF_8));
  }
}
