package io.github.linli.assembly;

import io.github.linli.internal.Require;
import io.github.linli.internal.Spans;
import io.github.linli.measure.Known;
import io.github.linli.measure.PartialDate;
import io.github.linli.measure.Ternary;
import java.time.LocalDate;

/**
 * The owners' assembly (业主大会) of a management area: since when there is one. Source: Civil Code
 * art. 277; policy 四(三)3 s2b. Immutable and thread-safe.
 *
 * @param establishedOn day it was founded
 * @param dissolvedOn day from which there is none any more; known none while there is
 */
public record OwnersAssembly(Known<PartialDate> establishedOn, Known<PartialDate> dissolvedOn) {

  /**
   * Holds the assembly.
   *
   * @param establishedOn day it was founded
   * @param dissolvedOn day it was dissolved
   * @throws io.github.linli.measure.InvalidValueException if it is known to have been dissolved
   *     before it was founded
   */
  public OwnersAssembly {
    Require.noNulls("OwnersAssembly", establishedOn, dissolvedOn);
    Require.notNone(establishedOn, "OwnersAssembly", "establishedOn");
    Require.inOrder(establishedOn, dissolvedOn, "OwnersAssembly", "dissolvedOn");
  }

  /**
   * Whether there is an assembly on a day; on the day of dissolution there is none.
   *
   * @param day the day
   * @return unknown when the dates do not tell
   */
  public Ternary existsOn(LocalDate day) {
    return Spans.hasCome(establishedOn, day).and(Spans.hasCome(dissolvedOn, day).not());
  }
}
