package logbog.attestations.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import logbog.approvals.ApprovalRefused;
import logbog.approvals.Approvals;
import logbog.approvals.Basis;
import logbog.approvals.Subject;
import logbog.attestations.Attestation;
import logbog.attestations.Attestations;
import logbog.people.PersonId;
import logbog.people.Viewer;
import logbog.posts.DoctorAccess;
import logbog.posts.DoctorRecord;
import logbog.posts.ElementId;
import logbog.posts.Post;
import logbog.posts.PostId;
import logbog.web.NotFound;
import logbog.web.Once;
import logbog.web.Pages;
import logbog.web.Problem;
import logbog.web.Problems;
import logbog.web.Shell;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The attestations of a doctor's elements. */
@Controller
@RequestMapping("/logbog/laeger/{doctor}/attestationer")
class AttestationsController {

  private final DoctorAccess access;
  private final Attestations attestations;
  private final Approvals approvals;
  private final Clock clock;

  AttestationsController(
      DoctorAccess access, Attestations attestations, Approvals approvals, Clock clock) {
    this.access = access;
    this.attestations = attestations;
    this.approvals = approvals;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView list(
      @AuthenticationPrincipal Viewer.Clinician viewer,
      @PathVariable PersonId doctor,
      @RequestParam(name = "forloeb", required = false) @Nullable PostId post) {
    var record = access.open(viewer, doctor, "attestationer");
    return Pages.show(page(viewer, record, chosen(record, post), Problems.none()));
  }

  @PostMapping("/{element}/tid")
  ModelAndView time(
      @AuthenticationPrincipal Viewer.Clinician viewer,
      @PathVariable PersonId doctor,
      @PathVariable ElementId element,
      Once once) {
    return attest(viewer, doctor, element, Subject.timeOf(element), once);
  }

  @PostMapping("/{element}/laeringsmaal")
  ModelAndView goals(
      @AuthenticationPrincipal Viewer.Clinician viewer,
      @PathVariable PersonId doctor,
      @PathVariable ElementId element,
      Once once) {
    return attest(viewer, doctor, element, Subject.goalsOf(element), once);
  }

  private ModelAndView attest(
      Viewer.Clinician viewer, PersonId doctor, ElementId element, Subject subject, Once once) {
    var record = access.open(viewer, doctor, "attestationer");
    var post =
        record.posts().stream()
            .filter(it -> it.element(element).isPresent())
            .findFirst()
            .orElseThrow(NotFound::new);
    try {
      return once.goTo(
          AttestationsPage.path(record, post) + "#" + AttestationsPage.anchor(subject),
          () -> approvals.approve(viewer, doctor, post.id(), subject, Basis.APPROVED, null));
    } catch (ApprovalRefused refused) {
      var problem = refused.problem();
      return Pages.rejected(
          page(
              viewer,
              record,
              post,
              Problems.at(
                  AttestationsPage.anchor(subject), problem.key(), problem.arguments().toArray())));
    }
  }

  private AttestationsPage page(
      Viewer.Clinician viewer, DoctorRecord record, @Nullable Post post, Problems problems) {
    return new AttestationsPage(
        record, viewer.id(), post, post == null ? List.of() : rows(record, post), problems);
  }

  private List<Row> rows(DoctorRecord record, Post post) {
    return attestations.of(post).stream()
        .map(it -> new Row(it, closed(record, post, it.time()), closed(record, post, it.goals())))
        .toList();
  }

  private @Nullable Problem closed(DoctorRecord record, Post post, Attestation attestation) {
    return attestations
        .refusal(record.by(), post, attestation.subject())
        .map(ApprovalRefused::problem)
        .orElse(null);
  }

  /** The one that was chosen, or that of today; null where there is none. */
  private @Nullable Post chosen(DoctorRecord record, @Nullable PostId id) {
    if (id == null) {
      return record.on(LocalDate.ofInstant(clock.instant(), Shell.DENMARK)).orElse(null);
    }
    return record.posts().stream()
        .filter(it -> it.id().equals(id))
        .findFirst()
        .orElseThrow(NotFound::new);
  }
}
