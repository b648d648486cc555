/** Why a file is not read. */
export type FileProblemKind =
  /** Neither text, .docx nor .pdf. */
  | 'kind'
  /** Larger than may be sent. */
  | 'large'
  | 'empty'
  /** Cut off, or broken. */
  | 'damaged'
  | 'encrypted'
  /** Other files, or macros, in it. */
  | 'embedded'
  /** Something that a plain document does not have, such as a definition of its own entities. */
  | 'odd'
  | 'pages'
  /** Too many files are waiting for their turn. */
  | 'busy'
  /** More than can be unpacked, or slower than anyone waits. */
  | 'heavy';

export class FileProblem extends Error {
  readonly kind: FileProblemKind;

  constructor(kind: FileProblemKind) {
    super(kind);
    this.kind = kind;
  }
}
