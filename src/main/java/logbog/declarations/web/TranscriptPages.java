package logbog.declarations.web;

import java.util.Map;
import logbog.declarations.Invitation;
import logbog.declarations.InvitationId;
import logbog.declarations.Invited;
import logbog.declarations.Transcript;
import logbog.mail.EmailAddress;
import logbog.web.Problems;
import org.springframework.stereotype.Component;

/** Makes the page on which a paper sheet is copied, out of the trainer's own. */
@Component
class TranscriptPages {

  private final FillingPages sheets;

  TranscriptPages(FillingPages sheets) {
    this.sheets = sheets;
  }

  TranscriptPage of(Transcript transcript, PaperForm form, Problems problems) {
    return page(transcript, sheets.show("", invited(transcript)), form, problems);
  }

  /** With all that was typed. */
  TranscriptPage rejected(
      Transcript transcript, FillingForm typed, PaperForm form, Problems problems) {
    return page(
        transcript, sheets.rejected("", invited(transcript), typed, problems), form, problems);
  }

  private static TranscriptPage page(
      Transcript transcript, FillingPage sheet, PaperForm form, Problems problems) {
    return new TranscriptPage(transcript, sheet, form, falls(transcript), problems);
  }

  private static boolean falls(Transcript transcript) {
    var last = transcript.last();
    var levels = transcript.draft().levels();
    for (int i = 0; last != null && i < levels.size(); i++) {
      var then = last.levels().get(i);
      var now = levels.get(i);
      if (then != null && now != null && now < then) {
        return true;
      }
    }
    return false;
  }

  /** The sheet as a link would open it, for one who has none: nobody's answers stand on it. */
  private static Invited invited(Transcript transcript) {
    var declaration = transcript.declaration();
    var at = declaration.requestedAt();
    var nobody = new InvitationId(declaration.id().value());
    return new Invited(
        new Invitation(
            nobody,
            declaration.id(),
            declaration.apprentice(),
            transcript.trainers().stream()
                .findFirst()
                .orElseGet(() -> EmailAddress.of("ingen@logbog.example")),
            at,
            at,
            1,
            null,
            null,
            null,
            "",
            at,
            null,
            null),
        Invited.Standing.FILLING,
        declaration,
        transcript.draft(),
        Map.of(),
        transcript.last(),
        null,
        null,
        null);
  }
}
