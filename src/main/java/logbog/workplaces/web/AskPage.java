package logbog.workplaces.web;

import java.util.List;
import java.util.UUID;
import logbog.web.Page;
import logbog.web.Problems;
import logbog.workplaces.Question;

/**
 * Where an apprentice asks a firm for what a request needs.
 *
 * @param draft the request that waits
 * @param asked whom it was asked before
 */
public record AskPage(UUID draft, List<Question> asked, String address, Problems problems)
    implements Page {}
