/** The values of a switch, by the title that the toolbar shows; `story` leaves what the story has. */
const values = {
  theme: {Sancai: 'sancai', Plain: 'plain'},
  scheme: {Light: 'light', Dark: 'dark', "The reader's": 'auto'},
  language: {中文: 'zh-CN', English: 'en'},
  width: {
    '280 px': '280px',
    '320 px': '320px',
    '480 px': '480px',
    '640 px': '640px',
    '960 px': '960px',
  },
} as const;

const icons = {
  theme: 'paintbrush',
  scheme: 'circlehollow',
  language: 'globe',
  width: 'grow',
} as const;

/** What the switches are set to. */
export type Switches = Readonly<Record<keyof typeof values, string>>;

/** The toolbar's switches, as Storybook reads them. */
export const switches = Object.fromEntries(
  Object.entries(values).map(([name, options]) => [
    name,
    {
      description: `${name[0]!.toUpperCase()}${name.slice(1)}`,
      toolbar: {
        icon: icons[name as keyof Switches],
        dynamicTitle: true,
        items: [
          {value: 'story', title: `${name[0]!.toUpperCase()}${name.slice(1)}: the story's`},
          ...Object.entries(options).map(([title, value]) => ({value, title})),
        ],
      },
    },
  ]),
);
