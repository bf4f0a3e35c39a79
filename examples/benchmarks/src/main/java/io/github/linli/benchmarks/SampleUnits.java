package io.github.linli.benchmarks;

import io.github.linli.measure.FloorArea;
import io.github.linli.measure.Known;
import io.github.linli.measure.Listing;
import io.github.linli.party.Owner;
import io.github.linli.party.PersonName;
import io.github.linli.party.ResidentIdentityNumber;
import io.github.linli.party.UnifiedSocialCreditCode;
import io.github.linli.place.ExclusiveUnit;
import io.github.linli.place.RealEstateUnitNumber;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * The units of a made-up community with their owners; the same seed gives the same. Of a hundred
 * units fifteen have two owners, and ten belong to somebody who owns others too. One in ten is not
 * registered, one in three not measured; every tenth fact that may be unknown is.
 */
final class SampleUnits {

  private static final String[] GIVEN_NAMES = {"一", "小山", "建国", "江", "双", "文溪"};

  private final Random random;

  SampleUnits(long seed) {
    this.random = new Random(seed);
  }

  List<ExclusiveUnit> units(int count) {
    List<Owner> many = List.of(person(90_001), person(90_002), person(90_003), organisation());
    List<ExclusiveUnit> units = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      units.add(unit(i, owners(i, many)));
    }
    return units;
  }

  private List<Owner> owners(int number, List<Owner> many) {
    int chance = random.nextInt(100);
    if (chance < 15) {
      return List.of(person(2 * number), person(2 * number + 1));
    }
    return List.of(chance < 25 ? many.get(random.nextInt(many.size())) : person(2 * number));
  }

  private ExclusiveUnit unit(int number, List<Owner> owners) {
    int building = 1 + number / 60;
    int storey = 1 + number % 60 / 10;
    String door = building + "-" + storey + "0" + number % 10;
    BigDecimal area = BigDecimal.valueOf(4_500 + random.nextInt(9_000), 2);
    boolean registered = random.nextInt(10) > 0;
    return new ExclusiveUnit.Builder()
        .id(door)
        .number(
            registered
                ? Known.of(RealEstateUnitNumber.of("330881001002GB00003F%08d".formatted(number)))
                : Known.none())
        .building(Known.of(building + "幢"))
        .registeredArea(registered ? Known.of(FloorArea.of(area)) : Known.none())
        .surveyedArea(random.nextInt(3) > 0 ? Known.of(FloorArea.of(area)) : Known.none())
        .contractArea(mostly(Known.of(FloorArea.of(area.add(BigDecimal.ONE)))))
        .kind(number % 20 == 0 ? ExclusiveUnit.Kind.COMMERCIAL : ExclusiveUnit.Kind.RESIDENTIAL)
        .owners(Listing.complete(owners))
        .developerHeld(mostly(Known.of(number % 50 == 0)))
        .build();
  }

  private <T> Known<T> mostly(Known<T> fact) {
    return random.nextInt(10) > 0 ? fact : Known.unknown();
  }

  private Owner person(int number) {
    return new Owner.Builder()
        .id("o-" + number)
        .kind(Owner.Kind.NATURAL_PERSON)
        .name(PersonName.of("徐" + GIVEN_NAMES[random.nextInt(GIVEN_NAMES.length)]))
        .identityNumber(
            mostly(
                Known.of(
                    ResidentIdentityNumber.of(
                        "33088118" + (10 + random.nextInt(90)) + "0101" + checked(number)))))
        .noCreditCode()
        .build();
  }

  private static String checked(int number) {
    return "%03dX".formatted(number % 1_000);
  }

  private static Owner organisation() {
    return new Owner.Builder()
        .id("o-90004")
        .kind(Owner.Kind.ORGANISATION)
        .noName()
        .noIdentityNumber()
        .creditCode(UnifiedSocialCreditCode.of("91350100M000100Y43"))
        .build();
  }
}
