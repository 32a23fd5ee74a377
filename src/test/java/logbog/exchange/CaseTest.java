package logbog.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import logbog.programmes.Goal;
import logbog.tables.Trouble;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * CASE packages: ours are as the specification has them, and others' are taken as far as they go.
 */
class CaseTest {

  private static final String FRAMEWORK =
      """
      {"CFDocument": {"identifier": "d", "title": "Weaving"},
       "CFItems": [
        {"identifier": "h", "fullStatement": "Heading", "humanCodingScheme": "A"},
        {"identifier": "g", "fullStatement": "Round bottoms", "humanCodingScheme": "A.1"},
        {"identifier": "i", "fullStatement": "Can weave one", "statusEndDate": "2026-07-31"},
        {"identifier": "j", "fullStatement": "Can weave two", "humanCodingScheme": "7"},
        {"identifier": "k", "fullStatement": "Alone", "humanCodingScheme": "500"}],
       "CFAssociations": [%s]}
      """;

  private final Exchange exchange = new Exchange();

  @Test
  void everyPackageIsAsTheSpecificationHasIt() {
    for (int seed = 0; seed < 40; seed++) {
      var leaving =
          new Leaving(
              new Drawn(seed).edition(), "Udvalget", true, Instant.parse("2026-08-01T10:00:00Z"));
      assertThat(CaseSpecification.faults(tree(Format.CASE.file(leaving).bytes())))
          .as("lot %s", seed)
          .isEmpty();
    }
  }

  @Test
  void theSpecificationFindsFault() {
    var wrong = "{\"CFDocument\": {\"identifier\": \"x\", \"more\": 1}, \"CFItems\": [{}]}";
    assertThat(CaseSpecification.faults(tree(wrong.getBytes(StandardCharsets.UTF_8))))
        .contains(
            "CFDocument.identifier: not a UUID",
            "CFDocument.more: unknown",
            "CFDocument.title: missing",
            "CFItems[0].fullStatement: missing");
  }

  @Test
  void identifiersStayWhenTextsChange() {
    var edition = new Drawn(3).edition();
    var before = new Leaving(edition, "Udvalget", false, Instant.EPOCH);
    var goals = edition.goals().stream().map(goal -> renamed(goal)).toList();
    var after = new Leaving(edition.with(goals), "Udvalget", true, Instant.EPOCH.plusSeconds(9));
    assertThat(identifiers(after)).isEqualTo(identifiers(before)).isNotEmpty();
  }

  @Test
  void ofAnothersFrameworkTheGoalsAreTakenWithTheirItems() {
    var reading =
        read(child("h", "d", 1), child("g", "h", 1), child("i", "g", 2), child("j", "g", 1));
    assertThat(reading.troubles()).isEmpty();
    var arrived = reading.editions().getFirst();
    assertThat(arrived.extent()).isEqualTo(Arrived.Extent.TITLES);
    assertThat(arrived.edition().goals())
        .extracting(Goal::no, goal -> goal.title().danish(), goal -> goal.items().size())
        .containsExactly(tuple(1, "Round bottoms", 2), tuple(500, "Alone", 0));
    var items = arrived.edition().goals().getFirst().items();
    assertThat(items).extracting(Goal.Item::no).containsExactly(7, 2);
    assertThat(items.getLast().to()).isEqualTo("2026-07-31");
  }

  @Test
  void aCircleIsNamed() {
    var reading = read(child("h", "k", 1), child("g", "h", 1), child("k", "g", 1));
    assertThat(reading.troubles())
        .containsExactly(Trouble.of(0, "CFItems[0]", "exchange.case.circle", "A → 500 → A.1 → A"));
  }

  @Test
  void aLinkToNothingAndASecondParentAreNamed() {
    var reading = read(child("g", "nobody", 1), child("i", "g", 1), child("i", "h", 1));
    assertThat(reading.troubles())
        .containsExactly(
            Trouble.of(
                0, "CFAssociations[0].destinationNodeURI", "exchange.case.dangling", "nobody"),
            Trouble.of(0, "CFAssociations[2].originNodeURI", "exchange.case.two-parents", "i"));
  }

  private Reading read(String... links) {
    var text = FRAMEWORK.formatted(String.join(",", links));
    return exchange.read(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String child(String child, String parent, int place) {
    return """
        {"associationType": "isChildOf", "sequenceNumber": %d,
         "originNodeURI": {"identifier": "%s"}, "destinationNodeURI": {"identifier": "%s"}}
        """
        .formatted(place, child, parent);
  }

  private static List<String> identifiers(Leaving leaving) {
    return tree(Format.CASE.file(leaving).bytes()).findValuesAsString("identifier").stream()
        .toList();
  }

  private static Goal renamed(Goal goal) {
    return new Goal(
        goal.no(),
        goal.companion(),
        goal.title(),
        goal.kinds(),
        goal.specialities(),
        goal.items(),
        goal.recommendedBefore(),
        goal.required(),
        goal.picture());
  }

  private static JsonNode tree(byte[] file) {
    return JsonMapper.shared().readTree(file);
  }
}
