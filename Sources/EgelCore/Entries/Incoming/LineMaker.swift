internal import EgelJSON

/// Makes lines of what lies in memory of them.
struct LineMaker {
  private var head = LineHead()
  private var members: Buffer
  private var texts: Buffer

  init(_ buffers: [[UInt8]]) {
    members = Buffer(buffers)
    texts = members
  }

  /// Appends a line without a line end.
  mutating func append(_ line: IncomingLine, to file: inout [UInt8]) {
    let (most, length) = (Int(line.bytes.count), Int(line.text.count))
    if let room = Self.room(for: 1, members: most, texts: length, longest: length) {
      return file.append(addingCapacity: room) { appendShort(line, to: &$0) }
    }
    members.turn(to: line.bytes)
    texts.turn(to: line.text)
    file.append(addingCapacity: Self.roomBeforeText + most) { file in
      appendHead(line, to: &file)
    }
    let text = texts.bytes.span.extracting(line.text.range)
    if line.form == .membersAndText {
      JSONWriter.append(inString: text, to: &file)
      file.append("\"}")
    } else {
      file.append(copying: text)
      file.append("}")
    }
  }

  /// How much room lines may need with what stands between them and around them, by how many bytes their members
  /// and texts have, if no text is so long that it needs care.
  static func room(for count: Int, members: Int, texts: Int, longest: Int) -> Int? {
    guard JSONWriter.room(inStringOf: longest) != nil else { return nil }
    return 8 + count * roomBeforeText + members + JSONWriter.room(in: count, stringsOf: texts)
  }

  /// What a line's members are besides those that lie in memory, and the marks around them.
  private static var roomBeforeText: Int { RecordLines.longestIdentity + 24 }

  /// The same behind another line, or as the first one, into room that is enough.
  mutating func appendShort(
    _ line: IncomingLine, isFirst: Bool, to file: inout OutputSpan<UInt8>
  ) {
    if !isFirst { file.append(UInt8(ascii: ",")) }
    file.append(UInt8(ascii: "\n"))
    appendShort(line, to: &file)
  }

  private mutating func appendShort(_ line: IncomingLine, to file: inout OutputSpan<UInt8>) {
    members.turn(to: line.bytes)
    guard line.form != .whole else {
      return file.append(copying: members.bytes.span.extracting(line.bytes.range))
    }
    texts.turn(to: line.text)
    appendHead(line, to: &file)
    let text = texts.bytes.span.extracting(line.text.range)
    if line.form == .membersAndText {
      JSONWriter.append(inString: text, to: &file)
      file.append(UInt8(ascii: "\""))
    } else {
      file.append(copying: text)
    }
    file.append(UInt8(ascii: "}"))
  }

  /// Appends what stands before the text.
  private mutating func appendHead(_ line: IncomingLine, to file: inout OutputSpan<UInt8>) {
    head.append(line.id, line.day, line.at, to: &file)
    file.append(copying: members.bytes.span.extracting(line.bytes.range))
    switch line.form {
    case .whole, .members: break
    case .membersAndString: file.append(",\"text\":")
    case .membersAndText: file.append(",\"text\":\"")
    }
  }

  /// The buffer that the last piece was taken from, kept since the next one lies there too, mostly: both
  /// threads count who has it.
  private struct Buffer {
    private let buffers: [[UInt8]]
    private var number: Int32 = -1
    private(set) var bytes: [UInt8] = []

    init(_ buffers: [[UInt8]]) {
      self.buffers = buffers
    }

    mutating func turn(to piece: IncomingLine.Piece) {
      guard piece.buffer != number else { return }
      number = piece.buffer
      bytes = buffers[Int(number)]
    }
  }
}
