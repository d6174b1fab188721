package import EgelCore
internal import EgelPlatform

/// Reads every file of a journal and says what is not as it should be; changes nothing.
package struct Doctor {
  let journal: Journal
  let folders: OpenFolders
  /// The scales that answers are held to.
  let scales: ScaleBook?
  var files: Files { journal.world.files }

  package init(_ journal: Journal, scales: ScaleBook? = nil) {
    self.journal = journal
    folders = journal.openFolders()
    self.scales = scales
  }

  package func look() throws(StoreFailure) -> [Finding] {
    guard files.exists(journal.folder) else { return [] }
    var inspection = Inspection(doctor: self)
    let known = Set(
      [FileName.settings, FileName.lock, FileName.commit] + FileName.tables + FileName.folders)
    inspection.openness(of: "", shouldBe: 0o700)
    for name in names(in: "") {
      if FileName.isTemporary(name) {
        inspection.found(name, .leftBehind)
      } else if name == FileName.commit {
        inspection.unfinished()
      } else if name == FileName.lock {
        inspection.lock()
      } else if FileName.tables.contains(where: { FileName.isCopy(name, of: $0) }) {
        inspection.openness(of: name, shouldBe: 0o600)
      } else if !known.contains(name) {
        if !name.hasPrefix(".") { inspection.found(name, .unknown) }
      } else if !FileName.folders.contains(name) {
        inspection.openness(of: name, shouldBe: 0o600)
      }
    }
    inspection.settings()
    for kind in RecordKind.all { inspection.records(kind) }
    for folder in FileName.folders { inspection.folder(folder) }
    inspection.entries()
    inspection.trash()
    inspection.drafts()
    return inspection.findings
  }

  func names(in folder: String) -> [String] {
    ((try? files.list(.init(".", in: folders.folder(folder)))) ?? []).sorted()
  }

  func contents(of name: String) throws(SystemFailure) -> [UInt8] {
    try files.contents(of: try folders.place(name))
  }
}
