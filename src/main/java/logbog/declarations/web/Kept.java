package logbog.declarations.web;

import java.util.Set;

/** What a script is told of an answer that is in the database. */
record Kept(String savedAt, int answered, int goals, int version, Set<String> conflicts) {}
