package logbog.statistics.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import logbog.programmes.ApprenticeKind;
import logbog.statistics.Scope;
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
}
