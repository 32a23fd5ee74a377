package logbog.signin.web;

import logbog.programmes.SpecialityChoices;
import logbog.web.Page;
import logbog.web.Problems;

/** Where an apprentice opens an account. */
public record OpeningPage(OpeningForm form, SpecialityChoices choices, Problems problems)
    implements Page {}
