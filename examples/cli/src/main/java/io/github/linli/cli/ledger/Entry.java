package io.github.linli.cli.ledger;

import com.google.common.collect.ImmutableList;
import io.github.linli.dossier.CommunityDossier;
import java.util.Optional;

/**
 * One row, read or refused.
 *
 * @param line where it begins
 * @param value what was read; empty when refused
 * @param remarks what was not taken at face value, or why the row is refused
 * @param numbered whether its id is only made up from its number
 */
public record Entry(
    long line, Optional<CommunityDossier> value, ImmutableList<Remark> remarks, boolean numbered) {}
