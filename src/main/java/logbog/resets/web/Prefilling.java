package logbog.resets.web;

import java.util.Optional;
import java.util.UUID;
import logbog.approvals.ApprovalId;
import logbog.people.PersonId;
import logbog.people.Viewer;
import logbog.resets.RequestBasis;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Fills the form of a reset from what is kept elsewhere; without it, it is blank. */
@Component
class Prefilling {

  private final ObjectProvider<RequestBasis> kept;

  Prefilling(ObjectProvider<RequestBasis> kept) {
    this.kept = kept;
  }

  ResetForm form(Viewer.Clinician by, PersonId doctor, @Nullable UUID basis) {
    return Optional.ofNullable(basis)
        .flatMap(id -> kept.stream().flatMap(it -> it.of(by, doctor, id).stream()).findFirst())
        .map(Prefilling::filled)
        .orElseGet(ResetForm::blank);
  }

  private static ResetForm filled(RequestBasis.Basis basis) {
    return new ResetForm(
        basis.approvals().stream().map(ApprovalId::toString).toList(),
        "",
        basis.from(),
        basis.on().toString(),
        basis.because(),
        basis.words());
  }
}
