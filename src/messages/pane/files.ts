/** The words of the page on which files are checked. */
export interface FilesWords {
  readonly title: string;
  /** what the page does, and that nothing leaves the machine */
  readonly purpose: string;
  readonly choose: string;
  readonly drop: string;
  readonly list: string;
  readonly reading: string;
  readonly show: (file: string) => string;
  readonly remove: (file: string) => string;
  readonly sheet: string;
  readonly views: string;
  /** the view of the day and the exam date */
  readonly grounds: string;
  readonly report: (files: number) => string;
  /** the name of the report's file, without its ending */
  readonly reportName: string;
  readonly reportMade: (name: string) => string;
  readonly checked: (files: number, refused: number) => string;
  /** beside a file in which no candidate was found */
  readonly noCandidates: string;
  /** beside a file whose new check was not finished */
  readonly interrupted: string;
  readonly failed: string;
  readonly broken: string;
  readonly goOn: string;
  readonly asSystem: string;
  readonly settings: string;
  readonly help: string;
}
