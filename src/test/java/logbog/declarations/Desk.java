package logbog.declarations;

import java.util.EnumSet;
import java.util.HashMap;
import logbog.Story;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What people at desks do with a declaration: a school or company reads it, a trainer signs it. */
@Component
public class Desk {

  private final MockMvcTester http;
  private final Invitations invitations;
  private final Answers answers;

  Desk(MockMvcTester http, Invitations invitations, Answers answers) {
    this.http = http;
    this.invitations = invitations;
    this.answers = answers;
  }

  MvcTestResult reads(String address, DeclarationId id) {
    return http.get().uri("/home/erklaeringer/{id}", id).with(Story.office(address)).exchange();
  }

  MvcTestResult asks(String address, DeclarationId id, String reason) {
    return http.post()
        .uri("/home/erklaeringer/{id}/revision", id)
        .param("reason", reason)
        .with(Story.office(address))
        .with(Story.aForm())
        .exchange();
  }

  /** Answers what is not answered yet with these words, and sends it. */
  public void signs(InvitationToken token, Words words) {
    if (invitations.by(token).invitation().trainerName() == null) {
      invitations.name(token, "Jens Vad");
    }
    var levels = new HashMap<Integer, Short>();
    var drafted = invitations.by(token).draft().levels();
    for (int i = 0; i < drafted.size(); i++) {
      if (drafted.get(i) == null) {
        levels.put(i, (short) 1);
      }
    }
    answers.save(token, levels, words, EnumSet.allOf(Wording.class), Shown.nothing());
    answers.complete(token, true);
  }
}
