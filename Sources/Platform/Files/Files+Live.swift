extension Files {
  static let live = Files(
    open: openFile, read: readFile, write: writeFile,
    synchronise: synchroniseFile,
    close: closeFile, setMode: setFileMode, statusOfOpen: statusOfOpenFile,
    status: statusOfPlace, rename: renamePlace, remove: removePlace, makeFolder: makeFolderAt,
    removeFolder: removeFolderAt,
    names: namesInFolder, lock: lockFile, user: userOfProgram)
}
