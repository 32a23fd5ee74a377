package logbog.credit.web;

import java.util.List;
import java.util.Map;
import logbog.approvals.Basis;
import logbog.approvals.Subject;
import logbog.credit.Choices;
import logbog.credit.Creditable;
import logbog.credit.GroundForm;
import logbog.posts.DoctorRecord;
import logbog.posts.PostId;
import logbog.web.NotFound;
import logbog.web.Page;
import logbog.web.Problems;
import logbog.web.Shell;
import org.jspecify.annotations.Nullable;

/**
 * Where a secretariat decides for one doctor.
 *
 * @param post the post whose competences and courses are shown
 * @param others the doctor's other posts
 */
public record DecidingPage(
    DoctorRecord record,
    Creditable post,
    List<Creditable> others,
    DecidingForm form,
    Problems problems)
    implements Page {

  /** Where decisions are sent; letters are received at this one path. */
  static final String DECISIONS = "/logbog/merit";

  static DecidingPage of(
      Choices.Left left, @Nullable PostId post, DecidingForm form, Problems problems) {
    var shown =
        left.posts().stream()
            .filter(it -> post == null || it.post().id().equals(post))
            .findFirst()
            .orElseThrow(NotFound::new);
    var others = left.posts().stream().filter(it -> !it.equals(shown)).toList();
    return new DecidingPage(left.record(), shown, others, form, problems);
  }

  public Basis basis() {
    return form.onWhat();
  }

  public boolean credit() {
    return basis() == Basis.CREDIT;
  }

  /** The key of what is said differently of credit and of other basis. */
  public String key(String what) {
    return credit() ? "credit.give." + what : "credit.exempt." + what;
  }

  public GroundForm ground() {
    return form.ground();
  }

  public String value(Subject subject) {
    return SubjectField.value(subject);
  }

  public String back() {
    return CreditPage.path(record.doctor());
  }

  public String at(Creditable other) {
    return back() + "/ny?forloeb=" + other.post().id() + (credit() ? "" : "&grundlag=andet");
  }

  public Map<String, String> names(Shell shell) {
    return Map.of(
        "subject", shell.text("credit.subject"),
        "note", shell.text("credit.note"),
        "caseNo", shell.text("credit.case"),
        "letter", shell.text(key("letter")));
  }
}
