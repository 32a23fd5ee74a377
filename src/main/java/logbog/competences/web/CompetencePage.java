package logbog.competences.web;

import java.util.List;
import java.util.Map;
import logbog.approvals.Reset;
import logbog.competences.CompetenceFile;
import logbog.competences.HeldAssessment;
import logbog.competences.Teacher;
import logbog.curricula.Competence;
import logbog.web.Choice;
import logbog.web.Page;
import logbog.web.Problems;
import logbog.web.Shell;

/**
 * One competence with its history, and what the reader can do.
 *
 * @param teachers who may have assessed it
 * @param note for the approval, as typed
 */
public record CompetencePage(
    OpenedCompetence opened,
    CompetenceFile file,
    Acts acts,
    List<Teacher> teachers,
    HeldForm form,
    String note,
    Problems problems)
    implements Page {

  public Competence competence() {
    return file.line().competence();
  }

  public boolean own() {
    return opened.record().own();
  }

  /** The reader trains the doctor and may say what they saw. */
  public boolean assesses() {
    return !own() && teachers.stream().anyMatch(it -> it.person().equals(opened.viewer().id()));
  }

  public List<Choice> methods() {
    return competence().assessments().stream()
        .map(it -> new Choice(it.method(), it.method()))
        .toList();
  }

  public List<Choice> assessors(Shell shell) {
    return teachers.stream()
        .map(
            it ->
                new Choice(
                    it.person().toString(),
                    it.name() + ", " + shell.text("competences.as." + it.role())))
        .toList();
  }

  public Map<String, String> names(Shell shell) {
    return Map.of(
        "method", shell.text("competences.held.method"),
        "on", shell.text("competences.held.on"),
        "assessor", shell.text("competences.held.assessor"),
        "words", shell.text("competences.held.words"),
        "note", shell.text("competences.approve.note"));
  }

  /** Whether the doctor can still take an assessment back. */
  public boolean withdrawable(HeldAssessment held) {
    return own() && held.waits();
  }

  /** Whether it waits for this reader. */
  public boolean mine(HeldAssessment held) {
    return held.waits() && held.assessor().equals(opened.viewer().id());
  }

  /** The resets whose written request the reader may read: the doctor, and who had approved. */
  public List<Reset> resets() {
    var reader = opened.viewer().id();
    return file.approvals().stream()
        .filter(it -> own() || it.by().person().equals(reader))
        .flatMap(it -> it.reset().stream())
        .toList();
  }

  public List<Happening> happenings(Shell shell) {
    return Happening.of(file, shell);
  }

  public StateWords words(Shell shell) {
    return new StateWords(shell, file.book());
  }
}
