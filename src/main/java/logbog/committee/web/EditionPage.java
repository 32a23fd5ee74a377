package logbog.committee.web;

import logbog.programmes.Edition;
import logbog.programmes.Programme;
import logbog.programmes.Publication;
import logbog.web.Page;

/**
 * An edition as published: read only.
 *
 * @param current whether no newer edition of the same version corrects it
 */
public record EditionPage(
    Programme programme, Publication publication, Edition edition, boolean current)
    implements Page {}
