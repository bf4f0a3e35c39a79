package io.github.linli.consumer.classpath;

import io.github.linli.community.ManagementArrangement;
import io.github.linli.community.ManagementMode;
import io.github.linli.dossier.CommunityDossier;
import io.github.linli.measure.FloorArea;
import io.github.linli.measure.Listing;
import io.github.linli.measure.PartialDate;
import io.github.linli.measure.Reported;
import io.github.linli.party.Owner;
import io.github.linli.party.PersonName;
import io.github.linli.party.ServiceProvider;
import io.github.linli.place.Community;
import io.github.linli.place.DivisionCode;
import io.github.linli.place.ExclusiveUnit;
import io.github.linli.place.RenovationProject;
import io.github.linli.serialization.Documents;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Builds a community with its buildings, units and owners, its renovation and its management, and
 * writes it as documents. A program to copy.
 *
 * <p>Its one argument is the folder the file goes to.
 */
public final class BuildCommunity {

  private BuildCommunity() {}

  /**
   * Runs the program.
   *
   * @param args the folder
   * @throws IOException if the file cannot be written
   */
  public static void main(String[] args) throws IOException {
    try (OutputStream file = Files.newOutputStream(Path.of(args[0], "community.ndjson"))) {
      Documents.standard().writeLine(dossier(), file);
      for (ExclusiveUnit unit : units()) {
        Documents.standard().writeLine(unit, file);
      }
    }
  }

  static CommunityDossier dossier() {
    var community = new Community.Builder().id("C-7").name("示例花园");
    community.division(DivisionCode.of("330881001")).land(Community.Land.STATE);
    community.builtOn(PartialDate.ofYear(1998)).deliveredOn(PartialDate.parse("1998-09"));
    community.buildings(Reported.exactly(2)).floorArea(Reported.parse("约1.2万"));
    var renovation = new RenovationProject.Builder().startedOn(PartialDate.of(2022, 10, 8));
    renovation.acceptedOn(PartialDate.parse("2023-11")).fitForManagement(true);
    var manager = ServiceProvider.of(ServiceProvider.Kind.PROPERTY_SERVICE_ENTERPRISE, "示例物业");
    var management = new ManagementArrangement.Builder().mode(ManagementMode.PROFESSIONAL);
    management.manager(manager).startedOn(PartialDate.of(2024, 1, 1)).noEndedOn();
    var dossier = new CommunityDossier.Builder().community(community.build());
    dossier.renovations(renovation.build()).arrangements(management.build());
    return dossier.noCommittees().build(); // what is not set, such as the votes, is unknown
  }

  static List<ExclusiveUnit> units() {
    Owner xu = new Owner.Builder().id("o-1").name(PersonName.of("徐一")).build();
    Owner li = new Owner.Builder().id("o-2").name(PersonName.of("李小山")).build();
    Owner shop = new Owner.Builder().id("o-3").kind(Owner.Kind.ORGANISATION).build();
    return List.of(
        unit("1-101", "1幢", ExclusiveUnit.Kind.RESIDENTIAL, "88.50", xu, li), // owned jointly
        unit("1-102", "1幢", ExclusiveUnit.Kind.RESIDENTIAL, "90.00", li),
        unit("2-101", "2幢", ExclusiveUnit.Kind.COMMERCIAL, "132.75", shop));
  }

  private static ExclusiveUnit unit(
      String id, String building, ExclusiveUnit.Kind kind, String area, Owner... owners) {
    var unit = new ExclusiveUnit.Builder().id(id).building(building).kind(kind);
    return unit.registeredArea(FloorArea.of(area)).owners(Listing.of(owners)).build();
  }
}
