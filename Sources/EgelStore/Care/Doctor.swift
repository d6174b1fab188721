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
    var look = Look(doctor: self)
    let known: Set<String> = [
      FileName.settings, FileName.people, FileName.relationships, FileName.agreements,
      FileName.questions, FileName.scales, FileName.keep,
      FileName.lock, FileName.commit, FileName.entries, FileName.trash,
      FileName.drafts,
    ]
    look.openness(of: "", shouldBe: 0o700)
    for name in names(in: "") {
      if FileName.isTemporary(name) {
        look.found(name, .leftBehind)
      } else if name == FileName.commit {
        look.unfinished()
      } else if name == FileName.lock {
        look.lock()
      } else if FileName.tables.contains(where: { FileName.isCopy(name, of: $0) }) {
        look.openness(of: name, shouldBe: 0o600)
      } else if !known.contains(name) {
        if !name.hasPrefix(".") { look.found(name, .unknown) }
      } else if !FileName.folders.contains(name) {
        look.openness(of: name, shouldBe: 0o600)
      }
    }
    look.settings()
    look.records()
    for folder in FileName.folders { look.folder(folder) }
    look.entries()
    look.trash()
    look.drafts()
    return look.findings
  }

  func names(in folder: String) -> [String] {
    ((try? files.list(.init(".", in: folders.folder(folder)))) ?? []).sorted()
  }

  func contents(of name: String) throws(SystemFailure) -> [UInt8] {
    try files.contents(of: try folders.place(name))
  }
}
