package logbog.declarations.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import logbog.declarations.DeclarationId;
import logbog.declarations.LastAsk;
import logbog.declarations.RequestBeginnings;
import logbog.declarations.RequestDrafts;
import logbog.people.Viewer;
import logbog.places.Companies;
import logbog.places.Cvr;
import logbog.places.Schools;
import logbog.places.Staff;
import logbog.programmes.Programmes;
import logbog.programmes.SpecialityChoices;
import logbog.programmes.SpecialityId;
import logbog.web.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the request page in its states: begun, resumed, corrected, rejected, questioned. */
@Component
class RequestPages {

  private final RequestBeginnings beginnings;
  private final Programmes programmes;
  private final Schools schools;
  private final Companies companies;
  private final Staff staff;
  private final Succeeded succeeded;

  RequestPages(
      RequestBeginnings beginnings,
      Programmes programmes,
      Schools schools,
      Companies companies,
      Staff staff,
      Succeeded succeeded) {
    this.beginnings = beginnings;
    this.programmes = programmes;
    this.schools = schools;
    this.companies = companies;
    this.staff = staff;
    this.succeeded = succeeded;
  }

  /**
   * A new request, begun with what was asked last; the period, its end and number, is always asked
   * anew.
   */
  RequestPage begin(Viewer.Member apprentice) {
    var begun = beginnings.of(apprentice);
    var now = succeeded.begun(begun.fields());
    return page(RequestForm.of(now.fields()), Problems.none(), null, null, begun.again())
        .with(now.by());
  }

  /** The request again, with whoever took over in place of a trainer who left. */
  RequestPage succeeded(RequestForm form, Succeeded.Replaced now) {
    var fields = new HashMap<>(now.fields());
    draftOf(form).ifPresent(draft -> fields.put("draft", draft.toString()));
    if (form.checked() != null) {
      fields.put("checked", form.checked());
    }
    return page(RequestForm.of(fields), now.problems(), null, null, false);
  }

  RequestPage resume(RequestDrafts.Kept kept) {
    var fields = new HashMap<>(kept.fields());
    fields.put("draft", kept.id().toString());
    return page(RequestForm.of(fields), Problems.none(), null, null, false);
  }

  RequestPage correct(LastAsk asked) {
    var fields = new HashMap<>(asked.fields());
    var period = asked.declaration().period();
    fields.put("kind", period.kind().name());
    fields.put("periodEnd", period.end().toString());
    period.course().ifPresent(course -> fields.put("mainCourse", course.toString()));
    programme(fields);
    return page(RequestForm.of(fields), Problems.none(), null, asked.declaration().id(), false);
  }

  /** The form as typed, nothing said about it. */
  RequestPage again(RequestForm form) {
    return page(form, Problems.none(), null, null, false);
  }

  RequestPage rejected(RequestForm form, Problems problems) {
    return page(form, problems, null, null, false);
  }

  RequestPage rejectedCorrection(RequestForm form, Problems problems, DeclarationId correcting) {
    return page(form, problems, null, correcting, false);
  }

  RequestPage questioned(RequestForm form, DeclarationId twin) {
    return page(form, Problems.at("repeat", "declarations.request.twin"), twin, null, false);
  }

  /** The draft a request was resumed from. */
  Optional<UUID> draftOf(RequestForm form) {
    try {
      return Optional.ofNullable(form.draft()).filter(id -> !id.isBlank()).map(UUID::fromString);
    } catch (IllegalArgumentException wrong) {
      return Optional.empty();
    }
  }

  private RequestPage page(
      RequestForm form,
      Problems problems,
      @Nullable DeclarationId twin,
      @Nullable DeclarationId correcting,
      boolean prefilled) {
    var workplace = Cvr.parse(form.cvr()).flatMap(companies::nameOf).orElse("");
    return new RequestPage(
        form,
        problems,
        SpecialityChoices.of(programmes.specialities()),
        schools.all(),
        schools.named(RequestForm.or(form.school())).map(staff::listOf).orElse(List.of()),
        workplace,
        twin,
        correcting,
        prefilled,
        List.of(),
        form.apprenticeKind() != null || problems.of("apprenticeKind") != null);
  }

  private void programme(Map<String, String> fields) {
    var chosen = fields.get("speciality");
    if (chosen != null) {
      programmes
          .speciality(SpecialityId.valueOf(chosen))
          .ifPresent(speciality -> fields.put("programme", speciality.programme().toString()));
    }
  }
}
