package logbog.summons.web;

import java.util.List;
import logbog.summons.Call;
import logbog.web.Page;

/** The summonses that wait for an apprentice, as a part of the front page. */
public record CallsPart(List<Call> calls) implements Page {}
