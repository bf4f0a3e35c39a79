package io.github.linli.benchmarks;

import io.github.linli.measure.FloorArea;
import io.github.linli.measure.Known;
import io.github.linli.party.Owner;
import io.github.linli.place.ExclusiveUnit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;

/**
 * Units and owners as plain mutable classes, one field for each fact: texts for codes, decimals for
 * areas, null for what is unknown or none, which they cannot tell apart.
 */
@NullUnmarked
final class PlainUnits {

  private final Map<String, PlainOwner> owners = new HashMap<>();

  private PlainUnits() {}

  static final class Unit {
    String id;
    String number;
    String building;
    BigDecimal registeredArea;
    BigDecimal surveyedArea;
    BigDecimal contractArea;
    ExclusiveUnit.Kind kind;
    ArrayList<PlainOwner> owners = new ArrayList<>();
    Boolean developerHeld;
  }

  static final class PlainOwner {
    String id;
    Owner.Kind kind;
    String name;
    String identityNumber;
    String creditCode;
  }

  /**
   * The same facts; who is one owner in one is one in the other.
   *
   * @param units the units
   * @param trimmed whether the lists of owners keep no room for more, as ArrayList does unasked
   */
  static List<Unit> of(List<ExclusiveUnit> units, boolean trimmed) {
    PlainUnits plain = new PlainUnits();
    return units.stream().map(unit -> plain.unit(unit, trimmed)).toList();
  }

  private Unit unit(ExclusiveUnit unit, boolean trimmed) {
    Unit plain = new Unit();
    plain.id = unit.id();
    plain.number = orNull(unit.number().map(number -> number.value()));
    plain.building = orNull(unit.building());
    plain.registeredArea = orNull(unit.registeredArea().map(FloorArea::squareMetres));
    plain.surveyedArea = orNull(unit.surveyedArea().map(FloorArea::squareMetres));
    plain.contractArea = orNull(unit.contractArea().map(FloorArea::squareMetres));
    plain.kind = orNull(unit.kind());
    for (Owner owner : unit.owners().items()) {
      plain.owners.add(owners.computeIfAbsent(owner.id(), id -> owner(owner)));
    }
    if (trimmed) {
      plain.owners.trimToSize();
    }
    plain.developerHeld = orNull(unit.developerHeld());
    return plain;
  }

  private static PlainOwner owner(Owner owner) {
    PlainOwner plain = new PlainOwner();
    plain.id = owner.id();
    plain.kind = orNull(owner.kind());
    plain.name = orNull(owner.name().map(name -> name.unmasked()));
    plain.identityNumber = orNull(owner.identityNumber().map(number -> number.unmasked()));
    plain.creditCode = orNull(owner.creditCode().map(code -> code.value()));
    return plain;
  }

  private static <T> T orNull(Known<T> fact) {
    return fact.value().orElse(null);
  }
}
