package logbog.committee.web;

import java.util.List;
import logbog.committee.Draft;
import logbog.programmes.Programme;
import logbog.programmes.Publication;

/** One programme of a committee: what is published, and what is written. */
public record Shelf(Programme programme, List<Publication> published, List<Draft> drafts) {}
