package logbog.statistics.web;

import java.util.Arrays;
import java.util.Objects;
import logbog.programmes.ApprenticeKind;
import logbog.programmes.Speciality;
import logbog.statistics.By;
import logbog.statistics.Scope;
import logbog.statistics.Wanted;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** What was chosen above the statistics. What is not among the choices chooses nothing. */
public record ChoiceForm(
    @Nullable String by,
    @Nullable String speciality,
    @Nullable String version,
    @Nullable String from,
    @Nullable String to,
    @Nullable String kind,
    @Nullable String period) {

  static final String ALL_VERSIONS = "*";

  By view() {
    return Arrays.stream(By.values())
        .filter(view -> view.name().equals(by))
        .findFirst()
        .orElse(By.PERIOD);
  }

  int chosenPeriod() {
    return number(period, 0);
  }

  Wanted wanted(Scope scope, Years years) {
    return new Wanted(
        scope.specialities().stream()
            .map(Speciality::id)
            .filter(id -> id.toString().equals(speciality))
            .findFirst()
            .orElse(null),
        version(scope),
        number(from, years.first()),
        number(to, years.last()),
        Arrays.stream(ApprenticeKind.values())
            .filter(known -> known.name().equals(kind))
            .findFirst()
            .orElse(null));
  }

  /** The newest version, unless another or all of them are chosen. */
  private @Nullable String version(Scope scope) {
    var versions = scope.versions();
    if (ALL_VERSIONS.equals(version) && scope.comparable()) {
      return null;
    }
    return versions.contains(Objects.requireNonNullElse(version, ""))
        ? version
        : versions.stream().findFirst().orElse(null);
  }

  /** The same choices in another view, or as a file. */
  String query(String path, By view) {
    return UriComponentsBuilder.fromPath(path)
        .queryParam("by", view)
        .queryParam("speciality", "{speciality}")
        .queryParam("version", "{version}")
        .queryParam("from", "{from}")
        .queryParam("to", "{to}")
        .queryParam("kind", "{kind}")
        .queryParam("period", "{period}")
        .encode()
        .buildAndExpand(
            said(speciality), said(version), said(from), said(to), said(kind), said(period))
        .toUriString();
  }

  private static String said(@Nullable String text) {
    return Objects.requireNonNullElse(text, "");
  }

  private static int number(@Nullable String text, int otherwise) {
    return text != null && text.matches("[0-9]{1,4}") ? Integer.parseInt(text) : otherwise;
  }
}
