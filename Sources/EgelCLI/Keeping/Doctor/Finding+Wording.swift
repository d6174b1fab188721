internal import EgelCore
internal import EgelJSON
internal import EgelPlatform
internal import EgelStore

// What doctor found, behind the name of the file.

extension Finding {
  var words: Bilingual {
    switch fact {
    case .unreadable(let failure):
      Bilingual(nl: "kan niet gelezen worden: ", en: "can't be read: ") + failure.words
    case .malformed(let error): malformed(error)
    case .notPlain(let kind):
      kind == .link
        ? Bilingual(nl: "is een symbolische link", en: "is a symbolic link")
        : Bilingual(nl: "is geen gewoon bestand", en: "isn't a plain file")
    case .notFolder(let kind):
      kind == .link
        ? Bilingual(
          nl: "is een symbolische link en geen map", en: "is a symbolic link, not a folder")
        : Bilingual(nl: "is geen map", en: "isn't a folder")
    case .foreignOwner:
      Bilingual(nl: "is van een andere gebruiker", en: "belongs to another user")
    case .open(let mode):
      Bilingual(
        nl: "kan door anderen gelezen worden (rechten \(String(mode, radix: 8)))",
        en: "can be read by others (mode \(String(mode, radix: 8)))")
    case .wrongMonth(let id, let day):
      Bilingual(
        nl: "bevat \(id), dat bij \(day) hoort", en: "holds \(id), which belongs to \(day)")
    case .outOfOrder(let line):
      Bilingual(nl: "regel \(line) staat niet op volgorde", en: "line \(line) is out of order")
    case .changedInTwoPlaces(let id):
      Bilingual(nl: "\(id) is op twee plaatsen gewijzigd", en: "\(id) was changed in two places")
    case .inTwoMonths(let id, let months):
      Bilingual(
        nl: "\(id) staat in " + Language.dutch.listing(months.map(\.description)),
        en: "\(id) is in " + Language.english.listing(months.map(\.description)))
    case .offScale(let id, let scale, let answer):
      Bilingual(
        nl:
          "\(id) heeft op '\(scale.key)' het antwoord '\(scale.name(of: answer, .dutch))', en dat "
          + "staat niet op de schaal (\(scale.range(.dutch)))",
        en:
          "\(id) has the answer '\(scale.name(of: answer, .english))' on '\(scale.key)', which isn't "
          + "on the scale (\(scale.range(.english)))")
    case .foreign: foreign
    case .unfinished:
      Bilingual(
        nl: "een wijziging van meerdere bestanden is niet af",
        en: "a change to several files isn't finished")
    case .incomplete(let names): incomplete(StoreFailure.list(names))
    case .leftBehind:
      Bilingual(
        nl: "is achtergelaten door een programma dat werd gestopt",
        en: "was left behind by a program that was stopped")
    case .draft:
      Bilingual(
        nl: "is een tekst die nog niet in het dagboek staat",
        en: "is a text that isn't in the journal yet")
    case .noteOfNoDraft:
      Bilingual(nl: "hoort bij een tekst die er niet meer is", en: "belongs to a text that is gone")
    case .unknown:
      Bilingual(nl: "hoort niet bij het dagboek", en: "isn't one of the journal's files")
    case .newerFormat(let format):
      Bilingual(
        nl: "heeft formaat \(format), dat deze egel niet kan schrijven",
        en: "has format \(format), which this egel can't write")
    }
  }

  private func malformed(_ error: JSONError) -> Bilingual {
    let place =
      path == FileName.commit
      ? Bilingual(
        nl:
          "een wijziging van meerdere bestanden is niet af, en wat er nog moet gebeuren is niet te "
          + "lezen: ",
        en: "a change to several files wasn't finished, and what's left to do can't be read: ")
      : Bilingual(
        nl: "regel \(error.line), kolom \(error.column): ",
        en: "line \(error.line), column \(error.column): ")
    return place + error.problem.words
  }

  private var foreign: Bilingual {
    path.contains("/")
      ? Bilingual(
        nl: "is niet naar een maand genoemd; egel leest de stukjes erin ook",
        en: "isn't named after a month; egel reads its entries too")
      : Bilingual(
        nl: "is een kopie die een syncprogramma maakte; egel leest die ook",
        en: "is a conflict copy made by a sync program; egel reads it too")
  }

  private func incomplete(_ missing: Bilingual) -> Bilingual {
    Bilingual(
      nl:
        "een wijziging van meerdere bestanden is niet af, en een deel ontbreekt: \(missing.dutch)",
      en: "a change to several files wasn't finished, and part of it is missing: \(missing.english)"
    )
  }
}
