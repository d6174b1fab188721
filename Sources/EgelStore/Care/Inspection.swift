internal import EgelCore
internal import EgelJSON
internal import EgelPlatform

/// One look through a journal, and what it has found so far.
struct Inspection {
  let doctor: Doctor
  private(set) var findings: [Finding] = []
  /// New contents of a change that cannot be finished are not simply left behind: no write takes them away.
  private var isIncomplete = false
  private var months: [Identifier: [Month]] = [:]

  init(doctor: Doctor) {
    self.doctor = doctor
  }

  mutating func found(_ name: String, _ fact: Finding.Fact) {
    if case .leftBehind = fact, isIncomplete { return }
    findings.append(Finding(path: name, fact: fact))
  }

  /// Whether others than the owner may look at a file or folder.
  mutating func openness(of name: String, shouldBe mode: UInt32) {
    guard let status = status(of: name) else { return }
    if !doctor.files.isOwn(status) { found(name.isEmpty ? "." : name, .foreignOwner) }
    let kinds: [FileStatus.Kind] = [.file, .folder]
    if kinds.contains(status.kind), status.mode & 0o077 != 0 {
      findings.append(
        Finding(path: name.isEmpty ? "." : name, fact: .open(mode: status.mode)))
    }
  }

  /// One of the folders in the journal.
  mutating func folder(_ name: String) {
    guard let status = status(of: name) else { return }
    if status.kind != .folder { found(name, .notFolder(status.kind)) }
    openness(of: name, shouldBe: 0o700)
  }

  /// What is at a name. Nothing is said of what lies behind a link in the place of a folder.
  private func status(of name: String) -> FileStatus? {
    if name.isEmpty {
      guard let folder = try? doctor.folders.folder("") else { return nil }
      return try? doctor.files.statusOfOpen(folder.descriptor)
    }
    guard let place = try? doctor.folders.place(name) else { return nil }
    return try? doctor.files.status(place)
  }

  /// A change to several files that was decided: whether the next write can finish it.
  mutating func unfinished() {
    do throws(StoreFailure) {
      _ = try doctor.journal.unfinished(doctor.folders)
      found(FileName.commit, .unfinished)
    } catch {
      switch error {
      case .incomplete(_, let names):
        isIncomplete = true
        found(FileName.commit, .incomplete(names))
      case .malformed(_, let error):
        isIncomplete = true
        found(FileName.commit, .malformed(error))
      case .notPlain(_, let kind):
        isIncomplete = true
        found(FileName.commit, .notPlain(kind))
      case .reading(let error): found(FileName.commit, .unreadable(error))
      // What stands in the place of a folder is told of the folder.
      default: break
      }
    }
  }

  /// A link in its place is followed by no one, and a folder there ends every write.
  mutating func lock() {
    guard let status = status(of: FileName.lock) else { return }
    if status.kind == .file {
      openness(of: FileName.lock, shouldBe: 0o600)
    } else {
      found(FileName.lock, .notPlain(status.kind))
    }
  }

  mutating func settings() {
    guard let bytes = contents(FileName.settings) else { return }
    do throws(JSONError) {
      let format = try Settings(reading: bytes).format
      if format > Settings.knownFormat { found(FileName.settings, .newerFormat(format)) }
    } catch {
      found(FileName.settings, .malformed(error))
    }
  }

  /// The records of a kind that has a file of its own, and of its conflict copies.
  mutating func records<Kept: TableRecord>(_ kind: Kept.Type) {
    let name = kind.kind.fileName
    for copy in doctor.names(in: "") where FileName.isCopy(copy, of: name) {
      guard let bytes = contents(copy) else { continue }
      do throws(JSONError) {
        _ = try RecordFile<Kept>(reading: bytes)
        found(copy, .foreign)
      } catch {
        found(copy, .malformed(error))
      }
    }
    guard let bytes = contents(name) else { return }
    do throws(JSONError) {
      let file = try RecordFile<Kept>(reading: bytes)
      for line in file.lines where !line.lineage.isSettled {
        found(name, .changedInTwoPlaces(line.id))
      }
      if let line = file.firstOutOfOrder { found(name, .outOfOrder(line: line)) }
    } catch {
      found(name, .malformed(error))
    }
  }

  mutating func entries() {
    for name in doctor.names(in: FileName.entries) {
      let path = FileName.entries + "/" + name
      if FileName.isTemporary(name) {
        found(path, .leftBehind)
      } else if !name.hasSuffix(".json") {
        if !name.hasPrefix(".") { found(path, .unknown) }
      } else {
        openness(of: path, shouldBe: 0o600)
        entries(in: path, month: FileName.month(of: name))
      }
    }
    for (id, months) in months where months.count > 1 {
      found(FileName.entries, .inTwoMonths(id, months.sorted()))
    }
  }

  private mutating func entries(in path: String, month: Month?) {
    guard let bytes = contents(path) else { return }
    do throws(JSONError) {
      let file = try EntryFile(reading: bytes)
      if month == nil { found(path, .foreign) }
      for view in file.views {
        if let month, view.day.month != month { found(path, .wrongMonth(view.id, view.day)) }
        if view.hasOthers { found(path, .changedInTwoPlaces(view.id)) }
        if view.readings != nil { try answers(of: view, in: file, path) }
        if let month, view.isLive { months[view.id, default: []].append(month) }
      }
      if month != nil, let line = try file.firstOutOfOrder { found(path, .outOfOrder(line: line)) }
    } catch {
      found(path, .malformed(error))
    }
  }

  /// Another journal may have had other scales; one that is not here says nothing.
  private mutating func answers(
    of view: EntryView, in file: EntryFile, _ path: String
  ) throws(JSONError) {
    guard let scales = doctor.scales, case .entry(let lineage) = try file.line(of: view) else {
      return
    }
    for reading in lineage.shown.readings {
      guard let scale = scales.page(reading.scale)?.scale, !scale.has(reading.answer) else {
        continue
      }
      found(path, .offScale(view.id, scale, reading.answer))
    }
  }

  mutating func trash() {
    for name in doctor.names(in: FileName.trash) {
      let path = FileName.trash + "/" + name
      openness(of: path, shouldBe: 0o600)
      if FileName.isTemporary(name) {
        found(path, .leftBehind)
      } else if FileName.month(of: name) != nil, let bytes = contents(path) {
        do throws(JSONError) {
          for record in try TrashFile(reading: bytes).records { _ = try record.entry() }
        } catch {
          found(path, .malformed(error))
        }
      }
    }
  }

  mutating func drafts() {
    let names = doctor.names(in: FileName.drafts)
    for name in names {
      let path = FileName.drafts + "/" + name
      openness(of: path, shouldBe: 0o600)
      guard let draft = Drafts.draft(of: name) else {
        let drafts = Drafts(doctor.journal)
        // A sitting in another terminal is told of beside the findings: nothing is wrong.
        if drafts.isHeld(doctor.journal.path(path)) { continue }
        let words = drafts.words(beside: doctor.journal.path(path))
        found(path, .draft(again: words))
        continue
      }
      if !names.contains(draft) { found(path, .noteOfNoDraft) }
    }
  }

  /// A file's bytes; where it has none to give, that is a finding.
  private mutating func contents(_ name: String) -> [UInt8]? {
    do throws(SystemFailure) {
      return try doctor.contents(of: name)
    } catch {
      if error.isMissing { return nil }
      let status = status(of: name)
      let isPlain = status.map { $0.kind == .file } ?? true
      found(name, isPlain ? .unreadable(error) : .notPlain(status?.kind ?? .other))
      return nil
    }
  }
}
