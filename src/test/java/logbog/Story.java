package logbog;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Base64;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import logbog.declarations.Answers;
import logbog.declarations.Ask;
import logbog.declarations.DeclarationId;
import logbog.declarations.InvitationToken;
import logbog.declarations.Invitations;
import logbog.declarations.Kind;
import logbog.declarations.Period;
import logbog.declarations.Reached;
import logbog.declarations.Requests;
import logbog.declarations.Shown;
import logbog.declarations.Tokens;
import logbog.declarations.Wording;
import logbog.declarations.Words;
import logbog.mail.EmailAddress;
import logbog.people.People;
import logbog.people.Viewer;
import logbog.placements.Workplace;
import logbog.places.Cvr;
import logbog.programmes.Programmes;
import logbog.programmes.SpecialityId;
import logbog.web.Shell;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/**
 * The people of the demo, anew for each test: every telling has addresses of its own, so that tests
 * sharing a database never meet each other's. Mads Holm learns at Nordlys Møbler with Karen Lund
 * and Poul Krogh; Birgit Dam is his school.
 */
@Component
public class Story {

  private static final AtomicInteger TELLING = new AtomicInteger();

  private final People people;
  private final Programmes programmes;
  private final Requests requests;
  private final Invitations invitations;
  private final Answers answers;
  private final Tokens tokens;
  private final Clock clock;

  Story(
      People people,
      Programmes programmes,
      Requests requests,
      Invitations invitations,
      Answers answers,
      Tokens tokens,
      Clock clock) {
    this.people = people;
    this.programmes = programmes;
    this.requests = requests;
    this.invitations = invitations;
    this.answers = answers;
    this.tokens = tokens;
    this.clock = clock;
  }

  /** One telling's people. */
  public record Cast(Viewer.Member mads, String email, String karen, String poul, String birgit) {}

  /** New people with addresses of their own. */
  public Cast cast() {
    var n = System.nanoTime() + "-" + TELLING.incrementAndGet();
    var email = "mads-" + n + "@demo.example";
    var id = people.add("Mads Holm", EmailAddress.of(email));
    return new Cast(
        new Viewer.Member(id, "Mads Holm"),
        email,
        "karen-" + n + "@nordlys.example",
        "poul-" + n + "@nordlys.example",
        "birgit-" + n + "@midtby.example");
  }

  public SpecialityId cabinetMaking() {
    return programmes.specialities().stream()
        .filter(s -> s.name().equals("Møbelsnedker"))
        .findFirst()
        .orElseThrow()
        .id();
  }

  /** What Mads asks for at the end of the period before a main course. */
  public Ask ask(Cast cast, int course) {
    var end = LocalDate.ofInstant(clock.instant(), Shell.DENMARK).plusWeeks(3L + course);
    return new Ask(
        cabinetMaking(),
        YearMonth.from(end).minusMonths(14),
        Workplace.company("Nordlys Møbler ApS", new Cvr("13748136")),
        new Period(Kind.ORDINARY, end, course, "Midtby Tekniske Skole", null, "MS24-2"),
        List.of(EmailAddress.of(cast.karen()), EmailAddress.of(cast.poul())),
        List.of(EmailAddress.of(cast.birgit())));
  }

  /** Mads has asked; nobody has opened anything. */
  public DeclarationId asked(Cast cast) {
    return asked(cast, 1);
  }

  public DeclarationId asked(Cast cast, int course) {
    return requests.request(cast.mads(), ask(cast, course));
  }

  /** Karen's link. */
  public InvitationToken karens(Cast cast, DeclarationId id) {
    return tokens.of(id, cast.karen());
  }

  /** Karen has stated her name and answered everything, but not sent it. */
  public InvitationToken answered(Cast cast, DeclarationId id) {
    var token = karens(cast, id);
    invitations.name(token, "Karen Lund");
    var levels = new HashMap<Integer, Short>();
    for (int i = 0; i < invitations.by(token).draft().levels().size(); i++) {
      levels.put(i, (short) (i % 4));
    }
    answers.save(token, levels, words(), EnumSet.allOf(Wording.class), Shown.nothing());
    return token;
  }

  /** Karen has signed. */
  public InvitationToken signed(Cast cast, DeclarationId id) {
    var token = answered(cast, id);
    answers.complete(token, true);
    return token;
  }

  public Words words() {
    return new Words(
        "Maskinværksted og montage",
        Reached.PARTLY,
        "",
        false,
        "Mere tid til læsning af tegninger",
        LocalDate.ofInstant(clock.instant(), Shell.DENMARK),
        null,
        "Finering",
        "");
  }

  /** Signed in as this viewer, as the filter chain knows them. */
  public static RequestPostProcessor as(Viewer viewer) {
    var authority =
        switch (viewer) {
          case Viewer.Member _ -> "MEMBER";
          case Viewer.Office _ -> "OFFICE";
          case Viewer.Clinician _ -> "CLINICIAN";
        };
    return SecurityMockMvcRequestPostProcessors.authentication(
        UsernamePasswordAuthenticationToken.authenticated(
            viewer, null, AuthorityUtils.createAuthorityList(authority)));
  }

  /** Signed in with this proven address. */
  public static RequestPostProcessor office(String address) {
    return as(new Viewer.Office(address));
  }

  /**
   * Sends a form as a browser does: the token of the cookie, masked, beside it, and a fresh
   * idempotency key. (The one Spring offers for tests keeps tokens in sessions from then on, which
   * the application never does.)
   */
  public static RequestPostProcessor aForm() {
    return request -> {
      var token = UUID.randomUUID().toString();
      var bytes = token.getBytes(StandardCharsets.UTF_8);
      var masked = Arrays.copyOf(new byte[bytes.length], bytes.length * 2);
      System.arraycopy(bytes, 0, masked, bytes.length, bytes.length);
      request.setCookies(new Cookie("logbog-csrf", token));
      request.setParameter("_csrf", Base64.getUrlEncoder().encodeToString(masked));
      if (request.getParameter("_key") == null) {
        request.setParameter("_key", UUID.randomUUID().toString());
      }
      return request;
    };
  }
}
