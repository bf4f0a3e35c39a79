package io.github.linli.cli.ledger;

/**
 * A column of a file whose meaning is known.
 *
 * @param index its place in a row, from 0
 * @param printed its header as printed
 * @param name its meaning, as the table of columns names it
 * @param kind what its cells hold
 * @param tenThousands whether its header states a unit of ten thousand (万)
 */
public record Column(int index, String printed, String name, Kind kind, boolean tenThousands) {}
