import {isServer} from 'lit';

/** Whether there is no page: a server renders the tag. In builds for pages this is `false`, and what hangs on it is gone. */
export const onServer: boolean = isServer;
