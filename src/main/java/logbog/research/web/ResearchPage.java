package logbog.research.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import logbog.curricula.ResearchModule.Part;
import logbog.people.PersonId;
import logbog.research.Deadline;
import logbog.research.ModuleStanding;
import logbog.research.ResearchFile;
import logbog.research.ResearchTraining;
import logbog.web.Choice;
import logbog.web.Page;
import logbog.web.Problems;
import logbog.web.Shell;

/** A doctor's research training. */
public record ResearchPage(ResearchFile file, WorkForm form, Problems problems) implements Page {

  static String path(PersonId doctor) {
    return "/logbog/laeger/" + doctor + "/forskning";
  }

  public String path() {
    return path(file.record().doctor());
  }

  public ResearchTraining training() {
    return Objects.requireNonNull(file.training());
  }

  public List<Part> parts() {
    return List.of(Part.values());
  }

  public Deadline.State on(Deadline deadline) {
    return deadline.on(file.today());
  }

  /** The look of a deadline's state. */
  public String look(Deadline deadline) {
    return switch (on(deadline)) {
      case MET -> "lb-status-good";
      case MET_LATE, AWAITED -> "lb-status-wait";
      case MISSED -> "lb-status-bad";
      case UNKNOWN -> "lb-status-new";
    };
  }

  /** Whether the reader notes and asks here: the doctor, until all is exempted from. */
  public boolean writes() {
    return file.record().own()
        && !training().exempted()
        && training().pending() == null
        && !training().modules().isEmpty();
  }

  /** Whether the doctor can ask for approval of a module. */
  public boolean asks(ModuleStanding module) {
    return writes() && module.approval() == null;
  }

  /** Whether they can ask for approval of all of it. */
  public boolean asksOverall() {
    return file.record().own()
        && training().overall() == null
        && training().pending() == null
        && training().suffices();
  }

  /** Where they ask. */
  public String ask(ModuleStanding module) {
    return ask("RESEARCH_MODULE", module.module().id().value());
  }

  public String askOverall() {
    return ask("RESEARCH", training().post().id().value());
  }

  private String ask(String kind, UUID subject) {
    return "/logbog/anmodninger/ny?forloeb=%s&slags=%s&emne=%s"
        .formatted(training().post().id(), kind, subject);
  }

  public List<Choice> choices() {
    return training().modules().stream()
        .map(it -> new Choice(it.module().id().toString(), it.module().title()))
        .toList();
  }

  /** How a module stands, as the end of a key. */
  public String state(ModuleStanding module) {
    if (module.exempted() || training().exempted()) {
      return "exempted";
    }
    return module.counts() ? "approved" : module.approval() != null ? "pending" : "open";
  }

  public Map<String, String> names(Shell shell) {
    return Map.of(
        "module", shell.text("research.work.module"),
        "begun", shell.text("research.work.begun"),
        "ended", shell.text("research.work.ended"),
        "words", shell.text("research.work.words"));
  }
}
