package logbog.signin;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import logbog.people.Person;
import logbog.people.PersonId;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Passkeys as a second step: what browsers are asked, and whether their answers count. */
@Component
class Passkeys {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final PasskeyRows rows;
  private final Ceremonies ceremonies;

  Passkeys(PasskeyRows rows, Ceremonies ceremonies) {
    this.rows = rows;
    this.ceremonies = ceremonies;
  }

  boolean has(PersonId person) {
    return rows.of(person).isPresent();
  }

  /** What a browser is asked, so that it makes a passkey. */
  String toMake(Passage passage, Person person) {
    return JSON.writeValueAsString(
        Map.of(
            "rp",
            Map.of("id", ceremonies.host(), "name", "Logbog"),
            "user",
            Map.of(
                "id",
                text(person.id().toString().getBytes(StandardCharsets.US_ASCII)),
                "name",
                person.email().value(),
                "displayName",
                person.name()),
            "challenge",
            text(ceremonies.toMake(passage)),
            "pubKeyCredParams",
            List.of(kind(-7), kind(-257)),
            "attestation",
            "none",
            "authenticatorSelection",
            Map.of("residentKey", "preferred", "userVerification", "preferred")));
  }

  /** What a browser is asked, so that it uses one; empty for whoever has none. */
  Optional<String> toUse(Passage passage) {
    return rows.of(passage.person())
        .map(
            passkey ->
                JSON.writeValueAsString(
                    Map.of(
                        "rpId",
                        ceremonies.host(),
                        "challenge",
                        text(ceremonies.toUse(passage)),
                        "allowCredentials",
                        List.of(Map.of("type", "public-key", "id", passkey.name())),
                        "userVerification",
                        "preferred")));
  }

  Optional<Passkey> made(Passage passage, String answer) {
    return ceremonies.made(passage, passage.person(), answer);
  }

  void keep(Passkey made) {
    rows.keep(made);
  }

  /** Whether the person's device signed for this passage. */
  boolean accepts(Passage passage, String answer) {
    var passkey = rows.of(passage.person());
    var counted = passkey.flatMap(it -> ceremonies.used(passage, it, answer));
    counted.ifPresent(count -> rows.counted(passage.person(), count));
    return counted.isPresent();
  }

  void remove(PersonId person) {
    rows.remove(person);
  }

  private static Map<String, Object> kind(int algorithm) {
    return Map.of("type", "public-key", "alg", algorithm);
  }

  private static String text(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
