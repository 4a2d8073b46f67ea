import { MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { keepTogether } from '../../messages';

interface Given {
  readonly intent?: 'info' | 'warning' | 'error' | 'success';
  readonly children: string;
  readonly action?: ReactNode;
}

/** A sentence that a person should not miss, with what can be done about it. */
export function Notice({ intent = 'info', children, action }: Given) {
  return (
    <MessageBar intent={intent} layout="multiline" politeness="polite">
      <MessageBarBody>{keepTogether(children)}</MessageBarBody>
      {action !== undefined && <MessageBarActions>{action}</MessageBarActions>}
    </MessageBar>
  );
}
