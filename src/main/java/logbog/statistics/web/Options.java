package logbog.statistics.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import logbog.programmes.ApprenticeKind;
import logbog.programmes.Speciality;
import logbog.statistics.Scope;
import logbog.statistics.Wanted;
import logbog.web.Choice;
import logbog.web.Shell;

/** What can be chosen above the statistics. */
record Options(Scope scope, Years years) {

  List<Choice> specialities() {
    return scope.specialities().stream()
        .map(speciality -> new Choice(speciality.id().toString(), speciality.name()))
        .toList();
  }

  List<Choice> versions(Shell shell) {
    var versions = new ArrayList<Choice>();
    scope.versions().forEach(version -> versions.add(new Choice(version, version)));
    if (versions.size() > 1 && scope.comparable()) {
      versions.add(new Choice(ChoiceForm.ALL_VERSIONS, shell.text("statistics.version.all")));
    }
    return versions;
  }

  List<Choice> yearsToChoose() {
    return years.all().stream().map(year -> new Choice(year, year)).toList();
  }

  List<Choice> kinds() {
    return Arrays.stream(ApprenticeKind.values())
        .map(kind -> new Choice(kind.name(), kind.name()))
        .toList();
  }

  /** The speciality and the kind of apprentice, where one is chosen. */
  String chosen(Shell shell, Wanted wanted) {
    var speciality =
        scope.specialities().stream()
            .filter(known -> known.id().equals(wanted.speciality()))
            .map(Speciality::name);
    var kind = wanted.kind();
    var kinds = kind == null ? Stream.<String>empty() : Stream.of(kind.name());
    var chosen = Stream.concat(speciality, kinds).collect(Collectors.joining(", "));
    return chosen.isEmpty() ? shell.text("statistics.everyone") : chosen;
  }
}
