// What becomes of an input in a page that is already there: the tag is put in, waited for, looked at, taken out.

/** What a page makes of one input. */
export interface Meeting {
  readonly ends: 'ready' | 'message' | 'nothing';
  /** From the insertion to the event that tells how it ended, by the page's own clock, in ms. */
  readonly time: number;
  readonly errors: readonly {readonly code: string; readonly message: string}[];
  readonly variant: string;
  /** The text of the card; that of the table that takes the graphic's place follows it. */
  readonly text: string;
  readonly csv: string;
  /** Rows of that table, without its head; undefined where the card offers none. */
  readonly tableRows: number | undefined;
  /** Elements in the card that no card has, and attributes that run or load something. */
  readonly alien: readonly string[];
  readonly violations: readonly unknown[];
}

/** What a page is told of an input: the address of its tag, and that of the rows for its property. */
export interface Visitor {
  readonly tag: string;
  readonly address: string;
  readonly rows: string;
  readonly hurried: boolean;
}

/** Runs in the page. */
export async function meet({tag, address, rows, hurried}: Visitor): Promise<Meeting> {
  const wait = (time: number) => new Promise((later) => setTimeout(later, time));
  const until = async (holds: () => boolean, limit: number) => {
    for (const end = performance.now() + limit; !holds() && performance.now() < end;)
      await wait(10);
  };
  const heard = Reflect.get(window, Symbol.for('heard')) as {type: string; detail: unknown}[];
  heard.length = 0;
  Reflect.set(window, Symbol.for('hurried'), hurried);

  // Parsed by a parser of pages, without a string that Trusted Types would have to allow.
  const request = new XMLHttpRequest();
  request.open('GET', address);
  request.responseType = 'document';
  await new Promise((loaded) => {
    request.onload = loaded;
    request.send();
  });
  const element = document.adoptNode(request.responseXML!.querySelector<HTMLElement>(tag)!);
  if (rows) {
    const given = (await (await fetch(rows)).json()) as unknown;
    await customElements.whenDefined(tag);
    customElements.upgrade(element);
    Object.assign(element, {rows: given});
  }

  // What a figure says in its graphic's place, seen or not: that it loads, that there is nothing yet, what is wrong.
  const message = () => Reflect.get(element, 'message') as unknown;
  let ready = 0;
  let failed = 0;
  let before: unknown;
  element.addEventListener('sc-ready', () => (ready ||= performance.now()));
  element.addEventListener('sc-error', () => {
    failed ||= performance.now();
    before = message();
  });
  const holdsRows = !!element.querySelector('table,script');
  const start = performance.now();
  document.querySelector('main')!.append(element);
  const isDone = () => {
    if (ready) return true;
    if (failed) return message() !== before;
    return holdsRows ? !!message() : !!element.shadowRoot?.querySelector('.message.empty');
  };
  const hasScripts = !!document.querySelector('script[type=module]');
  if (hasScripts) await until(isDone, 12_000);
  const time = (ready || failed || performance.now()) - start;
  // What media do by themselves they do late.
  await wait(element.querySelector('video,audio,object,embed,iframe') ? 500 : 40);

  const root = element.shadowRoot;
  const card = () => root?.querySelector('.frame') ?? element;
  const button = root?.querySelector<HTMLElement>('[part=action]');
  let text = root ? card().textContent : '';
  let csv = '';
  if (ready && 'toCSV' in element) {
    csv = await (element as unknown as {toCSV(): Promise<string>}).toCSV();
    button?.click();
    await until(() => !!root!.querySelector('table'), 2000);
    text += root!.querySelector('table')?.textContent ?? '';
  }
  const alien = [...(root?.querySelectorAll('*') ?? [])].flatMap((each) => [
    ...(/^(?:script|img|image|object|embed|link|meta|base|form|input|video|audio|svg:script|use|foreignObject|template|growth-card|x-.*|o:.*)$/i.test(
      each.localName,
    )
      ? [each.localName]
      : []),
    ...(each.localName === 'iframe' &&
    !/\/cdn\/chart-frame\.html$/.test((each as HTMLIFrameElement).src)
      ? ['iframe']
      : []),
    ...[...each.attributes]
      .filter(
        ({name, value}) =>
          /^on|^(?:href|src|srcdoc|action|formaction|ping|data)$/i.test(name) &&
          each.localName !== 'iframe' &&
          !/^#/.test(value),
      )
      .map(({name}) => `${each.localName}[${name}]`),
  ]);
  const violations = heard.filter(({type}) => type === 'securitypolicyviolation');
  const said = heard.filter(({type}) => type === 'sc-error');
  const ended = heard.find(({type}) => type === 'sc-ready');
  const result = {
    ends: ready ? 'ready' : isDone() ? 'message' : 'nothing',
    time,
    errors: said.map(({detail}) => detail as Meeting['errors'][number]),
    variant: (ended?.detail as {variant?: string} | undefined)?.variant ?? '',
    text,
    csv,
    tableRows: button ? root!.querySelectorAll('table tbody tr').length : undefined,
    alien,
    violations: violations.map(({detail}) => detail),
  } as const;
  element.remove();
  await wait(0);
  return result;
}

/** Runs in the page: its own names, and those of the prototype of all objects. */
export const namesOf = (): {window: string[]; prototype: string[]} => ({
  window: Object.getOwnPropertyNames(window).filter((name) => !/^\d+$/.test(name)),
  prototype: [
    ...Reflect.ownKeys(Object.prototype).map(String),
    ...('polluted' in {} ? ['polluted'] : []),
  ],
});
