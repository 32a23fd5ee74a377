package logbog.summons;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import logbog.declarations.Ask;
import logbog.declarations.DeclarationId;
import logbog.declarations.Kind;
import logbog.declarations.LastAsk;
import logbog.declarations.Period;
import logbog.declarations.RequestDrafts;
import logbog.declarations.Requests;
import logbog.people.Viewer;
import logbog.placements.Placements;
import logbog.programmes.Programmes;
import logbog.programmes.SpecialityId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The request a summons asks for, filled in with what the school and the last request said (V2).
 */
@Component
public class Prefills {

  private final Summonses summonses;
  private final Requests requests;
  private final RequestDrafts drafts;
  private final Placements placements;
  private final Programmes programmes;

  Prefills(
      Summonses summonses,
      Requests requests,
      RequestDrafts drafts,
      Placements placements,
      Programmes programmes) {
    this.summonses = summonses;
    this.requests = requests;
    this.drafts = drafts;
    this.placements = placements;
    this.programmes = programmes;
  }

  /**
   * @throws NoSuchSummons for anyone else's
   */
  @Transactional(readOnly = true)
  public Prefill of(Viewer.Member apprentice, CalledId id) {
    var call = summonses.call(apprentice, id);
    var last = requests.last(apprentice).orElse(null);
    var speciality = speciality(apprentice, call, last);
    var ask = last == null || speciality == null ? null : whole(call, last, speciality);
    return new Prefill(
        call,
        ask,
        fields(call, last, speciality),
        ask == null ? null : requests.twin(apprentice, ask, null).orElse(null),
        Optional.ofNullable(speciality)
            .flatMap(programmes::speciality)
            .map(it -> it.name())
            .orElse(""));
  }

  /**
   * Asks with one tap; what answers the summons already is not asked again.
   *
   * @return the request, or empty when something is still missing
   * @throws SummonsCancelled if the school called it off
   */
  @Transactional
  public Optional<DeclarationId> ask(Viewer.Member apprentice, CalledId id) {
    var prefill = standing(apprentice, id);
    var known = prefill.call().called().declaration();
    if (known != null) {
      return Optional.of(known);
    }
    return Optional.ofNullable(prefill.ask()).map(ask -> requests.request(apprentice, ask));
  }

  /** Keeps what is known as a draft of the ordinary form, which asks for the rest. */
  @Transactional
  public UUID draft(Viewer.Member apprentice, CalledId id) {
    return drafts.keep(apprentice, standing(apprentice, id).fields());
  }

  private Prefill standing(Viewer.Member apprentice, CalledId id) {
    var prefill = of(apprentice, id);
    if (prefill.call().summons().cancelled()) {
      throw new SummonsCancelled();
    }
    return prefill;
  }

  /** The school's word first, then what was asked last, then the profile (V12). */
  private @Nullable SpecialityId speciality(
      Viewer.Member apprentice, Call call, @Nullable LastAsk last) {
    var said = call.summons().plan().speciality();
    return said != null
        ? said
        : last != null
            ? last.placement().speciality()
            : placements.preferred(apprentice.id()).orElse(null);
  }

  private @Nullable Ask whole(Call call, LastAsk last, SpecialityId speciality) {
    var plan = call.summons().plan();
    var placement = last.placement();
    var kind = placement.apprenticeKind();
    var known =
        speciality.equals(placement.speciality())
            && !last.trainers().isEmpty()
            && !plan.periodEnd().isBefore(placement.begun().atDay(1))
            && programmes.speciality(speciality).filter(it -> it.hasGoals()).isPresent()
            && (kind != null
                || !programmes.tellsKindsApart(speciality, placement.begun(), plan.periodEnd()));
    var period =
        new Period(
            Kind.ORDINARY,
            plan.periodEnd(),
            plan.mainCourse(),
            call.summons().schoolName(),
            plan.institutionNo(),
            plan.className());
    return known
        ? new Ask(
            speciality,
            placement.begun(),
            placement.workplace(),
            period,
            last.trainers(),
            plan.contacts(),
            programmes.tellsKindsApart(speciality, placement.begun(), plan.periodEnd())
                ? kind
                : null)
        : null;
  }

  private Map<String, String> fields(
      Call call, @Nullable LastAsk last, @Nullable SpecialityId speciality) {
    var plan = call.summons().plan();
    var fields = new LinkedHashMap<String, String>();
    fields.put("training", "COMPANY");
    if (last != null) {
      fields.putAll(last.fields());
    }
    fields.keySet().removeIf(name -> name.startsWith("contact"));
    fields.put("kind", Kind.ORDINARY.name());
    fields.put("periodEnd", plan.periodEnd().toString());
    fields.put("mainCourse", Integer.toString(plan.mainCourse()));
    fields.put("school", call.summons().schoolName());
    fields.put("className", plan.className());
    for (int i = 0; i < plan.contacts().size(); i++) {
      fields.put("contact" + (i + 1), plan.contacts().get(i).value());
    }
    Optional.ofNullable(speciality)
        .flatMap(programmes::speciality)
        .ifPresent(
            it -> {
              fields.put("speciality", it.id().toString());
              fields.put("programme", it.programme().toString());
            });
    return fields;
  }
}
