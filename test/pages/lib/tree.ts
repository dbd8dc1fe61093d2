// The accessibility tree of a page as Chromium hands it to screen readers, as text.
import type {CDPSession, Protocol} from 'puppeteer-core';

type AXNode = Protocol.Accessibility.AXNode;

/** What says nothing by itself, and what is only the letters of something else. */
const THROUGH = /^(?:none|generic|RootWebArea|InlineTextBox|LineBreak|Section)$/;

/** The tree below the first node of a role, a line for each node: role, name in quotes, description in brackets. */
export async function treeOf(session: CDPSession, from: string): Promise<string> {
  const {nodes} = await session.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const childrenOf = ({childIds = []}: AXNode) => childIds.flatMap((id) => byId.get(id) ?? []);
  const value = (text?: Protocol.Accessibility.AXValue) => String(text?.value ?? '');
  const root = nodes.find(({role, ignored}) => !ignored && value(role) === from);
  if (!root) throw new Error(`no ${from} in the tree`);

  const lines: string[] = [];
  let letters = '';
  const flush = (depth: number) => {
    if (letters.trim()) lines.push(`${'  '.repeat(depth)}text "${letters.trim()}"`);
    letters = '';
  };
  const visit = (node: AXNode, depth: number): void => {
    const role = value(node.role);
    if (role === 'StaticText') {
      letters += value(node.name);
      return;
    }
    if (node.ignored || THROUGH.test(role)) {
      for (const child of childrenOf(node)) visit(child, depth);
      return;
    }
    flush(depth);
    const [name, description] = [value(node.name), value(node.description)];
    lines.push(
      `${'  '.repeat(depth)}${role}${name && ` "${name}"`}${description && ` [${description}]`}`,
    );
    const isNamedByContent = /^(?:button|columnheader|rowheader|cell|link)$/.test(role);
    if (!isNamedByContent) for (const child of childrenOf(node)) visit(child, depth + 1);
    flush(depth + 1);
  };
  visit(root, 0);
  return `${lines.join('\n')}\n`;
}
