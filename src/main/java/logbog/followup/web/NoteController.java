package logbog.followup.web;

import logbog.declarations.DeclarationId;
import logbog.followup.NoteId;
import logbog.followup.Notes;
import logbog.followup.Parties;
import logbog.people.Viewer;
import logbog.web.Once;
import logbog.web.Pages;
import logbog.web.Problems;
import logbog.web.TooManyAttempts;
import logbog.web.Typed;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Follow-up notes on a declaration: written, read and closed by apprentice, company and school. */
@Controller
@RequestMapping({"/erklaeringer/{id}/opfoelgning", "/home/erklaeringer/{id}/opfoelgning"})
class NoteController {

  private final Notes notes;
  private final Parties parties;

  NoteController(Notes notes, Parties parties) {
    this.notes = notes;
    this.parties = parties;
  }

  @GetMapping
  ModelAndView show(@AuthenticationPrincipal Viewer viewer, @PathVariable DeclarationId id) {
    return Pages.show(new NotePage(parties.of(viewer, id), NoteForm.empty(), Problems.none()));
  }

  @PostMapping
  ModelAndView write(
      @AuthenticationPrincipal Viewer viewer,
      @PathVariable DeclarationId id,
      NoteForm form,
      Once once) {
    var party = parties.of(viewer, id);
    var typed = new Typed();
    var what = typed.text("what", form.what(), Notes.LONGEST);
    var side = form.readSide(typed);
    var due = typed.optionalDate("due", form.due()).orElse(null);
    if (!typed.ok()) {
      return Pages.rejected(new NotePage(party, form, typed.problems()));
    }
    try {
      return once.goTo(
          () -> {
            notes.write(viewer, id, what, side, due);
            return NotePage.shelf(party.side()) + id;
          });
    } catch (TooManyAttempts today) {
      return Pages.rejected(
          new NotePage(party, form, Problems.at("what", "followup.note.most", Notes.A_DAY)));
    }
  }

  @PostMapping("/{note}/lukning")
  ModelAndView close(
      @AuthenticationPrincipal Viewer viewer,
      @PathVariable DeclarationId id,
      @PathVariable NoteId note,
      @RequestParam(defaultValue = "") String remark,
      Once once) {
    var party = parties.of(viewer, id);
    var typed = new Typed();
    var said = typed.optionalText("remark", remark, Notes.LONGEST);
    if (!typed.ok()) {
      return Pages.rejected(new NoteClosingPage(party, note, remark, typed.problems()));
    }
    return once.goTo(
        () -> {
          notes.close(viewer, id, note, said);
          return NotePage.shelf(party.side()) + id;
        });
  }
}
