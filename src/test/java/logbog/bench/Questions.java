package logbog.bench;

import static logbog.bench.Question.get;
import static logbog.bench.Question.post;
import static logbog.bench.Question.reading;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** Everything that is asked, in the order it is told of. */
final class Questions {

  /** What the ratios are taken against: a page that asks nothing, through all filters. */
  static final String CONSTANT = "a constant page (/tilgaengelighed)";

  static final String SCHOOL = "school's list (300 of its own)";

  private static final String FORM_TOKEN = "5c2b4a86-7f0e-4c59-9d0a-0d2c3b1a9e77";
  private static final int READERS = 500;
  private static final String SHEET = AskedSheet.name();

  private final Country country;
  private final List<String> apprentices = new ArrayList<>();
  private final String school;
  private final String bigSchool;
  private final String colleague;
  private final int[] schoolsOwn;

  Questions(Country country, SignedIn sessions) throws SQLException {
    this.country = country;
    for (int n = 0; n < READERS; n++) {
      apprentices.add(sessions.member(country.person(n), country.name(n)));
    }
    this.school = sessions.office(country.commonSchool());
    this.bigSchool = sessions.office(Country.BIG);
    this.colleague = sessions.office(Country.COLLEAGUE);
    this.schoolsOwn =
        IntStream.range(0, country.declarations())
            .filter(d -> country.school(country.apprentice(d)).equals(country.commonSchool()))
            .limit(READERS)
            .toArray();
  }

  List<Question> all() {
    return List.of(
        reading(CONSTANT, "lb-footer", n -> get("/tilgaengelighed", "")),
        reading("sign-in page", "name=\"password\"", n -> get("/login", "")),
        reading("sheet of 40 goals", "name=\"g39\"", n -> get("/e/" + open(n), "")),
        new Question("autosave of one answer", this::autosave, 200, "\"answered\":", many()),
        reading("apprentice's list", "lb-card", n -> get("/erklaeringer", apprentice(n))),
        schoolsList(),
        reading(
            "school's list (10,000 of its own)",
            "/home/erklaeringer/",
            n -> get("/home", bigSchool)),
        reading(
            "the same of one class that is read",
            "/home/erklaeringer/",
            n -> get("/home?className=MS24-2&status=READ", bigSchool)),
        reading(
            "school's apprentices (10,000 declarations of its own)",
            "/home/laerlinge/",
            n -> get("/home/laerlinge", bigSchool)),
        reading(
            "one apprentice, their school",
            "d-heat",
            n ->
                get(
                    "/home/laerlinge/"
                        + country.person(country.apprentice(schoolsOwn[n % schoolsOwn.length])),
                    school)),
        reading(
            "school's list, by five addresses of its own list",
            "/home/erklaeringer/",
            n -> get("/home", colleague)),
        reading(
            "one declaration, its apprentice",
            "lb-answers",
            n -> get("/erklaeringer/" + own(n), apprentice(n))),
        reading(
            "one declaration, its school",
            "lb-answers",
            n ->
                get(
                    "/home/erklaeringer/" + country.declaration(schoolsOwn[n % schoolsOwn.length]),
                    school)),
        pdf(),
        new Question("completion", this::completion, 303, "", Country.READY));
  }

  Question schoolsList() {
    return reading(SCHOOL, "/home/erklaeringer/", n -> get("/home", school));
  }

  Question pdf() {
    return reading(
        "PDF of one declaration",
        "%PDF",
        n -> get("/erklaeringer/" + own(n) + "/pdf", apprentice(n)));
  }

  private String apprentice(int n) {
    return apprentices.get(n % READERS);
  }

  private UUID own(int n) {
    return country.declaration(n % READERS);
  }

  private String open(int n) {
    return country.token(country.declarations() + n % Country.OPEN);
  }

  /** Repeats, but is never the same answer twice in a row on the same sheet. */
  private String autosave(int n) {
    var answer = "g" + n / Country.OPEN % Country.GOALS + "=" + n / 40_000 % 4;
    return post(
        "/e/" + open(n) + "/svar",
        "logbog-csrf=" + FORM_TOKEN,
        "X-Autosave: 1\r\n",
        "_csrf=" + masked() + "&sheet=" + SHEET + "&" + answer);
  }

  private String completion(int n) {
    var link = country.token(country.declarations() + Country.OPEN + n);
    return post(
        "/e/" + link + "/afsendelse",
        "logbog-csrf=" + FORM_TOKEN,
        "",
        "_csrf=" + masked() + "&falls=on&_key=" + UUID.randomUUID());
  }

  /** The token as a form carries it, masked with noughts. */
  private static String masked() {
    var bytes = FORM_TOKEN.getBytes(StandardCharsets.UTF_8);
    var masked = Arrays.copyOf(new byte[bytes.length], bytes.length * 2);
    System.arraycopy(bytes, 0, masked, bytes.length, bytes.length);
    return Base64.getUrlEncoder().encodeToString(masked);
  }

  private static int many() {
    return Integer.MAX_VALUE;
  }
}
